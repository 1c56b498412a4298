/** The axis under bars: round steps from zero, and the lines through the picture that they stand for. */
import { tickRoom, tickWords, type AxisSteps } from "./axis-steps.ts";
import type { Frame } from "./frame.ts";
import { leastLetters } from "./sizes.ts";
import { element, tenths } from "./svg.ts";

interface AxisPlace {
  readonly frame: Frame;
  readonly axis: AxisSteps;
  /** Pixels of one of the unit. */
  readonly scale: number;
  /** How far down the lines go. */
  readonly bottom: number;
}

/** Pixels that the words of the last tick need to the right of its line. */
export function axisMargin({ ticks, unit }: AxisSteps): number {
  return Math.ceil(tickRoom(ticks.at(-1) ?? 0, unit) / 2);
}

/** Fine lines at round steps with their amounts beneath, each under its own line; none where it has no room. */
export function barAxis({ frame, axis, scale, bottom }: AxisPlace): Element[] {
  const { document, width } = frame;
  const { ticks, unit } = axis;
  return ticks.flatMap((tick, index) => {
    const x = tenths(1 + scale * tick);
    const line = { x1: x, x2: x, y1: 0, y2: bottom };
    const label = {
      x,
      y: bottom + 16,
      "text-anchor": index === 0 ? "start" : "middle",
      "font-size": leastLetters,
      fill: "var(--soft)",
      "data-axis": "",
    };
    const fits = index === 0 || x + tickRoom(tick, unit) / 2 <= width + 1;
    return [
      ...(index === 0 ? [] : [element(document, "line", { ...line, stroke: "var(--rule)" })]),
      ...(fits ? [element(document, "text", label, tickWords(tick, unit))] : []),
    ];
  });
}
