/**
 * Counts each pound once. Relations are resolved chain by chain: a part is counted in its whole,
 * a replaced sum in its successor, a release in the filling of its pot. What a rule may count
 * at all is the rule's own word; this module knows only how figures relate.
 */
import type { Chain, Figure, Pot } from "../dataset/dataset.ts";
import { movesMoney, preferred } from "../dataset/movements.ts";
import type { Clause } from "./clauses.ts";
import { cutChains } from "./cuts.ts";
import { holdsMoney, type State } from "./state.ts";

/** What a counting rule says of figures, one by one. */
export interface CountingRule {
  /** Why the figure may not be counted by itself, or nothing. */
  readonly exclusionReason: (figure: Figure) => Clause | undefined;
  /** Whether a later figure takes the place of an earlier one. */
  readonly replaces: (later: Figure) => boolean;
  /** Whether what comes out of this pot is left out once its filling is counted. */
  readonly leavesOut: (pot: Pot) => boolean;
}

/** A figure that a total counts. */
export interface Included {
  readonly figure: Figure;
  /** Pounds counted; undefined where the figure's amount is absent. */
  readonly pounds: number | undefined;
  /** Parts whose money is counted elsewhere already and is taken off here. */
  readonly cut: readonly Chain[];
  /** The authorised sum that this is a source of, where a rule takes the sources one by one. */
  readonly of?: Included | undefined;
}

/** A figure that a total does not count, with the reason. */
export interface Excluded {
  readonly figure: Figure;
  readonly clause: Clause;
  /** The figure that counts instead, or that decides. */
  readonly because?: Figure | undefined;
}

interface Tally {
  readonly included: readonly Included[];
  readonly excluded: readonly Excluded[];
}

/** Sorts all figures of a council into counted and not counted, each with its reason. */
export function tally(figures: readonly Figure[], rule: CountingRule): Tally {
  const resolution = new Resolution(figures, rule);
  const included: Included[] = [];
  const excluded: Excluded[] = [];
  for (const figure of figures) {
    const state = resolution.state(figure.chain);
    const own = rule.exclusionReason(figure);
    // That the money is in the total tells more than that this print of it did not decide it.
    const clause = own && holdsMoney(state) && saidElsewhere.has(own) ? undefined : own;
    if (clause) excluded.push({ figure, clause });
    else if (state.kind === "counted" && state.figure === figure) {
      included.push(resolution.counted(figure));
    } else excluded.push({ figure, ...reason(figure, state) });
  }
  return { included, excluded };
}

/** Reasons that are said of a print alone, and not of its money. */
const saidElsewhere: ReadonlySet<Clause> = new Set(["other-decision", "noted-only"]);

function reason(figure: Figure, state: State): Omit<Excluded, "figure"> {
  if (state.kind === "counted") return { clause: "restated", because: state.figure };
  if (state.kind === "inside") return { clause: "part", because: state.figure };
  if (state.kind === "left") {
    const own =
      state.clause === "superseded"
        ? figure.chain.figures.some((same) => same.superseded_by.length > 0)
        : figure.part_of.length === 0 || figure.from_pot !== undefined;
    return { clause: own ? state.clause : `${state.clause}-whole`, because: state.figure };
  }
  throw new Error(`${figure.id}: a figure that may be counted has no state`);
}

/** The states of all chains under one rule, worked out as they are asked for. */
export class Resolution {
  private readonly states = new Map<Chain, State>();
  /** Chains that are being worked out, each with its place in the line of questions. */
  private readonly open = new Map<Chain, number>();
  /** States that hold only as long as an open chain is taken to fill nothing. */
  private readonly assumed = new Map<Chain, State>();
  /** The earliest place in the line that was asked for again. */
  private earliest = Infinity;
  private readonly fillings = new Map<Pot, Figure[]>();
  private readonly rule: CountingRule;

