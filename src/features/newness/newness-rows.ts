/**
 * What each council's main decision authorised, by what is known of it: new, set aside before, or not
 * stated; a ceiling apart from fixed sums, capital apart from all else. Numbers only.
 */
import { perPerson } from "../../topic.ts";
import type { Council, Dataset, Decision, Figure } from "../../dataset/dataset.ts";
import { cellsOf, type Cell, type Newness } from "../../comparability/cells.ts";
import { totalOf } from "../../counting/rules.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { headlineOf } from "../../measures/council-summary.ts";
import { denominator } from "../../measures/denominator.ts";
import { measureOf } from "../../measures/measure.ts";

export interface NewnessRow {
  readonly council: Council;
  readonly colour: number;
  readonly headline: Decision | undefined;
  /** Capital stands in a row of its own. */
  readonly capital: boolean;
  /** Undefined where no amount is known. */
  readonly pounds: number | undefined;
  readonly parts: readonly NewnessPart[];
}

export interface NewnessPart {
  /** Undefined where the papers do not say. */
  readonly newness: Newness | undefined;
  readonly ceiling: boolean;
  readonly pounds: number;
  /** Whether it is our reading, and not printed in so many words. */
  readonly reading: boolean;
  /** Undefined where the number of people is not known. */
  readonly per_person: number | undefined;
  /** The one figure that it is; undefined where there are several. */
  readonly figure: Figure | undefined;
}

/** One row for each council, two where it has capital as well, in the order given. */
export function newnessRows(dataset: Dataset, councils: readonly Council[]): NewnessRow[] {
  return councils.flatMap((council) => {
    const cells = cellsOf(totalOf(dataset, council, "decided"));
    const isCapital = ({ money_type }: Cell) => money_type === "capital";
    const [capital, other] = [cells.filter(isCapital), cells.filter((cell) => !isCapital(cell))];
    const rows = [
      rowOf(dataset, council, { cells: other, capital: false }),
      rowOf(dataset, council, { cells: capital, capital: true }),
    ];
    const some = rows.filter(({ parts }) => parts.length > 0);
    return some.length > 0 ? some : rows.slice(0, 1);
  });
}

function rowOf(
  dataset: Dataset,
  council: Council,
  { cells, capital }: { readonly cells: readonly Cell[]; readonly capital: boolean },
): NewnessRow {
  return {
    council,
    colour: colourOf(dataset, council),
    headline: headlineOf(dataset, council),
    capital,
    pounds: cells.length === 0 ? undefined : sumOf(cells),
    parts: order.flatMap(([newness, ceiling]) => {
      const own = cells.filter(
        (cell) => cell.newness === newness && cell.ceiling === ceiling && cell.pounds > 0,
      );
      return own.length === 0 ? [] : [partOf(dataset, council, { cells: own, newness, ceiling })];
    }),
  };
}

/** From the left: what is new, what was set aside, what is not stated; in each a ceiling stands last. */
const order: readonly (readonly [Newness | undefined, boolean])[] = [
  ["new", false],
  ["new", true],
  ["already set aside", false],
  ["already set aside", true],
  [undefined, false],
  [undefined, true],
];

interface Kind extends Pick<NewnessPart, "newness" | "ceiling"> {
  readonly cells: readonly Cell[];
}

function partOf(
  dataset: Dataset,
  council: Council,
  { cells, newness, ceiling }: Kind,
): NewnessPart {
  const pounds = sumOf(cells);
  const children = denominator(dataset, council, measureOf(perPerson.slug));
  const [figure, ...others] = [...new Set(cells.map(({ included }) => included.figure))];
  return {
    newness,
    ceiling,
    pounds,
    reading: newness !== undefined && cells.some(({ included }) => isReading(included.figure)),
    per_person: children?.known ? pounds / children.row.value : undefined,
    figure: others.length === 0 ? figure : undefined,
  };
}

/** Whether the pot, or that it was set aside, is our reading. */
function isReading({ inferred, inherited: { from_pot } }: Figure): boolean {
  const own: readonly string[] = inferred ?? [];
  const pots: readonly string[] = from_pot?.inferred ?? [];
  return own.includes("from_pot") || pots.includes("earmarked");
}

function sumOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { pounds }) => sum + pounds, 0);
}
