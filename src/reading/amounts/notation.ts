/** How an amount is printed: what its last digit is worth, and how other pounds would stand in the same place. */
import type { PrintUnit } from "../../tables/amount.ts";
import type { Amount } from "./amounts.ts";

const worths: Readonly<Record<PrintUnit, number>> = {
  pounds: 1,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  words: 1,
  share: 1,
};

type Printed = Pick<Amount, "printed" | "unit">;

/** What one step of the last printed digit is worth, in pounds. */
export function lastDigit(amount: Printed | undefined): number {
  return worths[amount?.unit ?? "pounds"] / 10 ** decimals(amount?.printed ?? "");
}

/** Pounds in the notation of an amount: 6800000 beside `7.800` in millions is `6.800`. */
export function printedAs({ printed, unit }: Printed, pounds: number): string {
  const digits = decimals(printed);
  const figure = (Math.abs(pounds) / worths[unit]).toLocaleString("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: !/\d{4}/.test(printed),
  });
  return printed.replace(/\d[\d,.]*/, figure);
}

/** The figure as a row has it: what is below nought without its brackets. */
export function unsigned(printed: string): string {
  return printed.replace(/^\((.*)\)$/, "$1");
}

function decimals(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
