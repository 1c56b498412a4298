/**
 * Why new money leaves out what `decided` leaves out: money that stands within an authorised sum has the reason of that
 * sum, where it is not counted as new itself.
 */
import type { Chain, Figure } from "../dataset/dataset.ts";
import type { Clause } from "./clauses.ts";
import type { Excluded } from "./tally.ts";

/** What new money says of one figure: how much of it is new, and why the rest is not. */
interface Judged {
  readonly figure: Figure;
  readonly new_pounds: number;
  readonly clause?: Clause;
}

/** Reasons that are said of money by its pot, and so of all its parts and prints that come from that pot too. */
const byPot: ReadonlySet<Clause> = new Set([
  "earmarked",
  "source-not-stated",
  "earmarking-not-stated",
]);

/** The figures that no piece is of, each with a reason that is true of it under this rule. */
export function leftWith(excluded: readonly Excluded[], pieces: readonly Judged[]): Excluded[] {
  const judged = new Map(pieces.map((piece) => [piece.figure.chain, piece]));
  const own = new Set(pieces.map(({ figure }) => figure));
  const others = new Map(excluded.map((one) => [one.figure, one]));
  const reason = (one: Excluded): Excluded => {
    const { figure, clause, because } = one;
    if (clause === "part" || clause === "restated") return within(figure, judged) ?? one;
    if (!because || !clause.startsWith("release")) return one;
    const behind = piecesBehind(because);
    if (behind.length === 0 || behind.some(isCounted)) return one;
    const isSetAside = behind.every((piece) => piece.clause === "earmarked");
    return { figure, because, clause: isSetAside ? "earmarked" : "release-left" };
  };
  /** The judged money of a sum that fills a pot: its own, what replaces it, or what filled the pot it came from. */
  const piecesBehind = (filling: Figure): Judged[] => {
    const piece = judged.get(filling.chain) ?? nearestWhole([filling.chain], judged);
    if (piece) return [piece];
    return filling.chain.figures
      .flatMap((one) => [...one.superseded_by, others.get(one)?.because ?? []].flat())
      .flatMap(piecesBehind);
  };
  return excluded.filter(({ figure }) => !own.has(figure)).map(reason);
}

/** The reason of the nearest judged money: its own in another print, else that of the sums it is a part of. */
function within(figure: Figure, judged: ReadonlyMap<Chain, Judged>): Excluded | undefined {
  const same = judged.get(figure.chain);
  const piece = same ?? nearestWhole([figure.chain], judged);
  if (!piece) return undefined;
  const because = piece.figure;
  const { clause } = piece;
  if (isCounted(piece) || clause === undefined)
    return { figure, clause: same ? "restated" : "part", because };
  const isSaid = byPot.has(clause)
    ? figure.inherited.from_pot === because.inherited.from_pot
    : same !== undefined;
  return { figure, clause: isSaid ? clause : "part-left", because };
}

/** Of several wholes one that is counted comes first. */
function nearestWhole(
  chains: readonly Chain[],
  judged: ReadonlyMap<Chain, Judged>,
): Judged | undefined {
  const above = chains.flatMap(({ wholes }) => wholes.map(({ chain }) => chain));
  if (above.length === 0) return undefined;
  const found = above.flatMap((chain) => judged.get(chain) ?? []);
  return found.find(isCounted) ?? found[0] ?? nearestWhole(above, judged);
}

function isCounted({ clause, new_pounds }: Judged): boolean {
  return clause === undefined || new_pounds > 0;
}
