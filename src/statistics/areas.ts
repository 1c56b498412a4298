/** Areas and periods of published rows: under each of its codes an area is one. */
import { authorityOf, type Authority } from "../dataset/authorities.ts";
import { councilTypeByCode } from "../topic.ts";
import type { Value } from "./layout.ts";

type WithCode = Pick<Value, "gss_code">;

interface WithAuthorities {
  readonly authorities: readonly Authority[];
}

/** The area and the period of a value as one text, the same under each code of the area. */
export function keyOf(value: Pick<Value, "gss_code" | "period">, held: WithAuthorities): string {
  return `${areaOf(value, held)} ${value.period}`;
}

/** The code of today of the area; its own where no authority has it. */
export function areaOf({ gss_code }: Pick<Value, "gss_code">, held: WithAuthorities): string {
  return authorityOf(held, gss_code)?.gss_code ?? gss_code;
}

/**
 * Whether the authority was there in the period. Publishers print rows of those that were not, with a word
 * in place of a value: these say nothing.
 */
export function existedIn(
  { gss_code, period }: Pick<Value, "gss_code" | "period">,
  held: WithAuthorities,
): boolean {
  const authority = authorityOf(held, gss_code);
  const [first, last] = daysOf(period);
  return (
    authority !== undefined &&
    (authority.first_day ?? "") <= last &&
    (authority.last_day ?? "9999") >= first
  );
}

/** Values of authorities, by the kind of their codes, that are none of ours: their names with their codes. */
export function unknownIn(
  values: readonly Value[],
  held: WithAuthorities & Readonly<Record<"councils" | "rows", readonly WithCode[]>>,
): string[] {
  const known = new Set([...held.councils, ...held.rows].map(({ gss_code }) => gss_code));
  const unknown = values.filter(
    ({ gss_code, value }) =>
      value !== undefined &&
      Object.hasOwn(councilTypeByCode, gss_code.slice(0, 3)) &&
      authorityOf(held, gss_code) === undefined &&
      !known.has(gss_code),
  );
  return [...new Set(unknown.map(({ area, gss_code }) => `${area} (${gss_code})`))];
}

/** The first and the last day of a financial year, else the day that a period names, or the middle of its year. */
function daysOf(period: string): readonly [string, string] {
  const year = yearOf(period);
  if (/^\d{4}-\d{2}$/.test(period)) return [`${year}-04-01`, `${Number(year) + 1}-03-31`];
  const day = /march/i.test(period) ? "03-31" : /^jan/i.test(period) ? "01-15" : "06-30";
  return [`${year}-${day}`, `${year}-${day}`];
}

/** The first year that a period names; empty where it names none. */
export function yearOf(period: string): string {
  return /\d{4}/.exec(period)?.[0] ?? "";
}

/** Sorts periods, the earliest first. */
export function byYear(a: string, b: string): number {
  return yearOf(a) < yearOf(b) ? -1 : yearOf(a) > yearOf(b) ? 1 : 0;
}
