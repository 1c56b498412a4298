/** Pictures of authorities from small rows: golden files and items of the gallery. */
import { broad, type Case, narrow } from "../../../site/charts/examples/case.ts";
import { besideAll } from "../picture/beside-all.ts";
import { drawnBeside } from "../picture/beside-drawing.ts";
import { yearLines } from "../picture/year-lines.ts";
import { exampleView, exampleYears } from "./beside-rows.ts";

/** The examples of this feature. */
export const cases: readonly Case[] = [
  {
    id: "beside-all",
    charts: [besideAll],
    about:
      "A few authorities in rows under all of them; one beyond the scale, one without a value.",
    width: narrow,
    draw: (frame) => besideAll(drawnBeside(exampleView, frame.urls), frame),
  },
  {
    id: "beside-all-broad",
    charts: [besideAll],
    about: "Where there is room, names stand at the left of their rows.",
    width: broad,
    draw: (frame) => besideAll(drawnBeside(exampleView, frame.urls), frame),
  },
  {
    id: "year-lines",
    charts: [yearLines],
    about: "A line with a break and a gap, beside two others; what was judged and decided below.",
    width: narrow,
    draw: (frame) => yearLines([exampleYears(frame.urls)], frame),
  },
];
