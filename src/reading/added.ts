/**
 * Amounts that a person finds in a paper where the reader found none, and what a person corrects of those it
 * found. It knows the reading, and nothing of cards or forms.
 */
import { amountInCell, amountsIn } from "./amounts/amounts.ts";
import { contextOf, standsAlone, type Context } from "./context/context.ts";
import { placeOf, spotsOf, type FoundAmount, type Spot } from "./found.ts";
import type { PrintCells } from "./prints-file.ts";
import { relationsOf, type Relations } from "./relations/relations.ts";
import type { Reading } from "./reading.ts";

/** Where words are printed: the number of the spot, and the first character in it. */
export interface Occurrence {
  readonly spot: number;
  readonly start: number;
}

/** What a person says of words: they are an amount. */
export interface AddedAmount extends Occurrence {
  readonly printed: string;
  readonly pounds: number;
  readonly unit: FoundAmount["unit"];
  readonly qualifier: FoundAmount["qualifier"];
}

/** Every place that prints the words and where no amount of `kept` stands. */
export function occurrences(
  { outline }: Reading,
  words: string,
  kept: readonly FoundAmount[],
): Occurrence[] {
  if (words === "") return [];
  return spotsOf(outline).flatMap(({ words: all }, spot) => {
    const found: Occurrence[] = [];
    for (let start = all.indexOf(words); start !== -1; start = all.indexOf(words, start + 1)) {
      const end = start + words.length;
      const isFree = kept.every((one) => one.spot !== spot || one.end <= start || one.start >= end);
      if (isFree) found.push({ spot, start });
    }
    return found;
  });
}

/** How the words would be read there as an amount; what they do not say is undefined. */
export function guessAt(
  { outline }: Reading,
  words: string,
  { spot, start }: Occurrence,
): Partial<Pick<AddedAmount, "pounds" | "unit" | "qualifier">> {
  const at = spotsOf(outline)[spot];
  const inCell = at?.cell && amountInCell(words, at.unit);
  const inText = amountsIn(at?.words ?? "").find((one) => one.start === start);
  const alone = amountInCell(words, "pounds");
  // Pence without a pound sign are rather thousands or millions, and which of them a person has to say.
  const isWhole = alone && (alone.unit !== "pounds" || !words.includes("."));
  return inCell ?? inText ?? amountsIn(words)[0] ?? (isWhole ? alone : {});
}

/** The words around an occurrence, and its place. */
export function surroundingsOf(
  { outline }: Reading,
  { spot, start }: Occurrence,
  length: number,
): { readonly before: string; readonly after: string; readonly place: string } | undefined {
  const at = spotsOf(outline)[spot];
  if (!at) return undefined;
  const row = at.cell ? `${at.cell.row.name}: ` : "";
  return {
    before: `${row}${at.words.slice(Math.max(0, start - 60), start)}`,
    after: at.words.slice(start + length, start + length + 60),
    place: placeOf(outline, at),
  };
}

/** The reading with one more amount, the last by its number: what is said of it is read from its words. */
export function withAmount(reading: Reading, added: AddedAmount): Reading | undefined {
  const at = spotsOf(reading.outline)[added.spot];
  if (!at || at.words.slice(added.start).startsWith(added.printed) === false) return undefined;
  const amount = amountAt(reading, at, added);
  const context = contextOf(amount, reading.head.type);
  const amounts = [...reading.amounts, amount];
  const contexts = [...reading.contexts, context];
  return { ...reading, amounts, contexts, relations: relationsInOrder(amounts, contexts) };
}

/** The relations among amounts that are numbered otherwise than the paper has them. */
function relationsInOrder(
  amounts: readonly FoundAmount[],
  contexts: readonly Context[],
): Relations {
  const order = inPaperOrder(amounts);
  const at = (place: number) => order[place] ?? place;
  const isAlone = (place: number) => standsAlone(contexts[at(place)]);
  const found = relationsOf(
    order.flatMap((index) => amounts[index] ?? []),
    isAlone,
  );
  return {
    parts: found.parts.map((one) => ({ ...one, part: at(one.part), whole: at(one.whole) })),
    complete: found.complete.map((one) => ({ ...one, whole: at(one.whole) })),
    same: found.same.map(({ amount, of }) => ({ amount: at(amount), of: at(of) })),
    misprints: found.misprints.map((one) => ({ ...one, amount: at(one.amount) })),
    drawn: found.drawn.map((one) => ({ ...one, amount: at(one.amount) })),
  };
}

function amountAt({ outline }: Reading, at: Spot, added: AddedAmount): FoundAmount {
  const { path, words, cell } = at;
  const end = added.start + added.printed.length;
  return { ...added, end, path, words, cell, place: placeOf(outline, at) };
}

/** The reading with other words for what an amount is. Where those stand beside the ones found, they are its own. */
export function withCorrection(reading: Reading, index: number, cells: PrintCells): Reading {
  const amounts = reading.amounts.map((one, number) => {
    if (number !== index) return one;
    const from = Math.max(0, one.start - cells.printed.length);
    const start = one.words.indexOf(cells.printed, from);
    const place = start === -1 ? {} : { start, end: start + cells.printed.length };
    return { ...one, ...cells, ...place };
  });
  return { ...reading, amounts };
}

/** Numbers of amounts in the order of the paper, those that were added among the others. */
export function inPaperOrder(amounts: readonly FoundAmount[]): number[] {
  return [...amounts.keys()].toSorted((a, b) => {
    const [one, other] = [amounts[a], amounts[b]];
    if (!one || !other) return 0;
    return one.spot - other.spot || one.start - other.start;
  });
}
