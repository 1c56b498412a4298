/**
 * Where a council's money came from, through which pots and decisions it passed, and what it was
 * for, as rows for a flow diagram. What comes in is the total "everything identified", each pound
 * once; what leaves a pot is the same money further on.
 */
import type { Council, Dataset } from "../../../dataset/dataset.ts";
import { linkedSum } from "../../../wording/sums-in-words.ts";
import { absentSentences } from "../../../wording/absent-sentences.ts";
import { leftOutSentences } from "../../../wording/left-out-words.ts";
import { joinSentences, linkAllSums, type RichText } from "../../../wording/rich-text.ts";
import { totalRow, type Recurrence } from "../../../measures/totals.ts";
import { fullyReadCouncils } from "../../../grouping/compared-councils.ts";
import { colourOf } from "../../../grouping/council-colours.ts";
import { totalOf } from "../../../counting/rules.ts";
import { amountInWords, amountsInWords, isPlain, withinWords } from "./amounts.ts";
import { unjoinedStreams, type Stream, type GraphNode } from "./graph.ts";
import { layersOf } from "./layers.ts";
import type { Leg } from "./leg.ts";
import { legsOf } from "./legs.ts";
import { pathsOf } from "./paths.ts";
import { isLeftover, isNamed } from "./flow-ends.ts";
import { flowRows, type FlowRows } from "./rows.ts";
import type { FlowStep } from "./steps.ts";
import { flowFinding } from "./words.ts";
import { quotedName } from "../../../wording/quoted-name.ts";
import { memoized } from "../../../format/memoized.ts";

/** One council's flow, as picture, table and words need it. */
export interface Flow {
  readonly council: Pick<Council, "id" | "short_name" | "name">;
  readonly colour: number;
  /** Of none of it is stated whether it is one-off or ongoing. */
  readonly plain: boolean;
  /** What comes in, in pounds: the total that the counting rule finds. Undefined where nothing is known. */
  readonly pounds: number | undefined;
  readonly legs: readonly Leg[];
  readonly nodes: readonly FlowNode[];
  readonly streams: readonly FlowStream[];
  /** What each column of the picture holds. */
  readonly headings: readonly string[];
  readonly finding: RichText;
  /** The total in words, one-off and ongoing told apart where the papers do. */
  readonly sum: RichText;
  /** What that total leaves out that a reader may look for in it, in sentences. */
  readonly left_out: RichText;
  /** The same flow as rows of a table. */
  readonly rows: readonly FlowRows[];
}

/** Where a mark leads, by id: a figure, a decision, or the list of a council's figures in the total. */
export interface MarkTarget {
  readonly page: "figure" | "decision" | "total";
  readonly id: string;
}

/** A place of the picture: a pot, a decision, or what the money is for. */
export interface FlowNode {
  readonly key: string;
  /** The column, from 0. */
  readonly layer: number;
  readonly kind: GraphNode["kind"];
  readonly name: string;
  /** Sums in words, one for each kind of money. */
  readonly sums: readonly string[];
  /** What else there is to say of it, such as who set the money aside. */
  readonly notes: readonly string[];
  /** False where the papers do not say, or where the money rests. */
  readonly stated: boolean;
  readonly lead: MarkTarget;
  /** Numbers of the streams that are highlighted with it. */
  readonly path: readonly number[];
}

/** Money of one kind between two nodes. */
export interface FlowStream {
  readonly from: string;
  readonly to: string;
  readonly pounds: number;
  readonly recurrence: Recurrence;
  readonly capital: boolean;
  readonly ceiling: boolean;
  readonly name: string;
  readonly detail: string;
  readonly lead: MarkTarget;
  readonly steps: readonly FlowStep[];
  readonly path: readonly number[];
}

/**
 * The flow to begin with: of the council that set the most aside of which no paper says what became of
 * it; where there is none, of the one with the most streams. Councils read whole come first. Undefined
 * where nothing flows.
 */
