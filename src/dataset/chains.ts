/**
 * Which figures are the same money. A chain holds all official figures linked by `restates`;
 * its wholes and parts are those of any of them. A press figure stands alone and links nothing.
 */
import type { Chain, ChainedFigure, ChainLink, Figure, LinkedFigure } from "./dataset.ts";

/** A chain while its wholes and parts, which are chains themselves, are still being found. */
type OpenChain = { -readonly [Field in keyof Chain<LinkedFigure>]: Chain<LinkedFigure>[Field] };

/** The figures, each with its chain. All that they are related to have to be among them. */
export function chainFigures(figures: readonly LinkedFigure[]): ChainedFigure[] {
  const chains = new Map<LinkedFigure, OpenChain>();
  for (const figure of figures) {
    if (chains.has(figure)) continue;
    const members = restatements(figure);
    const chain: OpenChain = { figures: members, wholes: [], parts: [] };
    for (const member of members) chains.set(member, chain);
  }
  for (const [figure, chain] of chains) figure.chain = chain;
  for (const chain of new Set(chains.values())) {
    chain.wholes = linked(chain, ({ part_of }) =>
      part_of.map(({ whole, split }) => ({ figure: whole, split })),
    );
    chain.parts = linked(chain, ({ parts }) =>
      parts.map(({ part, split }) => ({ figure: part, split })),
    );
    Object.freeze(chain);
  }
  return figures.filter(isChained);
}

function isChained(figure: LinkedFigure): figure is LinkedFigure & ChainedFigure {
  return figure.chain !== undefined;
}

/** Whether a figure, or a decision, stands in an official document: only then do others rest on it. */
export function isOfficial({ document }: Pick<Figure, "document">): boolean {
  return document.evidence !== "press";
}

/** All official figures that are linked to this one by `restates`, in the order found. */
export function restatements<AnyFigure extends Restatable<AnyFigure>>(
  start: AnyFigure,
): AnyFigure[] {
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

/** The relations by which figures are known to be the same money. */
interface Restatable<AnyFigure> extends Pick<Figure, "document"> {
  readonly restates: AnyFigure | undefined;
  readonly restated_by: readonly AnyFigure[];
}

/** The chains that the members of a chain lead to, each once for each split. */
function linked(
  chain: Chain<LinkedFigure>,
  links: (figure: LinkedFigure) => readonly { figure: LinkedFigure; split: ChainLink["split"] }[],
): ChainLink<LinkedFigure>[] {
  const seen = new Map<string, ChainLink<LinkedFigure>>();
  const ids = new Map<Chain<LinkedFigure>, number>();
  for (const member of chain.figures.filter(isOfficial)) {
    for (const { figure, split } of links(member).filter((link) => isOfficial(link.figure))) {
      if (figure.chain === undefined) continue;
      if (!ids.has(figure.chain)) ids.set(figure.chain, ids.size);
      seen.set(`${ids.get(figure.chain)}:${split}`, { chain: figure.chain, split });
    }
  }
  return [...seen.values()];
}
