/** Small things of plain English: lists, plurals, capitals. */

/** `a, b and c` */
export function series(words: readonly string[], joined: "and" | "or" = "and"): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} ${joined} ${words.at(-1)}`;
}

/** The first few of a list, and how many are left to be counted: a single one is named instead of that. */
export function namedFew<Item>(
  all: readonly Item[],
  few: number,
): { readonly named: readonly Item[]; readonly rest: number } {
  const named = all.length === few + 1 ? all : all.slice(0, few);
  return { named, rest: all.length - named.length };
}

/** `1 figure`, `3 figures`, `2,402 figures` */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${inDigits(count)} ${count === 1 ? noun : plural}`;
}

/** `a cost`, `an outturn`: by the first letter. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? "an" : "a"} ${noun}`;
}

/** `four` up to ten, as sentences have small numbers; digits beyond. */
export function countWord(count: number): string {
  return small[count] ?? inDigits(count);
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A whole number with its thousands apart: `2,402`. */
export function inDigits(count: number): string {
  return digits.format(count);
}

const digits = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

/** Straight apostrophes between letters, as typed in declarations, as they are printed. */
export function typographic(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\d])'(?=\p{L}|\s|$)/gu, "’");
}

/** `Bristol’s`, `Kirklees’`: a name that ends in s takes no second one. */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** For sorting texts and ISO dates: by their letters' codes, the same on every machine. */
export function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