  constructor(figures: readonly Figure[], rule: CountingRule) {
    this.rule = rule;
    for (const figure of figures.filter(movesMoney)) {
      if (!figure.to_pot) continue;
      this.fillings.set(figure.to_pot, [...(this.fillings.get(figure.to_pot) ?? []), figure]);
    }
  }

  /** A circle of movements asks again for what is being worked out: there it fills nothing. */
  state(chain: Chain): State {
    const known = this.states.get(chain);
    if (known) return known;
    const asked = this.open.get(chain);
    if (asked !== undefined) {
      this.earliest = Math.min(this.earliest, asked);
      return { kind: "none" };
    }
    const place = this.open.size;
    const before = this.earliest;
    this.open.set(chain, place);
    this.earliest = Infinity;
    const state = this.resolve(chain);
    this.open.delete(chain);
    this.assumed.set(chain, state);
    if (this.earliest >= place) this.settle(chain);
    this.earliest = Math.min(before, this.earliest < place ? this.earliest : Infinity);
    return state;
  }

  /** Keeps a state, and those that it rests on: in a circle that nothing else fills, one figure counts. */
  private settle(chain: Chain): void {
    const state = this.assumed.get(chain);
    if (!state || this.states.has(chain)) return;
    this.states.set(chain, state);
    if (state.kind === "left" && state.figure) this.settle(state.figure.chain);
  }

  counted(figure: Figure): Included {
    if (figure.pounds === undefined) return { figure, pounds: undefined, cut: [] };
    const { chains, pounds } = cutChains(figure.chain, this);
    return { figure, pounds: Math.max(0, figure.pounds - pounds), cut: chains };
  }

  /** The later figure, of other money, that takes the place of this chain. */
  successor(chain: Chain): Figure | undefined {
    const later = chain.figures.flatMap((figure) => figure.superseded_by);
    return later.flatMap((figure) => figure.chain.figures).find(this.rule.replaces);
  }

  /** The counted fillings of the pot that a figure is drawn from, if the rule leaves such money out. */
  countedFillings(figure: Figure): Figure[] {
    const pot = figure.inherited.from_pot;
    if (!pot || !this.rule.leavesOut(pot)) return [];
    const fillings = this.fillings.get(pot) ?? [];
    return fillings.filter(({ chain }) => chain !== figure.chain && this.isCounted(chain));
  }

  /** Whether the money is in the total with an amount: by itself, by its successor, or by the filling of its pot. */
  private isCounted(chain: Chain): boolean {
    const state = this.state(chain);
    if (holdsMoney(state)) return state.figure.pounds !== undefined;
    if (state.kind !== "left") return false;
    return state.clause === "release" || (!!state.figure && this.isCounted(state.figure.chain));
  }

  private resolve(chain: Chain): State {
    const above = chain.wholes.map(({ chain: whole }) => this.state(whole));
    const swallowed = above.find((state) => swallows(state, chain));
    if (swallowed && holdsMoney(swallowed)) return { kind: "inside", figure: swallowed.figure };
    const left = above.find((state) => state.kind === "left");
    if (left) return left;
    const successor = this.successor(chain);
    if (successor) return { kind: "left", clause: "superseded", figure: successor };
    const figure = preferred(
      chain.figures.filter((member) => this.rule.exclusionReason(member) === undefined),
    );
    if (!figure) return { kind: "none" };
    const fillings = this.countedFillings(figure);
    const filling = fillings.find((one) => this.states.has(one.chain)) ?? fillings[0];
    return filling
      ? { kind: "left", clause: "release", figure: filling }
      : { kind: "counted", figure };
  }
}

/** A counted whole includes its parts at any depth; one without an amount only the parts that have none either. */
function swallows(state: State, part: Chain): boolean {
  if (!holdsMoney(state)) return false;
  return (
    state.figure.pounds !== undefined || part.figures.every(({ pounds }) => pounds === undefined)
  );
}
