/** Marks that lead nowhere and look the same as one path: a picture of many marks has to be light. */
import { tenths } from "../../../site/charts/svg.ts";

/** One path for each look, each outline told from the one before it. */
export function joinedMarks(paths: readonly Element[]): Element[] {
  const looks = Map.groupBy(paths, lookOf);
  return [...looks.values()].flatMap(([first, ...others]) => {
    first?.setAttribute("d", inOne([first, ...others].map(outlineOf)));
    return first ?? [];
  });
}

interface Outline {
  readonly x: number;
  readonly y: number;
  /** What follows the place where it begins. */
  readonly form: string;
}

/** Row by row, as neighbours are the shortest way apart. */
function inOne(outlines: readonly Outline[]): string {
  let at = { x: 0, y: 0 };
  const steps = outlines
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .map(({ x, y, form }, index) => {
      const step = `${index === 0 ? "M" : "m"}${tenths(x - at.x)} ${tenths(y - at.y)}${form}`;
      // A closed form ends where it began, a line does not.
      at = { x: x + Number(/^h([\d.]+)$/.exec(form)?.[1] ?? 0), y };
      return step.replace(" -", "-");
    });
  return steps.join("");
}

function outlineOf(path: Element): Outline {
  const outline = path.getAttribute("d") ?? "";
  const [, x, y, form = ""] = /^M([\d.-]+) ([\d.-]+)(.*)$/.exec(outline) ?? [];
  return { x: Number(x), y: Number(y), form };
}

const looks = ["class", "fill", "fill-rule", "stroke", "stroke-width", "stroke-dasharray"];

function lookOf(path: Element): string {
  return looks.map((name) => path.getAttribute(name)).join(" ");
}
