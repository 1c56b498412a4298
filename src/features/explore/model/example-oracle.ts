/**
 * Test support: what a question must add up to, worked out slowly from the dataset, one pound's worth of
 * money at a time, without the file, the pieces or the sums under test.
 */
import { totalOf } from "../../../counting/rules.ts";
import type { CountSlug } from "../../../counting/total.ts";
import type { Chain, Dataset, Figure } from "../../../dataset/dataset.ts";
import { movesMoney, preferred } from "../../../dataset/movements.ts";
import { rowWords } from "../records/explore-rows.ts";
import type { FacetId } from "./facets.ts";
import type { ExploreQuestion } from "./question.ts";

/** Money with all figures that print it, from the counted sum down. */
interface Held {
  readonly pounds: number;
  readonly prints: readonly Figure[];
}

/** Pounds of the answer by group; groups are the slugs of their words. */
export function oracle(dataset: Dataset, question: ExploreQuestion): Map<string, number> {
  const sums = new Map<string, number>();
  for (const council of dataset.councils)
    for (const { figure, pounds, cut } of totalOf(dataset, council, question.count as CountSlug)
      .included)
      for (const held of spread({ pounds: pounds ?? 0, prints: [figure] }, cut)) {
        const last = held.prints.at(-1);
        if (!last || !hasWords(last, question)) continue;
        if (!held.prints.some((one) => isChosen(one, question))) continue;
        const key = question.by.map((facet) => wordOf(last, facet)).join(" / ");
        sums.set(key, (sums.get(key) ?? 0) + held.pounds);
      }
  return new Map([...sums].filter(([, pounds]) => pounds > 0).sort());
}

/** Money goes from a sum to its parts where they are all printed; what they do not explain stays. */
function spread(held: Held, cut: readonly Chain[]): Held[] {
  const figure = held.prints.at(-1);
  if (!figure || held.pounds !== left(figure, cut)) return [held];
  for (const split of ["item", "source", "year"] as const) {
    const sums = figure.chain.figures.filter((one) => one.complete_splits?.includes(split));
    const links = sums[0]?.parts.filter((link) => link.split === split) ?? [];
    const inside = cut.filter((one) => lies(one, figure.chain));
    if (!inside.every((one) => links.some(({ part }) => lies(one, part.chain)))) continue;
    const parts = links
      .filter(({ part }) => !cut.includes(part.chain))
      .map(({ part }) => preferred(part.chain.figures.filter(movesMoney)) ?? part);
    if (parts.length === 0) continue;
    const below = parts.flatMap((part) =>
      spread({ pounds: left(part, cut), prints: [...held.prints, part] }, cut),
    );
    const rest = held.pounds - below.reduce((sum, { pounds }) => sum + pounds, 0);
    if (rest >= 0) return [...below, { ...held, pounds: rest }];
    const [most, ...others] = below.sort((a, b) => b.pounds - a.pounds);
    return most ? [{ ...most, pounds: most.pounds + rest }, ...others] : [held];
  }
  return [held];
}

function left(figure: Figure, cut: readonly Chain[]): number {
  const gone = cut.filter((one) => lies(one, figure.chain));
  const pounds = gone.map(({ figures }) => preferred(figures.filter(movesMoney))?.pounds ?? 0);
  return Math.max(
    0,
    pounds.reduce((rest, one) => rest - one, figure.pounds ?? 0),
  );
}

function lies(chain: Chain, top: Chain): boolean {
  return chain === top || chain.wholes.some((whole) => lies(whole.chain, top));
}

function wordOf(figure: Figure, facet: FacetId): string {
  return facet === "counted" ? "" : (rowWords(figure)[facet] ?? "");
}

/** By slugs, which are the words here but for their spaces. */
function hasWords(figure: Figure, { choices }: ExploreQuestion): boolean {
  return [...choices].every(([facet, slugs]) =>
    slugs.includes(
      wordOf(figure, facet)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-"),
    ),
  );
}

function isChosen(figure: Figure, question: ExploreQuestion): boolean {
  const amount = figure.amount_gbp ?? NaN;
  const { least = 0, most = Infinity } = question;
  const isRanged = question.least !== undefined || question.most !== undefined;
  const { words } = question;
  return (
    hasWords(figure, question) &&
    (!isRanged || (amount >= least && amount <= most)) &&
    figure.label.toLowerCase().includes(words)
  );
}
