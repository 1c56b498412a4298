/** The axis under bars: round steps from zero, and the lines through the picture that they stand for. */
import { inUnitWords, type Unit } from "../../format/units.ts";
import type { BarLayout } from "./bar-row.ts";
import { leastLetters } from "./sizes.ts";
import { element, tenths } from "./svg.ts";
import { roundTicks } from "./ticks.ts";

interface AxisPlace extends Omit<BarLayout, "top"> {
  readonly unit: Unit;
  readonly bottom: number;
}

/** Fine lines at round steps with their amounts beneath. */
export function barAxis({ unit, frame, scale, end, bottom }: AxisPlace): Element[] {
  const { document, width } = frame;
  return roundTicks(end, width < 500 ? 4 : 8).flatMap((tick, index) => {
    const x = tenths(1 + scale * tick);
    const isLast = x > width - 40;
    const anchor = index === 0 ? "start" : isLast ? "end" : "middle";
    const line = { x1: x, x2: x, y1: 0, y2: bottom };
    const label = {
      x,
      y: bottom + 16,
      "text-anchor": anchor,
      "font-size": leastLetters,
      fill: "var(--soft)",
      "data-axis": "",
    };
    return [
      ...(index === 0 ? [] : [element(document, "line", { ...line, stroke: "var(--rule)" })]),
      element(document, "text", label, inUnitWords(tick, unit).replace(/\.00$/, "")),
    ];
  });
}
