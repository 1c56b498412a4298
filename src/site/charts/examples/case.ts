/** What an example of a chart is: small rows, drawn at one width. */
import type { Draw } from "../render.ts";

/** One example of a chart, drawn at one width. */
export interface Case {
  /** The golden file is `<id>.svg`, in the same folder. */
  readonly id: string;
  /** The chart that is drawn, and charts that it draws in turn. */
  readonly charts: readonly ((...drawn: never[]) => Element)[];
  /** What to look for in the picture. */
  readonly about: string;
  /** Width of the drawing in px. */
  readonly width: number;
  readonly draw: Draw;
}

export { narrowWidth as narrow, pageWidth as broad } from "../sizes.ts";
