/** Columns that hold numbers and dates. */
import { z } from "zod";
import { column, type Column, type Describes } from "./column.ts";

/** Whole pounds. No separators, no sign, no fraction; exact in a JavaScript number. */
export function pounds(describes: Describes): Column<number> {
  const schema = z
    .string()
    .regex(/^(0|[1-9][0-9]*)$/)
    .transform(Number)
    .pipe(z.int().nonnegative());
  return column("pounds", describes, "whole pounds in digits, such as 1200000", schema);
}

/** A whole number, which may be below zero. */
export function integer(describes: Describes): Column<number> {
  const schema = z
    .string()
    .regex(/^(0|-?[1-9][0-9]*)$/)
    .transform(Number)
    .pipe(z.int());
  return column("integer", describes, "a whole number in digits, such as 12 or -1200000", schema);
}

export function decimal(describes: Describes): Column<number> {
  const schema = z
    .string()
    .regex(/^(0|[1-9][0-9]{0,14})(\.[0-9]{1,9})?$/)
    .transform(Number);
  return column("decimal", describes, "a plain number, such as 99.92", schema);
}

/** A day, a month or a year that exists: `2022-06-07`, `2022-06`, `2022`. */
export function date(describes: Describes): Column<string> {
  return column(
    "date",
    describes,
    "a date that exists, such as 2022-06-07, 2022-06 or 2022",
    z.string().refine(isDate),
  );
}

/** A day that exists: `2022-06-07`. */
export function day(describes: Describes): Column<string> {
  const schema = z.string().refine((text) => text.length === 10 && isDate(text));
  return column("day", describes, "a day that exists, such as 2022-06-07", schema);
}

export function month(describes: Describes): Column<string> {
  const schema = z.string().refine((text) => text.length === 7 && isDate(text));
  return column("month", describes, "a month that exists, such as 2022-05", schema);
}

/** April to March: `2022-23`. */
export function financialYear(describes: Describes): Column<string> {
  const schema = z.string().refine(isFinancialYear);
  return column("financial-year", describes, "a financial year such as 2022-23", schema);
}

function isFinancialYear(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})$/.exec(text);
  return match !== null && (Number(match[1]) + 1) % 100 === Number(match[2]);
}

function isDate(text: string): boolean {
  const match = /^((?:19|20)[0-9]{2})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const real = new Date(Date.UTC(year, month - 1, day));
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day;
}
