/** The words beside a node of a flow, set in lines; and the links that nodes, streams and steps are. */
import type { FlowNode, FlowStream, MarkTarget } from "../rows/flow.ts";
import type { FlowStep } from "../rows/steps.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";

/** Pixels. */
export const fontSize = leastLetters;

/** Pixels from line to line. */
export const lineHeight = 16;

const [plain, bold] = [letterWidth(fontSize), letterWidth(fontSize, "bold")];
const letters = { name: bold, sum: plain, note: plain };

/** A line of a label. */
export interface Line {
  readonly text: string;
  readonly look: "name" | "sum" | "note";
}

/** Name, sums and notes of a node, broken to a width in pixels. A date stands on a line of its own. */
export function labelLines({ kind, name, sums, notes }: FlowNode, width: number): Line[] {
  const set = (texts: readonly string[], look: Line["look"]) =>
    texts
      .flatMap((text) => lines(text, Math.floor(width / letters[look])))
      .map((text) => ({ text, look }));
  const names = kind === "decision" ? name.split(/(?<=,) (?=[^,]+$)/) : [name];
  return [...set(names, "name"), ...set(sums, "sum"), ...set(notes, "note")];
}

/** What is the same for all words of a flow, and stands once on the whole. */
export const wordLook = { "font-size": fontSize, fill: "var(--ink)" };

/** Where words are anchored; the start is where they would be anyway. */
export function anchored(anchor: "start" | "middle" | "end"): Record<string, string> {
  return anchor === "start" ? {} : { "text-anchor": anchor };
}

interface LabelPosition {
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

const looks: Readonly<Record<Line["look"], Readonly<Record<string, string | number>>>> = {
  name: { "font-weight": 600 },
  sum: {},
  note: { fill: "var(--soft)" },
};

/** The lines as SVG text, each told from the one over it. */
export function labelText(
  document: Document,
  label: readonly Line[],
  spot: LabelPosition,
): Element {
  const x = tenths(spot.x);
  const place = { x, y: tenths(spot.y + fontSize * 0.35), ...anchored(spot.anchor) };
  const text = element(document, "text", place);
  label.forEach(({ text: line, look }, index) => {
    const below: Record<string, number> = index === 0 ? {} : { x, dy: lineHeight };
    text.append(element(document, "tspan", { ...below, ...looks[look] }, line));
  });
  return text;
}

/** A mark that is a link. Marks of one path are highlighted together: `data-mark` is the number of each. */
interface Mark {
  readonly name: string;
  readonly detail: string;
  readonly lead: MarkTarget;
  readonly path: readonly number[];
  /** The mark's own number, where it has one. */
  readonly number?: number;
}

/** Named by all its visible words, in their order. */
export function nodeMark({ name, sums, notes, lead, path }: FlowNode): Mark {
  const said = [`${name}: ${sums.join(", ")}`, ...notes].join("; ");
  return { name: said, detail: "", lead, path };
}

/** The mark of a stream, by its number. */
export function streamMark({ name, detail, lead, path }: FlowStream, number: number): Mark {
  return { name, detail, lead, path, number };
}

/** A step is no money of its own: its name says so. */
export function stepMark({ text, decision }: FlowStep, { path }: FlowStream): Mark {
  const name = text.slice(0, 1).toUpperCase() + text.slice(1);
  const lead: MarkTarget = { page: "decision", id: decision };
  return { name, detail: "A step of the same money, not more money.", lead, path };
}

const leads = {
  figure: "See the figure",
  decision: "See the decision",
  total: "See its figures",
} as const;

/** The link that a mark is, still empty. */
export function markLink({ document, urls }: Frame, mark: Mark): Element {
  const { name, detail, lead, path, number } = mark;
  return element(document, "a", {
    href: lead.page === "total" ? urls.total(lead.id, "all-identified") : urls[lead.page](lead.id),
    "aria-label": name,
    ...(detail === "" ? {} : { "data-detail": detail }),
    "data-leads": leads[lead.page],
    "data-path": path.join(" "),
    ...(number === undefined ? {} : { "data-mark": number }),
  });
}
