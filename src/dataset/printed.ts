/** What a printed figure says: its pounds and the worth of its last digit. Pure text and arithmetic. */
import type { PrintUnit } from "../tables/amount.ts";

interface Printed {
  readonly pounds: number;
  readonly last_digit: number;
}

const exponents = { pounds: 0, thousands: 3, millions: 6, billions: 9 } as const;

const suffixes: Record<keyof typeof exponents, RegExp> = {
  pounds: /^$/,
  thousands: /^( ?k| ?thousand)?$/i,
  millions: /^( ?m| ?million)?$/i,
  billions: /^( ?bn| ?billion)?$/i,
};

/**
 * Multiplies a print such as `£6.574m` or `5.100` out into whole pounds.
 * Some papers set a space after the comma. Undefined where the print is in words, is no figure, names another unit, or has pence.
 */
export function printedAmount(print: string, unit: PrintUnit): Printed | undefined {
  if (unit === "words" || unit === "share") return undefined;
  const match = /^£?([0-9]{1,3}(?:, ?[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?(.*)$/.exec(print);
  if (!match) return undefined;
  const [, whole = "", decimals = "", suffix = ""] = match;
  const exponent = exponents[unit] - decimals.length;
  if (exponent < 0 || !suffixes[unit].test(suffix)) return undefined;
  const digits = `${whole.replaceAll(/[, ]/g, "")}${decimals}${"0".repeat(exponent)}`;
  return { pounds: Number(digits), last_digit: 10 ** exponent };
}
