/** The files that a registered chart is published as. */
import tokens from "../styles/tokens.css?raw";
import { lightTokens } from "./colours.ts";
import { frameWidth } from "./embed-snippet.ts";
import { lines } from "./paragraphs.ts";
import { svgMarkup } from "./render.ts";
import { pageWidth } from "./sizes.ts";
import { markupHeight, standAloneSvg } from "./stand-alone.ts";
import { urls } from "../urls.ts";
import { plainText } from "../../wording/rich-text.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { absoluteUrls } from "./absolute-urls.ts";

/** The chart as an SVG file with everything inside that it needs elsewhere. */
export function chartSvg(chart: RegisteredChart): string {
  const { finding, sentence, caveat, sources, dated, page } = chart;
  // The drawing of the pages, with the host in front of its addresses.
  const drawing = onPages(chart).replaceAll(` href="${urls.home}`, ` href="${absoluteUrls.home}`);
  return standAloneSvg(drawing, widthOf(chart), {
    tokens: lightTokens(tokens),
    words: {
      finding: plainText(finding),
      sentence: plainText(sentence),
      notes: [caveat, `Source: ${sources} ${dated}`, absoluteUrls.page(page)],
    },
  });
}

/**
 * Pixels of a frame for the chart's embed page, at the width that the line for other sites names: the
 * picture, and the words around it in lines that are rather too many than too few.
 */
export function frameHeight(chart: RegisteredChart): number {
  const { finding, sentence, caveat, sources, dated, page, name } = chart;
  const picture = onPages(chart);
  const scale = Math.min(frameWidth - 45, mostOf(chart)) / widthOf(chart);
  const heights = [
    linesOf(plainText(finding), 50) * 30,
    linesOf(plainText(sentence), 62) * 28,
    linesOf(`${caveat} Source: ${sources} ${dated}`, 72) * 25,
    linesOf(`From ${name}, with table, sources and downloads: ${absoluteUrls.page(page)}`, 68) * 25,
    picture.includes("<a ") ? 76 : 0,
    scale * markupHeight(picture),
  ];
  const margins = 150;
  return Math.ceil(heights.reduce((sum, height) => sum + height, margins));
}

/** Pixels to which a picture grows where there is room, as chart.css has it. */
function mostOf({ broadWidth }: RegisteredChart): number {
  return broadWidth === undefined ? 918 : 648;
}

function linesOf(text: string, letters: number): number {
  return lines(text, letters).length;
}

/** A sentence to quote, with the date of the data; the address of the page that proves it follows. */
export function quotation(quote: string, { data_date }: RegisteredChart): string {
  return `${quote} Data of ${data_date}:`;
}

function onPages(chart: RegisteredChart): string {
  const { draw, name } = chart;
  return svgMarkup(draw, { width: widthOf(chart), urls: urls, name });
}

function widthOf({ broadWidth = pageWidth }: RegisteredChart): number {
  return broadWidth;
}
