/**
 * Which figures are the same money. A chain holds all official figures linked by `restates`;
 * its wholes and parts are those of any of them. A press figure stands alone and links nothing.
 */
import type { Split } from "../tables/allocations.ts";
import type { Chain, Figure } from "./dataset.ts";

type MutableChain = { -readonly [Field in keyof Chain]: Chain[Field] };

/** Gives every figure its chain. */
export function chainFigures(figures: readonly Figure[]): void {
  const chains = new Map<Figure, MutableChain>();
  for (const figure of figures) {
    if (chains.has(figure)) continue;
    const members = restatements(figure);
    const chain: MutableChain = { figures: members, wholes: [], parts: [] };
    for (const member of members) chains.set(member, chain);
  }
  for (const [figure, chain] of chains) Object.assign(figure, { chain });
  for (const chain of new Set(chains.values())) {
    chain.wholes = linked(chain, (figure) =>
      figure.part_of.map(({ whole, split }) => ({ figure: whole, split })),
    );
    chain.parts = linked(chain, (figure) =>
      figure.parts.map(({ part, split }) => ({ figure: part, split })),
    );
    Object.freeze(chain);
  }
}

/** Whether a figure, or a decision, stands in an official document: only then do others rest on it. */
export function isOfficial({ document }: Pick<Figure, "document">): boolean {
  return document.evidence !== "press";
}

/** All official figures that are linked to this one by `restates`, in the order found. */
export function restatements(start: Figure): Figure[] {
  const found = new Set([start]);
  if (!isOfficial(start)) return [start];
  for (const figure of found) {
    const near = [...(figure.restates ? [figure.restates] : []), ...figure.restated_by];
    for (const next of near.filter(isOfficial)) found.add(next);
  }
  return [...found];
}

/** Whether a chain is another, or a part of it at any depth. */
export function isWithin(chain: Chain, top: Chain): boolean {
  return chain === top || chain.wholes.some(({ chain: whole }) => isWithin(whole, top));
}

function linked(
  chain: Chain,
  links: (figure: Figure) => readonly { readonly figure: Figure; readonly split: Split }[],
): { readonly chain: Chain; readonly split: Split }[] {
  const seen = new Map<string, { readonly chain: Chain; readonly split: Split }>();
  const ids = new Map<Chain, number>();
  for (const member of chain.figures.filter(isOfficial)) {
    for (const { figure, split } of links(member).filter((link) => isOfficial(link.figure))) {
      if (!ids.has(figure.chain)) ids.set(figure.chain, ids.size);
      seen.set(`${ids.get(figure.chain)}:${split}`, { chain: figure.chain, split });
    }
  }
  return [...seen.values()];
}
