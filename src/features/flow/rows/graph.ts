/** Legs as a graph for a picture: nodes in columns, and streams between them. As much leaves a pot or a decision as reaches it. */
import type { Decision, Figure } from "../../../dataset/dataset.ts";
import { decisionDay } from "../../../wording/days/decision-day.ts";
import { quotedName } from "../../../wording/quoted-name.ts";
import { inferredOf, type Leg, type Money, type SumShare } from "./leg.ts";
import type { FlowEnd } from "./flow-ends.ts";
import { stepsOf, type FlowStep } from "./steps.ts";

/** A node of the graph that money flows through: a pot, a decision or an end. */
export interface GraphNode extends Omit<FlowEnd, "kind"> {
  readonly kind: FlowEnd["kind"] | "decision";
  /** The decision, where it is one. */
  readonly decision: Decision | undefined;
}

/** Money of one kind between two stops. */
export interface Stream extends Money {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly pounds: number;
  /** The same, leg by leg. */
  readonly shares: readonly SumShare[];
  /** The figure that the stream leads to; undefined where it holds several. */
  readonly figure: Figure | undefined;
  /** Numbers of the legs whose money this is. */
  readonly legs: readonly number[];
  readonly steps: readonly FlowStep[];
  /** Who put the money into a pot, or what a release from one is called. */
  readonly notes: readonly string[];
}

/** Nobody can distinguish more streams than this: those of one kind between two nodes become one. */
const mostStreams = 40;
/** More nodes than this do not fit a column: the smallest become one. */
const mostNodes = 12;

/** The streams of a picture. A leg that a decision moved to its end passes the decision on the way. */
export function unjoinedStreams(legs: readonly Leg[]): Stream[] {
  const streams = legs.flatMap((leg, index) => streamsOf(leg, index));
  const few = folded(streams);
  return merged(few, legs.length <= mostStreams);
}

function streamsOf(leg: Leg, index: number): Stream[] {
  const { pounds, recurrence, capital, inferred, ceiling, qualifier } = leg;
  const { figure, whole, decision, stage } = leg;
  const [from, to] = [stopOf(leg.from), stopOf(leg.to)];
  const kind = { recurrence, capital, inferred, ceiling, qualifier };
  const money = { ...kind, pounds, shares: [leg], legs: [index] };
  const steps = [...stepsOf(figure), ...(whole === figure ? [] : stepsOf(whole))];
  if (!decision) return [{ ...money, from, to, figure, steps: [], notes: [] }];
  const through = decisionStop(decision, figure);
  if (leg.to.kind === "pot")
    return [{ ...money, from, to, figure, steps, notes: [setAside(through, figure)] }];
  const entering =
    stage === "on" ? { figure: whole, notes: [quotedName(whole)] } : { figure, notes: [] };
  return [
    { ...money, ...entering, from, to: through, steps },
    { ...money, from: through, to, figure, steps: [], notes: [] },
  ];
}

function setAside({ name }: GraphNode, { status }: Figure): string {
  return status === "noted" ? name.replace("Reported", "reported") : `set aside by ${name}`;
}

function stopOf(place: FlowEnd): GraphNode {
  return { ...place, decision: undefined };
}

/** A decision that made an amount, or the meeting that it was reported to. */
function decisionStop(decision: Decision, { status }: Figure): GraphNode {
  const name = `${decision.body}, ${decisionDay(decision)}`;
  return {
    key: `decision:${decision.id}:${status}`,
    kind: "decision",
    name: status === "noted" ? `Reported to ${name}` : name,
    pot: undefined,
    decision,
  };
}

function merged(streams: readonly Stream[], byFigure: boolean): Stream[] {
  const alike = Map.groupBy(
    streams,
    ({ from, to, figure, recurrence, capital, qualifier, ceiling }) =>
      [from.key, to.key, byFigure ? figure?.id : "", recurrence, capital, qualifier, ceiling].join(
        " ",
      ),
  );
  return [...alike.values()].flatMap(([first, ...rest]) => {
    if (!first) return [];
    const all = [first, ...rest];
    return {
      ...first,
      pounds: all.reduce((sum, { pounds }) => sum + pounds, 0),
      inferred: inferredOf(all),
      figure: all.every(({ figure }) => figure === first.figure) ? first.figure : undefined,
      shares: all.flatMap(({ shares }) => shares),
      legs: all.flatMap(({ legs }) => legs),
      notes: [...new Set(all.flatMap(({ notes }) => notes))],
      steps: [
        ...new Map(all.flatMap(({ steps }) => steps).map((step) => [step.figure, step])).values(),
      ],
    };
  });
}

const manyNames = {
  source: "smaller sources",
  decision: "other decisions",
  end: "smaller purposes",
};

/** The smallest nodes of a column that has too many, as one. Pots passed through stay. */
function folded(streams: readonly Stream[]): Stream[] {
  const small = new Map<string, GraphNode>();
  for (const kind of ["source", "decision", "end"] as const) {
    const stops = stopsBySize(streams, kind);
    if (stops.length <= mostNodes) continue;
    const rest = stops.slice(mostNodes - 1);
    const name = `${rest.length} ${manyNames[kind]}`;
    const one: GraphNode = {
      key: `${kind}:others`,
      kind,
      name,
      pot: undefined,
      decision: undefined,
    };
    for (const { key } of rest) small.set(key, one);
  }
  const settle = (stop: GraphNode): GraphNode => small.get(stop.key) ?? stop;
  return streams.map((stream) => ({
    ...stream,
    from: settle(stream.from),
    to: settle(stream.to),
  }));
}

/** The nodes of a kind, those with the most money first. */
function stopsBySize(streams: readonly Stream[], kind: GraphNode["kind"]): GraphNode[] {
  const sums = new Map<string, { stop: GraphNode; pounds: number }>();
  for (const { from, to, pounds } of streams) {
    const stop = kind === "source" ? from : to;
    if (stop.kind !== kind) continue;
    sums.set(stop.key, { stop, pounds: (sums.get(stop.key)?.pounds ?? 0) + pounds });
  }
  return [...sums.values()].sort((a, b) => b.pounds - a.pounds).map(({ stop }) => stop);
}
