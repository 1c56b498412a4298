/** What stands behind a sum where no paper prints it: our readings, and what a member told a meeting. */
import { isAll } from "../counting/qualified-parts.ts";
import type { TotalPart, TotalRow } from "../measures/totals.ts";
import { inBrackets } from "./qualified/qualified-amount.ts";
import { toldWords } from "./statement.ts";

/** Money of one kind, and what stands behind it where it is told how much there is. */
export type Kind = Pick<TotalPart, "recurrence" | "capital" | "inferred"> & Partial<Grounded>;

/** What no paper prints of money of one kind: that it comes once, or every year, and on what it stands. */
export function notesOf(part: Kind, format?: (value: number) => string): string[] {
  return [readingNote(part.inferred), ...groundNotes(part, format)];
}

/**
 * On what a sum stands where no paper prints that: `£12m of it as a member told a meeting`, `what it is for is
 * our reading`. Without a format, and of a share, how much of it stays untold.
 */
export function groundNotes(
  { value = 0, told = 0, scope_read = 0 }: Partial<Grounded>,
  format?: (value: number) => string,
): string[] {
  const some = (part: number) => {
    const amount = format?.(part);
    return amount === undefined || amount.endsWith("%") ? undefined : `${amount} of it`;
  };
  const [by, what] = [some(told) ?? "in part", some(scope_read) ?? "some of it"];
  return [
    ...(told > 0 ? [isAll(told, value) ? toldWords : `${by} ${toldWords}`] : []),
    ...(scope_read > 0
      ? [`what ${isAll(scope_read, value) ? "it" : what} is for is our reading`]
      : []),
  ];
}

type Grounded = Pick<TotalPart, "value" | "told" | "scope_read">;

/** ` (in part our reading; in part as a member told a meeting)`: of all money of one recurrence, capital or not. */
export function readInAll(parts: readonly TotalPart[]): string {
  const readings = parts.map(({ inferred }) => inferred);
  const reading = readings.every((one) => one === "all")
    ? "all"
    : readings.some((one) => one !== undefined)
      ? "some"
      : undefined;
  return inBrackets([
    ...(parts.length === 0 ? [] : [readingNote(reading)]),
    ...groundNotes(together({ parts })),
  ]);
}

/** The whole of a sum that is told as one. */
export function together({ parts }: Pick<TotalRow, "parts">): Grounded {
  const sum = (of: "value" | "told" | "scope_read") =>
    parts.reduce((all, part) => all + (part[of] ?? 0), 0);
  return { value: sum("value"), told: sum("told"), scope_read: sum("scope_read") };
}

/** ` (our reading)`, ` (in part our reading)`: that it is one-off, or ongoing, no paper says in so many words. */
export function recurrenceRead(reading: TotalPart["inferred"]): string {
  return inBrackets([readingNote(reading)]);
}

function readingNote(reading: TotalPart["inferred"]): string {
  if (reading === undefined) return "";
  return reading === "all" ? "our reading" : "in part our reading";
}
