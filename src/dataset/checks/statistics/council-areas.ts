/**
 * A council is an authority that official statistics know: a code changed in one table alone is found,
 * before the council's statistics silently vanish.
 */
import type { Problem } from "../../../csv/problem.ts";
import { inWordsOfDate } from "../../../format/dates.ts";
import { authorityOf, type Authority } from "../../authorities.ts";
import { councilTypeByCode, country, services } from "../../../topic.ts";
import type { Council, Dataset } from "../../dataset.ts";
import { knownCodes, namesOf, wordsOf } from "./area-names.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

/** A council is an authority of today, in its present or a former code, and is called and placed alike. */
export const councilAreas: Check = (dataset) =>
  dataset.councils.flatMap((council) => {
    const authority = authorityOf(dataset, council.gss_code);
    if (authority === undefined)
      return [problemAt(council, "gss_code", unknownCode(dataset, council.gss_code))];
    if (authority.last_day !== undefined) return [problemAt(council, "gss_code", ended(authority))];
    return disagreements(council, authority);
  });

/** One that begins later is entered as an authority first; one of another kind or country cannot be. */
function unknownCode(dataset: Dataset, code: string): string {
  if (!/^[A-Z]\d{8}$/.test(code)) return knownCodes(dataset, code);
  const remedy = Object.hasOwn(councilTypeByCode, code.slice(0, 3))
    ? `. A council that has begun since, or will, gets a row there first, with its first_day`
    : `. The site compares authorities that run ${services} in ${country.name}, and no others`;
  return knownCodes(dataset, code) + remedy;
}

function disagreements(council: Council, authority: Authority): Problem[] {
  const source = `as statistics/authorities.csv has ${authority.gss_code} (${linesOf([authority])})`;
  const unlike = (["id", "type", "region"] as const).filter(
    (field) => council[field] !== authority[field],
  );
  const problems = unlike.map((field) =>
    problemAt(council, field, `${JSON.stringify(authority[field])}, ${source}`),
  );
  const names = namesOf(authority);
  if (
    !names.some(
      (name) => names && wordsOf(name).every((word) => wordsOf(council.name).includes(word)),
    )
  )
    problems.push(problemAt(council, "name", `a name with ${names.join(" or ")} in it, ${source}`));
  if (!names.includes(council.short_name))
    problems.push(problemAt(council, "short_name", `${names.join(" or ")}, ${source}`));
  return problems;
}

function ended({ name, last_day, successors }: Authority): string {
  const followers = successors.map((one) => `${one.name} (${one.gss_code})`).join(" and ");
  return `an authority of today: ${name} ended on ${inWordsOfDate(last_day ?? "")} and was followed by ${followers}`;
}
