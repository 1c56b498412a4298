/**
 * Which authorities a reader has chosen, as the address says it: `?of=330805&year=2021-22&mark=330`. An
 * authority is three digits, its number at the ministry. Text in, text out; it must not know the page.
 */
import { quotable } from "../../../format/quotable.ts";

/** Longer addresses break in mails and messages. */
export const longestAddress = 200;

/** What a reader has chosen. */
export interface Choice {
  /** Numbers in the order in which they were chosen. */
  readonly of: readonly string[];
  /** One of the periods; the latest where none is named. */
  readonly period: string;
  /** The authority that is highlighted. */
  readonly mark: string | undefined;
}

/** What an address may name. */
export interface KnownValues {
  readonly numbers: readonly string[];
  readonly periods: readonly string[];
}

/** The choice; undefined where the address has none; or what of it cannot be read, in a sentence. */
type ParsedChoice =
  | { readonly choice: Choice | undefined; readonly problem?: undefined }
  | { readonly choice: undefined; readonly problem: string };

/** Reads the query of an address. Nothing is guessed: what is not understood is a problem. */
export function parseChoice(query: string, { numbers, periods }: KnownValues): ParsedChoice {
  const parameters = new URLSearchParams(query);
  const twice = ["of", "year", "mark"].find((name) => parameters.getAll(name).length > 1);
  if (twice !== undefined) return fault(`has “${twice}” twice; allowed: once`);
  const [of, year, mark] = ["of", "year", "mark"].map((name) => parameters.get(name));
  if (of == null && year == null && mark == null) return { choice: undefined };
  const chosen: readonly string[] = of == null ? [] : (of.match(/.{1,3}/gsu) ?? []);
  const unknown = chosen.find((number) => !numbers.includes(number));
  if (of === "") return fault("has “of” with nothing in it; allowed: numbers of three digits");
  if (unknown !== undefined)
    return fault(
      `names “${quotable(unknown)}”; allowed: numbers of authorities, three digits each, such as ${numbers.slice(0, 2).join("")}`,
    );
  const again = chosen.find((number, index) => chosen.indexOf(number) !== index);
  if (again !== undefined) return fault(`names ${again} twice; allowed: once`);
  const period = year == null ? periods.at(-1) : periods.find((one) => yearIn(one) === year);
  if (period === undefined)
    return fault(
      `asks for the year “${quotable(year ?? "")}”; allowed: ${periods.map(yearIn).join(", ")}`,
    );
  if (mark != null && !chosen.includes(mark))
    return fault(`highlights “${quotable(mark)}”; allowed: one of those that it names`);
  return { choice: { of: chosen, period, mark: mark ?? undefined } };
}

/** The address of the same page with a choice; undefined where it would be 200 characters or longer. */
export function addressOf(
  href: string,
  { of, period, mark }: Choice,
  { periods }: KnownValues,
): string | undefined {
  const address = new URL(href);
  const parts = [
    ...(of.length === 0 ? [] : [`of=${of.join("")}`]),
    ...(period === periods.at(-1) ? [] : [`year=${yearIn(period)}`]),
    ...(mark === undefined ? [] : [`mark=${mark}`]),
  ];
  address.search = parts.join("&");
  address.hash = "";
  return address.href.length < longestAddress ? address.href : undefined;
}

/** How an address names a period: `2021-22`, and `2021` for a day in it. */
function yearIn(period: string): string {
  return /\d{4}(-\d{2})?/.exec(period)?.[0] ?? period;
}

function fault(what: string): ParsedChoice {
  return { choice: undefined, problem: `The address ${what}. What the page shows is not of it.` };
}
