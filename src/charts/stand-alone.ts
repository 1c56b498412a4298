/**
 * A chart as a file that needs no page: its finding, sentence, source and caveat are inside the
 * picture, its colours are worked out for a light ground, its fonts are generic.
 */
import { resolved, type Tokens } from "./colours.ts";
import { markupOf, svgElement, type Draw, type Rendering } from "./render.ts";
import { escaped, paragraphs } from "./paragraphs.ts";

/** What stands around the chart within the picture. */
export interface Surroundings {
  readonly finding: string;
  readonly sentence: string;
  /** Small print under the chart, a paragraph each: caveat, source, date, address. */
  readonly notes: readonly string[];
}

const edge = 24;
const headline = { size: 24, weight: 600, family: "serif", colour: "var(--ink)" };
const body = { size: 15, weight: 400, family: "sans-serif", colour: "var(--ink)" };
const small = { size: 12, weight: 400, family: "sans-serif", colour: "var(--soft)" };

/** The picture as the text of an SVG file. The chart's links should be whole addresses. */
export function standAloneSvg(
  draw: Draw,
  rendering: Rendering,
  { words, tokens }: { readonly words: Surroundings; readonly tokens: Tokens },
): string {
  const chart = svgElement(draw, rendering);
  const room = { left: edge, width: rendering.width };
  const head = paragraphs(
    [
      { text: words.finding, ...headline },
      { text: words.sentence, ...body },
    ],
    {
      ...room,
      top: edge,
    },
  );
  place(chart, head.bottom + 8);
  const foot = paragraphs(
    words.notes.map((text) => ({ text, ...small })),
    { ...room, top: head.bottom + chartHeight(chart) + 24 },
  );
  const [width, height] = [rendering.width + 2 * edge, Math.ceil(foot.bottom + edge / 2)];
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escaped(words.finding)}" color="var(--ink)">
<rect width="${width}" height="${height}" fill="var(--ground)"/>
${head.markup}
${markupOf(chart)}
${foot.markup}
</svg>
`;
  return resolved(text, tokens);
}

/** Puts the chart into its place in the larger picture. */
function place(chart: Element, top: number): void {
  chart.setAttribute("x", String(edge));
  chart.setAttribute("y", String(top));
  chart.setAttribute("width", chart.getAttribute("viewBox")?.split(" ")[2] ?? "");
  chart.setAttribute("height", String(chartHeight(chart)));
  chart.setAttribute("overflow", "visible");
  chart.setAttribute("font-family", "sans-serif");
  chart.removeAttribute("class");
}

/** Pixels; a chart may say them in its view box only. */
export function chartHeight(chart: Pick<Element, "getAttribute">): number {
  const [, , , boxed] = (chart.getAttribute("viewBox") ?? "").split(" ");
  return Number(chart.getAttribute("height") ?? boxed);
}

/** The same of a chart's markup, whose first element it is. */
export function markupHeight(markup: string): number {
  const [start = ""] = /^<svg[^>]*>/.exec(markup) ?? [];
  const getAttribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(start)?.[1] ?? null;
  return chartHeight({ getAttribute });
}
