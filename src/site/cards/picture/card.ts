/**
 * The picture that stands beside a link to a page: what it says, and its SVG. It knows type and
 * pixels; what is said, and in which colours, it is given.
 */
import { resolved, type Tokens } from "../../charts/colours.ts";
import { councilInk } from "../../charts/frame.ts";
import { escaped } from "../../charts/paragraphs.ts";
import { drawn, type CardPicture } from "./picture.ts";
import { fitted, leading, type Fitted } from "./fitted.ts";
import { family, type Weight } from "./typeface.ts";

/** Pixels. */
export const cardWidth = 1200;

/** Pixels. */
export const cardHeight = 630;

/** The words of a card and, where it has one, its chart. */
export interface Card {
  /** What the page is of: a council and a body, or what is asked. */
  readonly kicker: string;
  /** The finding, or the name of what the page is about. Set smaller until all of it fits. */
  readonly headline: string;
  /** The amount as it should be quoted: as printed, “up to” with it. */
  readonly amount?: string;
  /** What must be said with it: stage, date, document. */
  readonly facts: readonly string[];
  /** Place of its council in the palette; undefined for what is about several. */
  readonly colour?: number;
  readonly picture?: CardPicture;
  /** Of when the data is. */
  readonly dated: string;
  readonly site: string;
}

const edge = { left: 72, right: 64, top: 52 };
const footLine = 552;
const bottom = footLine - 20;
const broad = cardWidth - edge.left - edge.right;
const column = 440;
const gutter = 48;
const headlineSizes = { alone: 66, beside: 48, below: 40 } as const;

/** The card as an SVG file of 1200 by 630 pixels, on a light ground. */
export function cardSvg(card: Card, tokens: Tokens): string {
  const { picture, colour } = card;
  const ink = colour === undefined ? "var(--ink)" : councilInk(colour);
  const words = wordsOf(card, ink);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" viewBox="0 0 ${cardWidth} ${cardHeight}" font-family="${family}" color="var(--ink)">
<rect width="${cardWidth}" height="${cardHeight}" fill="var(--ground)"/>
<rect width="20" height="${cardHeight}" fill="${ink}"/>
${words.markup}
${picture ? drawn(picture, pictureRoom(picture, words.bottom)) : ""}
${foot(card)}
</svg>
`;
  return resolved(svg, tokens);
}

/** Every word of a card in reading order, for those who cannot see it. */
export function cardText({ kicker, headline, amount, facts, dated }: Card): string {
  const said = [kicker, headline, amount ?? "", ...facts, dated].filter((words) => words !== "");
  return said.map((words) => (/[.?]$/.test(words) ? words : `${words}.`)).join(" ");
}

function pictureRoom({ place }: CardPicture, under: number) {
  if (place === "below")
    return { x: edge.left, y: under + 20, width: broad, height: bottom - under - 20 };
  const x = edge.left + column + gutter;
  return { x, y: edge.top + 4, width: cardWidth - edge.right - x, height: bottom - edge.top - 4 };
}

interface Words {
  readonly markup: string;
  /** Pixels from the top of the card. */
  readonly bottom: number;
}

/** Kicker, headline, amount and facts, one below the other. The headline gets what the others leave. */
function wordsOf({ kicker, headline, amount, facts, picture }: Card, ink: string): Words {
  const width = picture?.place === "beside" ? column : broad;
  const set = (text: string, size: number, weight: Weight, height: number) =>
    fitted(text, { width, height, weight, size });
  const above = set(kicker, 28, 400, 110);
  const sum = amount === undefined ? undefined : set(amount, 72, 600, 90);
  const below = facts.map((fact) => set(fact, 32, 400, 118));
  const taken = [above, sum, ...below].reduce((total, part) => total + (part?.height ?? 0) + 8, 40);
  const share = picture?.place === "below" ? 120 : bottom - edge.top - taken;
  const head = set(headline, headlineSizes[picture?.place ?? "alone"], 600, share);
  let top = edge.top;
  const markup: string[] = [];
  const put = (text: Fitted, fill: string, weight: Weight, space: number) => {
    markup.push(textBlock(text, { top, fill, weight }));
    top += text.height + space;
  };
  put(above, "var(--soft)", 400, 14);
  put(head, "var(--ink)", 600, 18);
  if (sum) put(sum, ink, 600, 14);
  for (const fact of below) put(fact, "var(--ink)", 400, 6);
  return { markup: markup.join("\n"), bottom: top };
}

function textBlock(
  { lines, size }: Fitted,
  { top, fill, weight }: { readonly top: number; readonly fill: string; readonly weight: Weight },
): string {
  const spans = lines.map((line, index) => {
    const y = Math.round(top + size * (0.95 + index * leading));
    return `<tspan x="${edge.left}" y="${y}">${escaped(line)}</tspan>`;
  });
  return `<text data-words="" font-size="${size}" font-weight="${weight}" fill="${fill}">${spans.join("")}</text>`;
}

function foot({ site, dated }: Card): string {
  const right = cardWidth - edge.right;
  return `<rect x="${edge.left}" y="${footLine}" width="${broad}" height="1.5" fill="var(--rule)"/>
<text data-words="" font-size="26" font-weight="600" fill="var(--ink)"><tspan x="${edge.left}" y="593">${escaped(site)}</tspan></text>
<text data-words="" font-size="26" font-weight="400" fill="var(--soft)" text-anchor="end"><tspan x="${right}" y="593">${escaped(dated)}</tspan></text>`;
}
