/** The files that a registered chart is published as. */
import tokens from "../styles/tokens.css?raw";
import { lightTokens } from "./colours.ts";
import { svgMarkup } from "./render.ts";
import { pageWidth } from "./sizes.ts";
import { standAloneSvg } from "./stand-alone.ts";
import { urls } from "../urls.ts";
import { plainText } from "../../wording/rich-text.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { absoluteUrls } from "./absolute-urls.ts";

const colours = lightTokens(tokens);

/** The chart as an SVG file with everything inside that it needs elsewhere. */
export function chartSvg(chart: RegisteredChart): string {
  const { finding, sentence, caveat, sources, dated, page } = chart;
  // The drawing of the pages, with the host in front of its addresses.
  const drawing = onPages(chart).replaceAll(` href="${urls.home}`, ` href="${absoluteUrls.home}`);
  return standAloneSvg(drawing, widthOf(chart), {
    tokens: colours,
    words: {
      finding: plainText(finding),
      sentence: plainText(sentence),
      notes: [caveat, `Source: ${sources} ${dated}`, absoluteUrls.page(page)],
    },
  });
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
