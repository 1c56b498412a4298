/** How tall a frame on another site has to be for a chart and the words around it, by how broad it is. */
import { lines } from "./paragraphs.ts";
import { svgMarkup } from "./render.ts";
import { frameWidth, narrowWidth, pageWidth } from "./sizes.ts";
import { markupHeight } from "./stand-alone.ts";
import { urls } from "../urls.ts";
import { plainText } from "../../wording/rich-text.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { absoluteUrls } from "./absolute-urls.ts";

/** How tall a frame has to be for each width, in pixels. */
export interface FrameHeight {
  /** Pixels at the width that the line for other sites names. */
  readonly broad: number;
  /** Pixels of a frame that shows the narrow picture: so many, less some for each pixel of width, more for each of the picture. */
  readonly narrow: { readonly start: number; readonly less: number; readonly more: number };
  /** Pixels of width up to which the narrow picture grows. */
  readonly grown: number;
  /** Pixels of width from which on the picture for broad pages is shown, as chart.css has it. */
  readonly turn: number;
}

/** Pixels of the narrowest frame that is reckoned with: a phone of 320 with a margin. */
const leastFrame = 280;

/** Pixels to the left and right of what a frame shows, and those with a scroll bar. */
const sides = 40;
const sidesWithBar = 60;

/** Pixels to which the narrow picture grows. */
const grown = 396;

/** The picture, and the words around it in lines that are rather too many than too few. */
export function frameHeight(chart: RegisteredChart): FrameHeight {
  const broadWidth = chart.broadWidth ?? pageWidth;
  const shownFrom = broadWidth < 700 ? 540 : 702;
  const turn = broadWidth <= narrowWidth ? frameWidth : shownFrom + sidesWithBar;
  const most = chart.broadWidth === undefined ? 918 : 648;
  const broad = words(chart, frameWidth) + picture(chart, broadWidth, frameWidth - sides, most);
  const less = (words(chart, leastFrame) - words(chart, turn)) / (turn - leastFrame);
  const more = picture(chart, narrowWidth, grown, grown) / grown;
  const start = words(chart, leastFrame) + less * leastFrame;
  return { broad: Math.ceil(broad), narrow: { start, less, more }, grown, turn };
}

/** Pixels of a picture as it is drawn for a width, with its panel, where there is room: it grows up to so many pixels. */
function picture(chart: RegisteredChart, drawn: number, room: number, most: number): number {
  const markup = svgMarkup(chart.draw, { width: drawn, urls, name: chart.name });
  const scale = Math.min(room, most) / drawn;
  return scale * markupHeight(markup) + (markup.includes("<a ") ? 76 : 0);
}

/** Pixels of all that is no picture, with the space between. */
function words(chart: RegisteredChart, frame: number): number {
  const { finding, sentence, caveat, sources, dated, page, name } = chart;
  const room = frame - sidesWithBar;
  const texts: readonly [text: string, most: number, letter: number, line: number][] = [
    [plainText(finding), 50, 13.5, 30],
    [plainText(sentence), 62, 10.5, 28],
    [`${caveat} Source: ${sources} ${dated}`, 72, 9.5, 25],
    [`From ${name}, with table, sources and downloads: ${absoluteUrls.page(page)}`, 68, 10, 25],
  ];
  const heights = texts.map(
    ([text, most, letter, line]) =>
      lines(text, Math.max(10, Math.min(most, Math.floor(room / letter)))).length * line,
  );
  return heights.reduce((sum, height) => sum + height, 150);
}
