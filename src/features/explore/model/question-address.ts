/** A question as the query of an address, and back. Strict: what is not ours is refused. Text only. */
import { quotable } from "../../../format/quotable.ts";
import { perPerson } from "../../../topic.ts";
import { facets, groupings, type FacetId } from "./facets.ts";
import { sortColumns } from "./order.ts";
import { firstQuestion, wordsOf, type ExploreQuestion, type Sorting } from "./question.ts";

/** Letters of the longest query that is written or read. */
export const longestAddress = 300;

/** What an address may name: slugs by facet, rules. */
export interface Known {
  readonly facets: readonly {
    readonly id: FacetId;
    readonly words: readonly { readonly slug: string }[];
  }[];
  readonly rules: readonly { readonly slug: string }[];
}

/** `?purpose=send,leadership&by=council` without what is as at first; undefined where it is too long. */
export function questionQuery(question: ExploreQuestion): string | undefined {
  const { least, most, count, by, measure, prices, chart, sort, columns } = question;
  const words = wordsOf(question).join(" ");
  const parts = [
    ...facets.map(({ id }) => [id, question.choices.get(id)?.join(",") ?? ""]),
    ["least", least === undefined ? "" : String(least)],
    ["most", most === undefined ? "" : String(most)],
    ["words", encodeURIComponent(words)],
    ["count", count === firstQuestion.count ? "" : count],
    ["by", by.join(",")],
    ["measure", measure === "pounds" ? "" : measure],
    ["prices", prices === "cash" ? "" : prices],
    ["chart", chart === "bars" ? "" : chart],
    ["sort", isSame(sort, firstQuestion.sort) ? "" : `${sort.down ? "-" : ""}${sort.column}`],
    ["columns", columns.join() === firstQuestion.columns.join() ? "" : columns.join() || "none"],
  ].filter(([, value]) => value !== "");
  const query = parts.length === 0 ? "" : `?${parts.map((part) => part.join("=")).join("&")}`;
  return query.length > longestAddress ? undefined : query;
}

/** What an address says, and what of it is not understood. */
export interface ReadQuestion {
  /** The question of the address; the first one if anything is wrong with it. */
  readonly question: ExploreQuestion;
  /** One line for each fault: what was found and what is allowed. */
  readonly problems: readonly string[];
}

/** Reads the query of an address. */
export function readQuestion(query: string, known: Known): ReadQuestion {
  if (query.length > longestAddress)
    return faulty([
      `address: found ${query.length} characters; allowed: at most ${longestAddress}`,
    ]);
  const fields = new URLSearchParams(query);
  const problems: string[] = [];
  const refuse: Refuse = (name, found, allowed) => {
    problems.push(`${name}: found “${quotable(found)}”; allowed: ${allowed}`);
  };
  const names = [...known.facets.map(({ id }): string => id), ...others];
  for (const name of new Set(fields.keys())) {
    if (!names.includes(name)) refuse("address", name, names.join(", "));
    else if (fields.getAll(name).length > 1)
      refuse(name, fields.getAll(name).join(" "), "one value");
  }
  const question: ExploreQuestion = {
    choices: readChoices(fields, known, refuse),
    least: readPounds("least", fields, refuse),
    most: readPounds("most", fields, refuse),
    words: fields.get("words") ?? "",
    count:
      readWord(
        "count",
        fields,
        known.rules.map(({ slug }) => slug),
        refuse,
      ) ?? firstQuestion.count,
    by: readFacets(
      "by",
      fields,
      groupings.map(({ id }) => id),
      { atMost: 2, refuse },
    ),
    measure: readWord("measure", fields, ["pounds", perPerson.slug] as const, refuse) ?? "pounds",
    prices: readWord("prices", fields, ["cash", "real"] as const, refuse) ?? "cash",
    chart: readWord("chart", fields, ["bars", "strip"] as const, refuse) ?? "bars",
    sort: readSorting(fields, refuse),
    columns: readColumns(fields, refuse),
  };
  const { least, most } = question;
  if (least !== undefined && most !== undefined && least > most)
    refuse("most", String(most), `an amount not under least, which is ${least}`);
  return problems.length > 0 ? faulty(problems) : { question, problems };
}

type Refuse = (name: string, found: string, allowed: string) => void;

const others = [
  "least",
  "most",
  "words",
  "count",
  "by",
  "measure",
  "prices",
  "chart",
  "sort",
  "columns",
];

function faulty(problems: readonly string[]): ReadQuestion {
  return { question: firstQuestion, problems };
}

function isSame(one: Sorting, other: Sorting): boolean {
  return one.column === other.column && one.down === other.down;
}

function readChoices(
  fields: URLSearchParams,
  { facets: all }: Known,
  refuse: Refuse,
): ExploreQuestion["choices"] {
  const choices = new Map<FacetId, readonly string[]>();
  for (const { id, words } of all) {
    const text = fields.get(id);
    if (text === null) continue;
    const slugs = text.split(",");
    const strange = slugs.find((slug) => !words.some((word) => word.slug === slug));
    if (strange !== undefined) refuse(id, strange, allowedWords(words.map(({ slug }) => slug)));
    else if (new Set(slugs).size < slugs.length) refuse(id, text, "each word at most once");
    else choices.set(id, slugs);
  }
  return choices;
}

/** All of a short list, the first few of a long one. */
function allowedWords(words: readonly string[]): string {
  return words.length > 20
    ? `${words.slice(0, 8).join(", ")} and ${words.length - 8} more`
    : words.join(", ");
}

function readPounds(name: string, fields: URLSearchParams, refuse: Refuse): number | undefined {
  const text = fields.get(name);
  if (text === null) return undefined;
  if (/^(0|[1-9][0-9]{0,12})$/.test(text)) return Number(text);
  refuse(name, text, "whole pounds in digits, such as 1200000");
  return undefined;
}

function readWord<Word extends string>(
  name: string,
  fields: URLSearchParams,
  allowed: readonly Word[],
  refuse: Refuse,
): Word | undefined {
  const text = fields.get(name);
  const found = allowed.find((word) => word === text);
  if (text !== null && found === undefined) refuse(name, text, allowed.join(", "));
  return found;
}

function readFacets(
  name: string,
  fields: URLSearchParams,
  allowed: readonly FacetId[],
  { atMost, refuse }: { readonly atMost: number; readonly refuse: Refuse },
): FacetId[] {
  const text = fields.get(name);
  if (text === null) return [];
  const found = text.split(",").map((word) => allowed.find((id) => id === word));
  const sound = found.filter((id) => id !== undefined);
  const isSound = sound.length === found.length && new Set(sound).size === sound.length;
  if (isSound && sound.length <= atMost) return sound;
  refuse(name, text, `at most ${atMost} of ${allowed.join(", ")}, each once, with a comma between`);
  return [];
}

function readSorting(fields: URLSearchParams, refuse: Refuse): Sorting {
  const text = fields.get("sort");
  if (text === null) return firstQuestion.sort;
  const column = text.replace(/^-/, "");
  const names = [...sortColumns, ...facets.map(({ id }) => id)];
  if (names.some((name) => name === column)) return { column, down: text.startsWith("-") };
  refuse("sort", text, `${names.join(", ")}, with - before it for the other way`);
  return firstQuestion.sort;
}

function readColumns(fields: URLSearchParams, refuse: Refuse): readonly FacetId[] {
  if (fields.get("columns") === null) return firstQuestion.columns;
  if (fields.get("columns") === "none") return [];
  const allowed = facets.flatMap(({ id }) => (id === "council" ? [] : [id]));
  return readFacets("columns", fields, allowed, { atMost: 6, refuse });
}
