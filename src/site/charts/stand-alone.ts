/**
 * A chart as a file that needs no page: its finding, sentence, source and caveat are inside the
 * picture, its colours are worked out for a light ground, its fonts are generic.
 */
import { resolved, type Tokens } from "./colours.ts";
import { escaped, paragraphs } from "./paragraphs.ts";

/** What stands around the chart within the picture. */
interface Surroundings {
  readonly finding: string;
  readonly sentence: string;
  /** Small print under the chart, a paragraph each: caveat, source, date, address. */
  readonly notes: readonly string[];
}

const edge = 24;
const headline = { size: 24, weight: 600, family: "serif", colour: "var(--ink)" };
const body = { size: 15, weight: 400, family: "sans-serif", colour: "var(--ink)" };
const small = { size: 12, weight: 400, family: "sans-serif", colour: "var(--soft)" };

/**
 * The picture as the text of an SVG file, of a chart's markup that was drawn `width` pixels wide. Its
 * links should be whole addresses.
 */
export function standAloneSvg(
  chart: string,
  width: number,
  { words, tokens }: { readonly words: Surroundings; readonly tokens: Tokens },
): string {
  const room = { left: edge, width };
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
  const foot = paragraphs(
    words.notes.map((text) => ({ text, ...small })),
    { ...room, top: head.bottom + markupHeight(chart) + 24 },
  );
  const [broad, high] = [width + 2 * edge, Math.ceil(foot.bottom + edge / 2)];
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="${broad}" height="${high}" viewBox="0 0 ${broad} ${high}" role="group" aria-label="${escaped(words.finding)}" color="var(--ink)">
<rect width="${broad}" height="${high}" fill="var(--ground)"/>
${head.markup}
${placed(chart, head.bottom + 8)}
${foot.markup}
</svg>
`;
  return resolved(text, tokens);
}

/** The chart in its place in the larger picture. */
function placed(chart: string, top: number): string {
  const own = attributesOf(chart);
  const attributes = {
    ...own,
    x: String(edge),
    y: String(top),
    width: own["viewBox"]?.split(" ")[2] ?? "",
    height: String(markupHeight(chart)),
    overflow: "visible",
    "font-family": "sans-serif",
  };
  const written = Object.entries(attributes)
    .filter(([name]) => name !== "class")
    .map(([name, value]) => ` ${name}="${value}"`);
  return chart.replace(firstTag, () => `<svg${written.join("")}>`);
}

/** Pixels; a chart may say them in its view box only. */
export function chartHeight(chart: Pick<Element, "getAttribute">): number {
  const [, , , boxed] = (chart.getAttribute("viewBox") ?? "").split(" ");
  return Number(chart.getAttribute("height") ?? boxed);
}

/** The same of a chart's markup, whose first element it is. */
export function markupHeight(markup: string): number {
  const attributes = attributesOf(markup);
  return chartHeight({ getAttribute: (name) => attributes[name] ?? null });
}

const firstTag = /^<svg((?: [^\s=>]+="[^"]*")*)>/;

/** The attributes of a chart's markup, as they are written. */
function attributesOf(markup: string): Record<string, string> {
  const [, written = ""] = firstTag.exec(markup) ?? [];
  const all = written.matchAll(/ ([^\s=]+)="([^"]*)"/g);
  return Object.fromEntries([...all].map(([, name = "", value = ""]) => [name, value]));
}
