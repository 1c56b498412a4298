/** New money in this decision: of what it authorised, what was not set aside before. */
import type { Chain, Council, Dataset, Figure } from "../dataset/dataset.ts";
import { movesMoney, preferred } from "../dataset/movements.ts";
import type { Split } from "../tables/allocations.ts";
import type { Clause } from "./clauses.ts";
import { poundsCut } from "./cuts.ts";
import { decided, type OfDecision } from "./decided.ts";
import { leftWith } from "./left-with.ts";
import type { Included } from "./tally.ts";
import type { Total } from "./total.ts";

/** Whether money is new, or an earlier decision had set it aside. */
export type Newness = "new" | "already set aside";

/** A sum with one answer to whether it is new, in pounds. Without a clause all of it is new. */
interface SourcePart {
  readonly figure: Figure;
  readonly new_pounds: number;
  readonly not_stated: number;
  /** Pounds that an earlier decision had set aside, or that were decided before. */
  readonly before: number;
  /** The amount is not published: what is known of it is only where it comes from. */
  readonly absent: boolean;
  readonly cut: readonly Chain[];
  readonly clause?: Clause;
}

/**
 * Asks of each figure that `decided` counts which pot it comes from. Money from a pot that is not
 * earmarked is new; from an earmarked pot it is not; where the pot or its earmarking is unknown it
 * is not stated. A figure without a pot is the sum over its sources, else over items that name theirs. The
 * total is absent only where every authorised figure is not stated.
 */
export function newMoney(dataset: Dataset, council: Council, isMade?: OfDecision): Total {
  const authorised = decided(dataset, council, isMade);
  const pieces = authorised.included.flatMap((of) =>
    piecesOf(of).map((piece) => ({ ...piece, of: piece.figure === of.figure ? undefined : of })),
  );
  const stated = pieces.some((piece) => (isNew(piece) ? !piece.absent : !isUnknown(piece)));
  const pounds = pieces.reduce((total, piece) => total + piece.new_pounds, 0);
  return {
    ...authorised,
    count: "new-money",
    pounds: stated ? pounds : undefined,
    not_stated: pieces.reduce((total, piece) => total + piece.not_stated, 0),
    not_stated_in: pieces
      .filter(({ not_stated }) => not_stated > 0)
      .map(({ figure, not_stated, cut }) => ({ figure, pounds: not_stated, cut })),
    included: pieces.filter(isNew).map(({ figure, new_pounds, absent, cut, of }) => ({
      figure,
      pounds: absent ? undefined : new_pounds,
      cut,
      of,
    })),
    excluded: [
      ...pieces.flatMap(({ figure, clause, new_pounds }) =>
        clause === undefined || new_pounds > 0 ? [] : [{ figure, clause }],
      ),
      ...leftWith(authorised.excluded, pieces),
    ],
  };
}

/** Whether any of it is counted as new; an amount that is not published can be. */
function isNew({ clause, new_pounds }: SourcePart): boolean {
  return clause === undefined || new_pounds > 0;
}

/** The pieces of the figures of a total: how much of each is new. */
export function newMoneyPieces({ included }: Pick<Total, "included">): SourcePart[] {
  return included.flatMap(piecesOf);
}

function isUnknown({ clause }: SourcePart): boolean {
  return clause !== undefined && unknowns.includes(clause);
}

const unknowns: readonly Clause[] = [
  "source-not-stated",
  "earmarking-not-stated",
  "increase-not-known",
  "by-source",
  "by-item",
];

/** The pieces of one authorised figure. The figure itself is always among them. */
function piecesOf(included: Included): SourcePart[] {
  const { figure, pounds } = included;
  const pot = figure.inherited.from_pot;
  if (pounds === undefined) return [fromPot(included, 0, pot?.earmarked)];
  const increase = increaseOf(figure, pounds);
  if (increase === undefined) {
    if (pot?.earmarked === "yes") return [fromPot(included, pounds, "yes")];
    return [{ ...nothing(included), not_stated: pounds, clause: "increase-not-known" }];
  }
  if (increase === 0 && pounds > 0)
    return [{ ...nothing(included), before: pounds, clause: "not-an-increase" }];
  return pot ? [fromPot(included, increase, pot.earmarked)] : byParts(included, pounds, increase);
}

