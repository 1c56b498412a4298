/** One rule's states and pieces as columns: steps and codes, which compress to little. */
import type { Dataset, Figure, OtherAmount } from "../../../dataset/dataset.ts";
import { scopeClauses } from "../../../counting/grounds.ts";
import { qualifiedSums } from "../../../counting/qualified-sums.ts";
import { roundingRests, undatedSums } from "../../../counting/undated-sums.ts";
import { ownAmount, codeText, type RuleFile } from "../model/explore-file.ts";
import {
  stateWords,
  type CountedPiece,
  type CountedRule,
} from "../../../publish/database/counted-pieces.ts";
import type { Dictionary } from "./dictionary.ts";
import { isCountedRead, type ExploreRow } from "./explore-rows.ts";

/** States of rows that are left out for what they are for, where that is our reading. */
const readStates = Object.entries(stateWords).filter(([state]) => scopeClauses.has(state));
const readState = (state: string) => `${state} by our reading`;

/** The sentences of all states; the first is that of a row that no rule looks at. */
export const states: readonly string[] = [
  "Not funding. Shown, never counted.",
  ...Object.values(stateWords),
  ...readStates.map(([, words]) => `${words} That is our reading.`),
];
const codes = new Map(
  [...Object.keys(stateWords), ...readStates.map(([state]) => readState(state))].map(
    (state, at) => [state, at + 1],
  ),
);

/** One rule as the file has it; new factors of prices are added to `factors`. */
export function ruleFile(
  dataset: Dataset,
  { rule, pieces, states: known }: CountedRule,
  { rows, factors }: { readonly rows: readonly ExploreRow[]; readonly factors: Dictionary<number> },
): RuleFile {
  const places = new Map<Figure | OtherAmount, number>(rows.map(({ amount }, at) => [amount, at]));
  const place = (figure: Figure) => places.get(figure) ?? 0;
  const sorted = pieces.toSorted((a, b) => place(a.figure) - place(b.figure));
  const state = ({ amount, read }: ExploreRow) => {
    const own = known.get(amount as Figure) ?? "";
    return isCountedRead(read) && scopeClauses.has(own) ? readState(own) : own;
  };
  return {
    slug: rule.slug,
    name: rule.name,
    about: rule.about,
    states: codeText(rows.map((row) => codes.get(state(row)) ?? 0)),
    pieces: steps(sorted.map(({ figure }) => place(figure))),
    pounds: sorted.map(ownPounds),
    prices: codeText(sorted.map(({ factor }) => (factor === undefined ? 0 : factors.code(factor)))),
    unsure: sorted.map(({ unsure }) => (unsure ? "y" : "n")).join(""),
    wholes: wholesOf(pieces, place),
    ...sumsOf(dataset, rule, sorted),
  };
}

/** What is known of sums of several pieces. */
function sumsOf(
  dataset: Dataset,
  rule: CountedRule["rule"],
  sorted: readonly CountedPiece[],
): Pick<RuleFile, "qualified" | "undated" | "rests"> {
  const places = new Map(
    sorted.flatMap(({ figure, unsure }, at) => (unsure ? [] : [[figure, at] as const])),
  );
  const placesOf = (figures: readonly Figure[]) =>
    figures.flatMap((figure) => places.get(figure) ?? []);
  const totals = dataset.councils.map((council) => rule.total(dataset, council).included);
  const included = totals.flat();
  return {
    qualified: totals
      .flatMap(qualifiedSums)
      .map(({ figures, qualified: { ceiling, floor, about } }) => [
        ...[ceiling, floor, about],
        ...placesOf(figures),
      ]),
    undated: included
      .flatMap(undatedSums)
      .map(({ figures, years }) => ({ pieces: placesOf(figures), years: [...years] })),
    rests: placesOf(included.flatMap(roundingRests)),
  };
}

/** Less than nothing for the amount of the row itself; null for one that is not published. */
function ownPounds({ figure, pounds }: CountedPiece): number | null {
  if (pounds === undefined) return null;
  return pounds === figure.pounds ? ownAmount : pounds;
}

/** Each row that lies within another under this rule, with the row next above it. */
function wholesOf(pieces: readonly CountedPiece[], place: (figure: Figure) => number): number[] {
  const above = new Map<number, number>();
  for (const { figure, within } of pieces)
    [figure, ...within].forEach((one, at, path) => {
      const next = path[at + 1];
      if (next) above.set(place(one), place(next));
    });
  const pairs = [...above].sort(([a], [b]) => a - b);
  const from = steps(pairs.map(([row]) => row));
  return pairs.flatMap(([row, whole], at) => [from[at] ?? 0, whole - row]);
}

function steps(places: readonly number[]): number[] {
  return places.map((place, at) => place - (places[at - 1] ?? 0));
}
