/** How many councils lie in each step of a total, as upright bars. It names none, however many there are. */
import { inUnitWords } from "../../format/units.ts";
import { counted } from "../../format/words.ts";
import type { Spread, SpreadStep } from "../../measures/spread.ts";
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { leastLetters, letterWidth } from "../../site/charts/sizes.ts";
import { element, tenths } from "../../site/charts/svg.ts";

const height = 190;
const top = 24;
const base = 160;

/** Draws a bar with its number for each step, the middle half of the councils marked beneath. */
export function spreadSteps(
  { steps, quartiles, unit }: Spread,
  { document, width }: Frame,
): Element {
  const svg = element(document, "svg", { viewBox: `0 0 ${width} ${height}`, width, height });
  const [last] = steps.slice(-1);
  const end = last?.to ?? 1;
  // The words of the last tick stand under the end of the last step.
  const room = Math.ceil((inUnitWords(end, unit).length * letterWidth(leastLetters)) / 2);
  const across = (value: number) => tenths(1 + ((width - 1 - room) * value) / end);
  const most = Math.max(1, ...steps.map(({ councils }) => councils));
  const up = (councils: number) => tenths(base - ((base - top) * councils) / most);
  for (const step of steps) svg.append(...barOf(step));
  svg.append(element(document, "path", { d: `M0 ${base}H${width}`, stroke: "currentColor" }));
  for (const value of ticks(steps, width)) {
    const anchor = value === 0 ? "start" : "middle";
    const look = { "font-size": leastLetters, "data-axis": "" };
    const place = { x: across(value), y: base + 18, "text-anchor": anchor, ...look };
    svg.append(
      element(document, "text", { ...place, fill: "currentColor" }, inUnitWords(value, unit)),
    );
  }
  if (quartiles) {
    const [lower, middle, upper] = quartiles.map(across);
    const d = `M${lower} ${base + 4}H${upper}M${middle} ${base - 3}V${base + 8}`;
    svg.append(element(document, "path", { d, stroke: "currentColor", "stroke-width": 3 }));
  }
  return svg;

  function barOf({ from, to, councils }: SpreadStep): Element[] {
    if (councils === 0) return [];
    const [x, y] = [across(from), up(councils)];
    const name = `${counted(councils, "council")} from ${inUnitWords(from, unit)} to less than ${inUnitWords(to, unit)}`;
    const box = { x: x + 1, y, width: tenths(across(to) - x - 2), height: tenths(base - y) };
    const middle = { x: tenths((x + across(to)) / 2), y: y - 6, "text-anchor": "middle" };
    return [
      element(document, "rect", {
        ...box,
        fill: councilInk(0),
        role: "img",
        "aria-label": name,
      }),
      element(
        document,
        "text",
        { ...middle, "font-size": 14, fill: "currentColor" },
        `${councils}`,
      ),
    ];
  }
}

/** Edges of steps that have room for their amount. */
function ticks(steps: readonly SpreadStep[], width: number): number[] {
  const edges = [...steps.map(({ from }) => from), ...steps.slice(-1).map(({ to }) => to)];
  const every = Math.ceil((edges.length * 70) / width);
  return edges.filter((_, index) => index % every === 0);
}
