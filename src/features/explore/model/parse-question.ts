/** The query of an address as a question. Strict: what is not ours is refused. Text only. */
import { quotable } from "../../../format/quotable.ts";
import { perPerson } from "../../../topic.ts";
import type { FacetId } from "./facets.ts";
import { longestAddress } from "./question-address.ts";
import type { ExploreQuestion, Sorting } from "./question.ts";
import { columnFacets, type Subject } from "./subject.ts";

/** What an address may name: slugs by facet, rules; none of these where rows are no money. */
export interface Known {
  readonly subject: Subject;
  readonly facets: readonly {
    readonly id: FacetId;
    readonly words: readonly { readonly slug: string }[];
  }[];
  readonly rules: readonly { readonly slug: string }[];
}

/** What an address says, and what of it is not understood. */
export interface ParsedQuestion {
  /** The question of the address; the first one if anything is wrong with it. */
  readonly question: ExploreQuestion;
  /** One line for each fault: what was found and what is allowed. */
  readonly problems: readonly string[];
}

/** Reads the query of an address. */
export function parseQuestion(query: string, known: Known): ParsedQuestion {
  const { groupings, first, isMoney } = known.subject;
  if (query.length > longestAddress)
    return faulty(known, [
      `address: found ${query.length} characters; allowed: at most ${longestAddress}`,
    ]);
  const fields = new URLSearchParams(query);
  const problems: string[] = [];
  const refuse: Refuse = (name, found, allowed) => {
    problems.push(`${name}: found “${quotable(found)}”; allowed: ${allowed}`);
  };
  const names = [
    ...known.facets.map(({ id }): string => id),
    ...others.filter((name) => isMoney || !ofMoney.includes(name)),
  ];
  for (const name of new Set(fields.keys())) {
    if (!names.includes(name)) refuse("address", name, names.join(", "));
    else if (fields.getAll(name).length > 1)
      refuse(name, fields.getAll(name).join(" "), "one value");
  }
  const question: ExploreQuestion = {
    ...first,
    choices: readChoices(fields, known, refuse),
    least: readPounds("least", fields, refuse),
    most: readPounds("most", fields, refuse),
    words: fields.get("words") ?? "",
    by: readFacets(
      "by",
      fields,
      groupings.map(({ id }) => id),
      { atMost: 2, refuse },
    ),
    sort: readSorting(fields, known.subject, refuse),
    columns: readColumns(fields, known.subject, refuse),
    ...(isMoney ? readCounting(fields, known, refuse) : {}),
  };
  const { least, most } = question;
  if (least !== undefined && most !== undefined && least > most)
    refuse("most", String(most), `an amount not under least, which is ${least}`);
  return problems.length > 0 ? faulty(known, problems) : { question, problems };
}

/** How money is added up. Where rows are no money, these names may be those of facets. */
function readCounting(
  fields: URLSearchParams,
  { subject, rules }: Known,
  refuse: Refuse,
): Pick<ExploreQuestion, "count" | "measure" | "prices" | "chart"> {
  const { first } = subject;
  const counts = rules.map(({ slug }) => slug);
  return {
    count: readWord("count", fields, counts, refuse) ?? first.count,
    measure: readWord("measure", fields, ["pounds", perPerson.slug] as const, refuse) ?? "pounds",
    prices: readWord("prices", fields, ["cash", "real"] as const, refuse) ?? "cash",
    chart: readWord("chart", fields, ["bars", "strip"] as const, refuse) ?? "bars",
  };
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
const ofMoney = ["count", "measure", "prices", "chart"];

function faulty({ subject }: Known, problems: readonly string[]): ParsedQuestion {
  return { question: subject.first, problems };
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

function readSorting(
  fields: URLSearchParams,
  { facets, sortColumns, first }: Subject,
  refuse: Refuse,
): Sorting {
  const text = fields.get("sort");
  if (text === null) return first.sort;
  const column = text.replace(/^-/, "");
  const names = [...sortColumns, ...facets.map(({ id }) => id)];
  if (names.some((name) => name === column)) return { column, down: text.startsWith("-") };
  refuse("sort", text, `${names.join(", ")}, with - before it for the other way`);
  return first.sort;
}

function readColumns(
  fields: URLSearchParams,
  subject: Subject,
  refuse: Refuse,
): readonly FacetId[] {
  if (fields.get("columns") === null) return subject.first.columns;
  if (fields.get("columns") === "none") return [];
  const allowed = columnFacets(subject).map(({ id }) => id);
  return readFacets("columns", fields, allowed, { atMost: 6, refuse });
}
