/** The files that a registered chart is published as. */
import tokens from "../../styles/tokens.css?raw";
import { lightTokens } from "../../charts/colours.ts";
import { svgMarkup } from "../../charts/render.ts";
import { markupHeight, standAloneSvg } from "../../charts/stand-alone.ts";
import { to } from "../here.ts";
import { plain } from "../../views/told.ts";
import type { RegisteredChart } from "./registered-chart.ts";
import { whole } from "./site.ts";

/** Pixels of a picture as broad as a page. */
const pageWidth = 820;

/** The chart as an SVG file with everything inside that it needs elsewhere. */
export function chartSvg(chart: RegisteredChart): string {
  const { name, draw, finding, sentence, caveat, sources, dated, page } = chart;
  const width = chart.broadWidth ?? pageWidth;
  return standAloneSvg(
    draw,
    { width, to: whole, name },
    {
      tokens: lightTokens(tokens),
      words: {
        finding: plain(finding),
        sentence: plain(sentence),
        notes: [caveat, `Source: ${sources} ${dated}`, whole.page(page)],
      },
    },
  );
}

/** Pixels that a frame for the chart's embed page should have: the picture and the words around it. */
export function frameHeight({
  draw,
  name,
  broadWidth: width = pageWidth,
}: RegisteredChart): number {
  const words = 600;
  return words + Math.ceil(markupHeight(svgMarkup(draw, { width, to, name })));
}

/** A sentence to quote, with the date of the data; the address of the page that proves it follows. */
export function quotation(quote: string, { data_date }: RegisteredChart): string {
  return `${quote} Data of ${data_date}:`;
}
