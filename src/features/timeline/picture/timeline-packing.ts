/** Marks of one row that would touch go on lines beneath each other; labels fill what room is left. */
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import type { TimeScale } from "./timeline-scale.ts";
import type { TimelineShape } from "./timeline-shape.ts";

/** The name of a lane and its place. */
export interface LaneLayout {
  readonly text: string;
  /** Undefined for a lane that is no council's. */
  readonly colour: number | undefined;
  readonly y: number;
}

/** The place of a mark and of its label. */
export interface MarkLayout {
  readonly key: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Outside the window: a tick in the strip beside it. */
  readonly aside: boolean;
  /** As much of the label as has room, line by line. */
  readonly text: readonly string[];
  /** The label stands before its mark. */
  readonly before?: boolean;
  /** The label stands under its mark, and begins here. */
  readonly under?: number;
}

/** Pixels of the letters of a main decision's label. */
export const headlineSize = 14;

/** Pixels that a letter of a label takes. */
export const letter = letterWidth(leastLetters);
/** Half the width of a point, by what it stands for. */
const radius = { headline: 8, decision: 6, event: 4.5 };
/** Length of a line that has no stated end. */
const openLength = 26;
/** A label is never cut to fewer letters than still say something, nor shown longer than a glance can read. */
const fewestLetters = 26;
const mostLetters = 56;

/** The same for a main decision's label. */
export const headlineLetter = letterWidth(headlineSize, "bold");

/**
 * Places marks on as few lines as touch nobody: headlines first, what is known only to the month or
 * the year last. Money has lines for each decision, so that its years can be read together.
 */
export function pack(
  shapes: readonly TimelineShape[],
  scale: TimeScale,
  step: number,
  compact: boolean,
): { marks: MarkLayout[]; lines: number } {
  const lines: { owner: string; taken: { x1: number; x2: number }[] }[] = [];
  const marks = [...shapes].sort(inPackingOrder).map((shape) => {
    const ends = endsOf(shape, scale);
    const aside = isAside(shape, scale);
    if (aside) return { key: shape.key, ...ends, y: 0, aside, text: [] };
    const isMoney = shape.group === "money";
    const [owner, gap] = isMoney ? [shape.item, 0] : ["", 2];
    const x2 = Math.min(ends.x2 + reservedFor(shape, compact), scale.right);
    const taken = { x1: ends.x1 - gap, x2: x2 + gap };
    const isFree = (one: { x1: number; x2: number }) => one.x2 <= taken.x1 || taken.x2 <= one.x1;
    const free = lines.findIndex((line) => line.owner === owner && line.taken.every(isFree));
    const line = free === -1 ? lines.push({ owner, taken: [] }) - 1 : free;
    lines[line]?.taken.push(taken);
    return { key: shape.key, ...ends, y: line * step, aside, text: [] };
  });
  return { marks, lines: Math.max(1, lines.length) };
}

/** Some labels have room kept for them: what the main decision authorised, when money was decided. */
function reservedFor({ headline, group, label }: TimelineShape, compact: boolean): number {
  if (label === "") return 0;
  if (headline) return 10 + label.length * headlineLetter;
  return group === "money" && !compact ? 10 + label.length * letter : 0;
}

/** Gives each mark as much of its label as fits before the next mark on its line, a headline also before it. */
export function withLabels(
  shapes: readonly TimelineShape[],
  marks: readonly MarkLayout[],
  scale: TimeScale,
): MarkLayout[] {
  const own = new Map(shapes.map((shape) => [shape.key, shape]));
  return marks.map((mark) => {
    const { label = "", headline = false } = own.get(mark.key) ?? {};
    if (mark.aside || label === "") return mark;
    const others = marks.filter(({ y, key }) => y === mark.y && key !== mark.key);
    const next = others.filter(({ x1 }) => x1 > mark.x1).map(({ x1 }) => x1);
    const last = others.filter(({ x1 }) => x1 <= mark.x1).map(({ x2 }) => x2);
    const room = Math.min(scale.right, ...next) - mark.x2 - 10;
    const text = shortened(label, Math.floor(room / letter));
    if (text !== "") return { ...mark, text: [text] };
    const roomBefore = mark.x1 - 10 - Math.max(scale.left, ...last);
    const fits = headline && label.length * headlineLetter <= roomBefore;
    return fits ? { ...mark, text: [label], before: true } : mark;
  });
}

/** Whole words only; nothing where too little would be left to understand. */
export function shortened(label: string, letters: number): string {
  const most = Math.min(letters, mostLetters);
  if (label.length <= most) return label;
  if (most < fewestLetters) return "";
  const words = label.slice(0, most).replace(/[\s,;:]+\S*$/, "");
  const whole = words.replace(/([\s,;:]+(a|an|and|at|by|for|from|in|of|on|the|to|with))+$/, "");
  return whole.length < fewestLetters - 6 ? "" : `${whole}…`;
}

/** Whether a mark lies outside the window. */
export function isAside({ from, to }: TimelineShape, { window }: TimeScale): boolean {
  return to <= window.from || from >= window.to;
}

/** Where a mark begins and ends, in pixels from the left. */
export function endsOf(shape: TimelineShape, scale: TimeScale): { x1: number; x2: number } {
  const [x1, x2] = [scale.x(shape.from), scale.x(shape.to)];
  if (isAside(shape, scale)) return { x1, x2: Math.max(x2, x1 + 3) };
  if (shape.shape === "open") return { x1, x2: x1 + openLength };
  if (shape.shape === "bar") return { x1, x2: Math.max(x2, x1 + 4) };
  const middle = (x1 + x2) / 2;
  const half = radiusOf(shape);
  return { x1: middle - half, x2: middle + half };
}

function radiusOf({ group, headline }: TimelineShape): number {
  return headline ? radius.headline : group === "decisions" ? radius.decision : radius.event;
}

function inPackingOrder(a: TimelineShape, b: TimelineShape): number {
  const long = ({ from, to }: TimelineShape) => Number(to - from > 31);
  // Money is in the order of its decisions already.
  if (a.group === "money") return 0;
  return Number(b.headline) - Number(a.headline) || long(a) - long(b) || a.from - b.from;
}