/** What a figure adds to the earlier decisions' sums that it replaces; undefined where one is absent. */
function increaseOf(figure: Figure, pounds: number): number | undefined {
  const replaced = figure.chain.figures.filter(movesMoney).flatMap(({ supersedes }) => supersedes);
  const earlier = replaced.filter((one) => one.decision !== figure.decision);
  const before = [...new Set(earlier.map(({ chain }) => chain))].flatMap(
    (chain) => preferred(chain.figures.filter(movesMoney)) ?? [],
  );
  if (before.some((one) => one.pounds === undefined)) return undefined;
  return Math.max(
    0,
    before.reduce((rest, one) => rest - (one.pounds ?? 0), pounds),
  );
}

function nothing({ figure, pounds, cut }: Included): SourcePart {
  return { figure, new_pounds: 0, not_stated: 0, before: 0, absent: pounds === undefined, cut };
}

function fromPot(
  included: Included,
  pounds: number,
  earmarked: "yes" | "no" | undefined,
): SourcePart {
  const all = included.pounds ?? 0;
  const before = all - pounds;
  if (earmarked === "no") return { ...nothing(included), new_pounds: pounds, before };
  if (earmarked === "yes") return { ...nothing(included), before: all, clause: "earmarked" };
  const isNamed = included.figure.inherited.from_pot !== undefined;
  const clause = isNamed ? "earmarking-not-stated" : "source-not-stated";
  return { ...nothing(included), not_stated: pounds, before, clause };
}

/** A figure without a pot: the sum over its sources or items; what none of them explains is not stated. */
function byParts(included: Included, pounds: number, increase: number): SourcePart[] {
  const { figure, cut } = included;
  const { clause, parts: sources } = judgedParts(figure.chain);
  const kept = sources.filter(({ chain }) => !cut.includes(chain)).map((part) => net(part, cut));
  if (kept.length === 0) return [fromPot(included, increase, undefined)];
  const cutInSources = sources.reduce((total, { chain }) => total + poundsCut(chain, cut), 0);
  const cutElsewhere = poundsCut(figure.chain, cut) - cutInSources;
  if (increase === pounds && cutElsewhere === 0) {
    const remainder = kept.reduce((rest, part) => rest - (part.pounds ?? 0), pounds);
    // Sources of more than the sum itself, by more than its rounding: nobody says which of them count.
    if (-remainder > figure.last_digit) return [fromPot(included, increase, undefined)];
    const not_stated = Math.max(0, remainder);
    const own = settled(kept, -remainder).flatMap(piecesOf);
    return [{ ...nothing(included), not_stated, clause }, ...own];
  }
  // Which sources the counted pounds come from is not printed: new is only what cannot be others'.
  const fresh = kept.flatMap(piecesOf).reduce((total, piece) => total + piece.new_pounds, 0);
  const others = pounds + cutElsewhere - fresh;
  const certain = Math.min(increase, Math.max(0, increase - others));
  const not_stated = increase - certain;
  const before = pounds - increase;
  return [{ ...nothing(included), new_pounds: certain, not_stated, before, clause }];
}

/** Sources that exceed their sum by rounding: the largest gives way. */
function settled(parts: readonly Included[], over: number): readonly Included[] {
  const [largest] = parts.toSorted((a, b) => (b.pounds ?? 0) - (a.pounds ?? 0));
  if (over <= 0) return parts;
  return parts.map((part) =>
    part === largest ? { ...part, pounds: Math.max(0, (part.pounds ?? 0) - over) } : part,
  );
}

function net(figure: Figure, cut: readonly Chain[]): Included {
  const pounds =
    figure.pounds === undefined
      ? undefined
      : Math.max(0, figure.pounds - poundsCut(figure.chain, cut));
  return { figure, pounds, cut };
}

/** The sources of a sum; where the paper prints none, its items, if any of them says where it comes from. */
function judgedParts(chain: Chain): { readonly clause: Clause; readonly parts: Figure[] } {
  const sources = partsBy(chain, "source");
  if (sources.length > 0) return { clause: "by-source", parts: sources };
  const items = partsBy(chain, "item");
  return { clause: "by-item", parts: items.some(isSourced) ? items : [] };
}

function isSourced({ inherited, chain }: Figure): boolean {
  return inherited.from_pot !== undefined || judgedParts(chain).parts.length > 0;
}

/** One figure for each part that the paper splits the money into. */
function partsBy(chain: Chain, by: Split): Figure[] {
  const parts = chain.parts.filter(({ split }) => split === by);
  return parts.flatMap(({ chain: part }) => preferred(part.figures.filter(movesMoney)) ?? []);
}
