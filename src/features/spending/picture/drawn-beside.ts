/** What is drawn of authorities side by side: words and numbers, no data. */
import { roundTicks } from "../../../site/charts/ticks.ts";

/** One authority as it is drawn. */
export interface BesideRow {
  readonly name: string;
  /** Undefined where no value is given. */
  readonly value: number | undefined;
  /** The value as it is printed, or why there is none. */
  readonly words: string;
  /** What is read out, and the row that it leads to. */
  readonly label: string;
  /** What is read out beside it: the country’s value. */
  readonly detail: string;
  readonly href: string;
  /** Told apart from the others: filled, in bold. */
  readonly marked: boolean;
  /** Place in the palette; 0 for none of its own. */
  readonly colour: number;
}

/** Everything that the picture draws. */
export interface DrawnBeside {
  readonly rows: readonly BesideRow[];
  /** Values of all authorities that have no row, and where they are listed. */
  readonly others: readonly number[];
  readonly othersLabel: string;
  readonly othersHref: string;
  readonly country: BesideCountry | undefined;
  /** Where the scale ends. A value beyond stands at its end, with an arrow in its row. */
  readonly end: number;
  /** The ticks of the axis, with their words: `£500`, `50`. */
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
}

interface BesideCountry {
  readonly name: string;
  readonly value: number;
  readonly words: string;
  /** Where it is worked out. */
  readonly href: string;
}

/** So many letters leave room for twice the ticks, also where a reader sets them apart. */
const shortWords = 4;

/** Round steps of an axis with their words, for `ticks` of a drawing. */
export function ticksOf(end: number, words: (value: number) => string): DrawnBeside["ticks"] {
  const inWords = (ticks: readonly number[]) =>
    ticks.map((value) => ({ value, words: words(value) }));
  const [few, more] = [roundTicks(end, 4), roundTicks(end, 8)].map(inWords);
  const isShort = more?.every(({ words: own }) => own.length <= shortWords) ?? false;
  return (isShort && (few?.length ?? 0) < 4 ? more : few) ?? [];
}
