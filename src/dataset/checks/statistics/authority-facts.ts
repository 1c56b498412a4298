/**
 * What the table of authorities says of one agrees with its code, with its own names and with the table
 * of changes, and is said of no other: a cell that was exchanged with its neighbour is found.
 */
import type { Problem } from "../../../csv/problem.ts";
import { councilTypeByCode } from "../../../topic.ts";
import type { Authority } from "../../authorities.ts";
import type { Dataset } from "../../dataset.ts";
import { namesOf } from "./area-names.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

export const authorityFacts: Check = ({ authorities }) => [
  ...authorities.flatMap(ofItself),
  ...regionsSpelt(authorities),
  ...numberedTwice(authorities),
  ...calledAsAnother(authorities.filter(isOfToday)),
  ...addressedAsAnother(authorities.filter(isOfToday)),
];

function isOfToday({ last_day }: Authority): boolean {
  return last_day === undefined;
}

function ofItself(row: Authority): Problem[] {
  const { gss_code, type, first_day, last_day } = row;
  const problems: Problem[] = [];
  const usual = councilTypeByCode[gss_code.slice(0, 3)];
  if (usual !== undefined && type !== usual && type !== "sui generis")
    problems.push(
      problemAt(row, "type", `${usual}, as its code begins with ${gss_code.slice(0, 3)}`),
    );
  if (first_day !== undefined && last_day !== undefined && first_day > last_day)
    problems.push(problemAt(row, "first_day", `a day before its last one, ${last_day}`));
  return problems;
}

/** `Kingston upon Hull, City of` as `kingston-upon-hull-city-of`. */
function inAddresses(name: string): string {
  const letters = name.toLowerCase().replaceAll(/['’.]/g, "");
  return letters.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

/** A region that has the letters of another which more authorities have. */
function regionsSpelt(all: readonly Authority[]): Problem[] {
  const alike = Map.groupBy(all, ({ region }) => region.toLowerCase().replaceAll(/[^a-z]/g, ""));
  return [...alike.values()].flatMap((like) =>
    like.flatMap((row) => {
      const own = like.filter(({ region }) => region === row.region);
      const other = like.find(({ region }) => region !== row.region);
      if (other === undefined || own.length > like.length - own.length) return [];
      const allowed = `${JSON.stringify(other.region)}, as ${linesOf([other])} spells it`;
      return [problemAt(row, "region", allowed)];
    }),
  );
}

function numberedTwice(rows: readonly Authority[]): Problem[] {
  const first = new Map<string, Authority>();
  return rows.flatMap((row) => {
    const same = first.get(row.dfe_la_number);
    first.set(row.dfe_la_number, same ?? row);
    return same === undefined
      ? []
      : [problemAt(row, "dfe_la_number", `a number of its own (${linesOf([same])} has it)`)];
  });
}

/** An id that is the name of somebody else, as addresses have it. */
function addressedAsAnother(rows: readonly Authority[]): Problem[] {
  const owner = new Map(
    rows.flatMap((row) => namesOf(row).map((name) => [inAddresses(name), row] as const)),
  );
  return rows.flatMap((row) => {
    const other = owner.get(row.id ?? "");
    const isOwn = namesOf(row).some((name) => inAddresses(name) === row.id);
    return other === undefined || isOwn
      ? []
      : [problemAt(row, "id", `no name of another (${linesOf([other])} is called so)`)];
  });
}

/** A short or another name that is the official one of somebody else. */
function calledAsAnother(rows: readonly Authority[]): Problem[] {
  const official = new Map(rows.map((row) => [row.name, row]));
  return rows.flatMap((row) =>
    (["short_name", "also_called"] as const).flatMap((field) => {
      const other = official.get(row[field] ?? "");
      return other === undefined || other.name === row.name
        ? []
        : [problemAt(row, field, `a name of its own (${linesOf([other])} has it)`)];
    }),
  );
}

/** A change of codes gives the names of its areas, has one row, and the day on which the new area began. */
export const changesAsAuthorities: Check = ({ authorities, code_changes }) => {
  const byCode = new Map(authorities.map((one) => [one.gss_code, one]));
  const stated = new Set<string>();
  return code_changes.flatMap((row) => {
    const [before, after] = [row.old_gss_code, row.new_gss_code];
    const isStated = stated.has(`${before} ${after}`) || stated.has(`${after} ${before}`);
    stated.add(`${before} ${after}`);
    if (isStated || before === after)
      return [problemAt(row, "old_gss_code", "each change of a code once, from one to another")];
    return [
      ...calledOtherwise(row, "old_name", byCode.get(before)),
      ...calledOtherwise(row, "new_name", byCode.get(after)),
      ...begunOtherwise(row, byCode.get(after)),
    ];
  });
};

type Change = Dataset["code_changes"][number];

function calledOtherwise(
  row: Change,
  field: "old_name" | "new_name",
  authority: Authority | undefined,
): Problem[] {
  if (authority === undefined) return [];
  const { name, short_name, also_called } = authority;
  const names = [name, short_name, ...(also_called ? [also_called] : [])];
  return names.includes(row[field])
    ? []
    : [
        problemAt(
          row,
          field,
          `${[...new Set(names)].join(" or ")}, as statistics/authorities.csv has it`,
        ),
      ];
}

function begunOtherwise(row: Change, after: Authority | undefined): Problem[] {
  const first = after?.first_day;
  return first === undefined || first === row.first_day
    ? []
    : [problemAt(row, "first_day", `${first}, as statistics/authorities.csv has it`)];
}
