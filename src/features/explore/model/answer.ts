/** A question answered: rows, counts, the total, its groups in order, and what is not in it. */
import { columnOf } from "./asked-table.ts";
import { ruleOf, type ExploreTable, type RuleMoney } from "./explore-table.ts";
import { inGroupOrder } from "./group-order.ts";
import { matches, type Matches } from "./matches.ts";
import type { ExploreQuestion } from "./question.ts";
import type { Sum } from "./sum.ts";
import { sums, type Group, type Sums } from "./sums.ts";

/** All that answers one question. */
export interface Answer {
  readonly question: ExploreQuestion;
  readonly rule: RuleMoney;
  readonly matches: Matches;
  readonly sums: Sums;
  /** Councils by name, those read in part last; years in their order; all else by size. */
  readonly groups: readonly Group[];
  /** Chosen rows of which nothing is in the total, by the state that says why, most first. */
  readonly left: readonly { readonly state: string; readonly rows: number }[];
  /** Chosen rows whose money is in the total. */
  readonly counted: number;
}

/** Answers a question from the table; words in it that the table lacks are an error of ours. */
export function answer(table: ExploreTable, question: ExploreQuestion): Answer {
  const rule = ruleOf(table, question.count);
  const found = matches(table, question);
  const added = sums(table, rule, found, question);
  return {
    question,
    rule,
    matches: found,
    sums: added,
    groups: inGroupOrder(table, added.groups, {
      by: question.by,
      value: (sum) => valueOf(table, question, sum),
    }),
    ...leftOut(table, rule, found, added),
  };
}

/** In the measure and prices asked for; undefined where nothing is counted, or it cannot be said. */
export function valueOf(
  { file }: Pick<ExploreTable, "file">,
  { measure }: Pick<ExploreQuestion, "measure">,
  sum: Sum,
): number | undefined {
  if (sum.rows === 0 || sum.unpriced > 0) return undefined;
  return measure === "pounds" ? sum.pounds : perHead(file, sum, sum.pounds);
}

/** Divided by the people of all councils whose money it is; undefined where one of them is not known. */
export function perHead(
  { councils }: ExploreTable["file"],
  { councils: own }: Pick<Sum, "councils">,
  pounds: number,
): number | undefined {
  let people = 0;
  for (const code of own) {
    const some = councils[code]?.people ?? null;
    if (some === null) return undefined;
    people += some;
  }
  return people === 0 ? undefined : pounds / people;
}

const inItsParts = "Counted, in the rows of its parts.";
const countedElsewhere = "Counted in parts that these choices leave out.";

function leftOut(
  table: ExploreTable,
  rule: RuleMoney,
  { rows: chosen, count }: Matches,
  { held, above }: Sums,
): Pick<Answer, "left" | "counted"> {
  const byState = new Uint32Array(table.file.states.length);
  let inParts = 0;
  let left = 0;
  for (const row of chosen) {
    if (held[row] === 1) continue;
    left++;
    const state = rule.states[row] ?? 0;
    if (above[row] === 1) inParts++;
    else byState[state] = (byState[state] ?? 0) + 1;
  }
  const rows = new Map(inParts === 0 ? [] : [[inItsParts, inParts]]);
  byState.forEach((some, at) => {
    if (some === 0) return;
    const state = leftState(table.file.states[at] ?? "");
    rows.set(state, (rows.get(state) ?? 0) + some);
  });
  const said = [...rows].map(([state, some]) => ({ state, rows: some }));
  return { left: said.sort((a, b) => b.rows - a.rows), counted: count - left };
}

/** Why nothing of a row in a state is in the total, as a sentence. */
function leftState(words: string): string {
  return words.startsWith("Counted") ? countedElsewhere : words;
}

/** The words of a group, in the order that it is grouped by. */
export function groupWords(
  table: ExploreTable,
  { by }: ExploreQuestion,
  { codes }: Group,
): string[] {
  return by.map((id, at) => columnOf(table, id).words[codes[at] ?? 0]?.word ?? "");
}