export function mainFlow(dataset: Dataset): Flow | undefined {
  const whole = ({ id }: Council) => fullyReadCouncils(dataset).some((one) => one.id === id);
  const flows = dataset.councils
    .map((council) => ({ isWhole: whole(council), flow: flowOf(dataset, council) }))
    .filter(({ flow }) => flow.streams.length > 0)
    .toSorted(
      (one, other) =>
        Number(other.isWhole) - Number(one.isWhole) ||
        left(other.flow) - left(one.flow) ||
        other.flow.streams.length - one.flow.streams.length,
    );
  return flows[0]?.flow;
}

/** Pounds that stay in pots, as far as the papers tell. */
function left({ legs }: Flow): number {
  return legs.reduce((sum, { stage, pounds }) => sum + (stage === "left" ? pounds : 0), 0);
}

/** The flow of one council, kept for the pages and files that show it. */
export const flowOf = memoized(makeFlow, ({ id }) => id);

function makeFlow(dataset: Dataset, council: Council): Flow {
  const total = totalOf(dataset, council, "all-identified");
  const legs = legsOf(dataset, total);
  const target = { page: "council", id: council.id, part: "all-identified" } as const;
  const drafts = unjoinedStreams(legs);
  const paths = pathsOf(drafts);
  const layers = layersOf(drafts);
  const stops = new Map(drafts.flatMap(({ from, to }) => [from, to]).map((one) => [one.key, one]));
  const nodes = [...stops.values()].map((stop) =>
    nodeOf(stop, { council, drafts, paths, layer: layers.of.get(stop.key) ?? 0 }),
  );
  return {
    council,
    colour: colourOf(dataset, council),
    plain: isPlain(drafts),
    pounds: total.pounds,
    legs,
    nodes: nodes.sort((a, b) => a.layer - b.layer),
    streams: drafts.map((draft, index) => streamOf(draft, paths[index] ?? [], council)),
    headings: layers.headings,
    finding: linkAllSums(target, flowFinding(total, legs)),
    sum: linkedSum(totalRow(dataset, total)),
    left_out: joinSentences([
      ...absentSentences(total).map((sentence) => [sentence]),
      ...leftOutSentences(total),
    ]),
    rows: flowRows(legs, total.absent),
  };
}

interface Surroundings {
  readonly council: Council;
  readonly drafts: readonly Stream[];
  readonly paths: readonly (readonly number[])[];
  readonly layer: number;
}

function nodeOf(stop: GraphNode, { council, drafts, paths, layer }: Surroundings): FlowNode {
  const into = drafts.filter(({ to }) => to.key === stop.key);
  const own = into.length > 0 ? into : drafts.filter(({ from }) => from.key === stop.key);
  const touching = drafts.flatMap(({ from, to }, index) =>
    [from.key, to.key].includes(stop.key) ? (paths[index] ?? []) : [],
  );
  return {
    key: stop.key,
    layer,
    kind: stop.kind,
    name: stop.name,
    sums: amountsInWords(own),
    notes: [...new Set(notesOn(stop, into))],
    stated: stop.kind === "source" ? isNamed(stop) : !isLeftover(stop),
    lead: stop.decision
      ? { page: "decision", id: stop.decision.id }
      : { page: "total", id: council.id },
    path: [...new Set(touching)].sort((a, b) => a - b),
  };
}

/** What a release is called, who set the money aside, by which steps it was decided. */
function notesOn({ kind }: GraphNode, into: readonly Stream[]): string[] {
  const steps = kind === "decision" ? into.flatMap((one) => one.steps.map(({ text }) => text)) : [];
  return kind === "end" ? [] : [...into.flatMap(({ notes }) => notes), ...steps];
}

function streamOf(draft: Stream, path: readonly number[], council: Council): FlowStream {
  const { from, to, pounds, recurrence, capital, ceiling, figure, steps } = draft;
  const larger = figure?.pounds !== undefined && figure.pounds > pounds && to.kind === "pot";
  return {
    from: from.key,
    to: to.key,
    pounds,
    recurrence,
    capital,
    ceiling,
    name: `${amountInWords(draft)}; from: ${from.name}; to: ${to.name}`,
    detail: figure
      ? `${quotedName(figure)}${larger ? ", a part of it" : ""}.${withinWords(draft)}`
      : "Several figures.",
    lead: figure ? { page: "figure", id: figure.id } : { page: "total", id: council.id },
    steps,
    path,
  };
}
