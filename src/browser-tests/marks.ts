/** How a chart's marks look where they are drawn: contrast with the ground, tints, dashes. */
import type { Describe } from "./in-page.ts";

/** A shape of a chart that carries meaning, as the browser paints it. */
export interface PaintedMark {
  readonly shape: string;
  /** Contrast with the ground, of the fill and of a line around it that is a pixel wide; 1 where there is none. */
  readonly fill: number;
  readonly line: number;
  /** The fill as `r,g,b`, empty where there is none. */
  readonly colour: string;
  /** How the line around it is broken; empty where it is whole. */
  readonly dashes: string;
}

/** Every mark of every chart on the page that can be seen. Runs inside the page. */
export function paintedMarks(describe: Describe): PaintedMark[] {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const ground = rgb(getComputedStyle(document.documentElement).backgroundColor) ?? [255, 255, 255];
  const scenery = ".axis *, .lanes *, .links *, .reach, .ground, .cursor, [aria-label$='tick'] *";
  return [...document.querySelectorAll<SVGElement>("figure svg :is(path, rect, circle)")]
    .filter((shape) => shape.checkVisibility() && !shape.matches(scenery))
    .map((shape) => {
      const style = getComputedStyle(shape);
      const width = parseFloat(style.strokeWidth);
      const fill = rgb(style.fill);
      const line = width >= 1 ? rgb(style.stroke) : undefined;
      return {
        shape: `${describe(shape)} in ${describe(shape.closest("a, g") ?? shape)}`,
        fill: fill ? contrast(fill) : 1,
        line: line ? contrast(line) : 1,
        colour: fill?.join() ?? "",
        dashes: line === undefined || style.strokeDasharray === "none" ? "" : style.strokeDasharray,
      };
    })
    .filter(({ fill, line, colour }) => colour !== "" || fill > 1 || line > 1);

  /** What the browser makes of a colour over the ground; undefined where nothing is painted. */
  function rgb(colour: string): number[] | undefined {
    if (canvas === null || colour === "none") return undefined;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return alpha === 0 ? undefined : [r, g, b];
  }

  function contrast(colour: number[]): number {
    const [one, other] = [luminance(colour), luminance(ground)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  function luminance(colour: number[]): number {
    const [r = 0, g = 0, b = 0] = colour.map((byte) => {
      const value = byte / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
