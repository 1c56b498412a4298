/** Parts of a sum that is named by its place: “up to £0.5m of the sum in a)”, “£1m of it”. Pure text. */
import type { Split } from "../../tables/allocations.ts";
import type { FoundAmount } from "../found.ts";
import type { PartLink } from "./part-links.ts";

/** Parts of one sum that are named together. */
interface PlaceParts {
  readonly whole: number;
  readonly split: Split;
  readonly parts: readonly number[];
}

/** “of the sum in a)”, “out of the funding agreed in resolution b)”; a letter has a bracket, as “in a” is no place. */
const named = String.raw`\b(?:of|from|out of|within) the (?:sum|amount|money|total|funding|budget|allocation|figure)s? (?:(?:set out|named|told|agreed|approved|given|released) )?(?:in|at|under|by) (?:(?:resolution|recommendation|paragraph|item|point|decision) )?(?:(?<number>\d{1,2}(?:\.\d+)*)|\(?(?<letter>[a-z]|[ivx]{2,4})\))(?= |,|$)`;
const behind = new RegExp(`^ ${named}`, "i");
const before = new RegExp(`(?:^|[.;] )${named}(?:[^.;]|\\.(?=\\d))*$`, "i");

/** The parts that say of which sum they are, by its place or as “of it”. */
export function partsOfPlaces(amounts: readonly FoundAmount[]): PlaceParts[] {
  const links = amounts.flatMap((_, index) => {
    const link = linkOf(amounts, index);
    return link ? [link] : [];
  });
  // Amounts behind one “Of the sum in a),” are parts together; one that says so itself is a part alone.
  const groups = Map.groupBy(links, ({ whole, part, isLed }) =>
    isLed ? `${whole} in ${amounts[part]?.spot ?? ""}` : `${whole} by ${part}`,
  );
  return [...groups.values()].map((group) => ({
    whole: group[0]?.whole ?? 0,
    split: group[0]?.split ?? "item",
    parts: group.map(({ part }) => part),
  }));
}

/** `isLed`: the place is named at the head of the sentence. */
function linkOf(
  amounts: readonly FoundAmount[],
  part: number,
): (PartLink & { readonly isLed: boolean }) | undefined {
  const [amount, last] = [amounts[part], amounts[part - 1]];
  if (!amount || amount.cell) return undefined;
  const rest = amount.words.slice(amount.end);
  const own = / of it(?<when> in the (?:first|second|third|next))?\b/.exec(rest);
  if (own?.index === 0 && last?.spot === amount.spot && last.pounds > amount.pounds) {
    const split = own.groups?.["when"] === undefined ? "item" : "step";
    return { whole: part - 1, part, split, isLed: false };
  }
  const here = behind.exec(rest);
  const found = here ?? before.exec(amount.words.slice(0, amount.start));
  const name = found?.groups?.["number"] ?? found?.groups?.["letter"];
  const whole = name === undefined ? -1 : sumAt(amounts, name, part);
  return whole === -1 ? undefined : { whole, part, split: "item", isLed: here === null };
}

/** The first amount of the place of that name which stands before the part and is as large. */
function sumAt(amounts: readonly FoundAmount[], name: string, part: number): number {
  return amounts.findIndex((one, index) => {
    const place = one.path.at(-1);
    const isPlace = /^(?:letter|paragraph|item|resolution|recommendation)$/.test(place?.kind ?? "");
    const isLarge = one.pounds >= (amounts[part]?.pounds ?? 0);
    return index < part && isPlace && isLarge && place?.name.toLowerCase() === name.toLowerCase();
  });
}
