import { describe, expect, test } from "vitest";
import { element } from "../../charts/svg.ts";
import { cardHeight, cardSvg, cardText, cardWidth, type Card } from "./card.ts";
import { pngOf } from "./raster.ts";
import { letters } from "./typeface.ts";

const tokens = new Map([
  ["--ground", "#fdfcf9"],
  ["--ink", "#1c1f22"],
  ["--soft", "#5a6168"],
  ["--rule", "#d9d5cc"],
  ["--council-1", "#b04a12"],
]);

const long =
  "Against a year’s spending, Northtown, Southtown and Middleham-on-the-Water (4.21%) and Easton (1.18%) decided on new money; Weston & Norton drew on money already set aside (2024-25 prices)";

const card: Card = {
  kicker: "Northtown Council",
  headline: "A programme",
  amount: "up to £6.49m",
  facts: ["Approved: Cabinet, 1 June 2022", "Report, paragraph 3"],
  colour: 1,
  dated: "Data of 1 July 2022",
  site: "Council Funding Compared",
};

const picture = {
  draw: ({ document, width }: { document: Document; width: number }) => {
    const svg = element(document, "svg", { viewBox: `0 0 ${width} 300`, width, height: 300 });
    svg.append(element(document, "rect", { width, height: 300, fill: "var(--council-1)" }));
    return svg;
  },
  width: 500,
};

const cards: Record<string, Card> = {
  "of one amount": card,
  "with the longest headline": { ...card, headline: `${long}; ${long}` },
  "with long facts": { ...card, facts: [long, long] },
  "where everything is long": { ...card, headline: long, amount: long, facts: [long, long] },
  "with a chart beside": { ...card, headline: long, picture: { ...picture, place: "beside" } },
  "with a chart below": {
    ...card,
    headline: long,
    facts: [],
    picture: { ...picture, place: "below" },
  },
};

interface Line {
  readonly text: string;
  readonly right: number;
  readonly bottom: number;
}

/** Every line of the words above the foot, and how far it reaches. */
function linesOf(svg: string): Line[] {
  const blocks = svg.matchAll(
    /<text data-words="" font-size="(\d+)" font-weight="(\d+)"[^>]*>(<tspan.*?)<\/text>/g,
  );
  return [...blocks]
    .flatMap(([, size = "", weight = "", spans = ""]) =>
      [...spans.matchAll(/<tspan x="(\d+)" y="(\d+)">([^<]*)/g)].map(
        ([, x = "", y = "", escaped = ""]) => {
          const text = escaped.replaceAll("&amp;", "&");
          const width = letters[weight === "600" ? 600 : 400].width(text, Number(size));
          return { text, right: Number(x) + width, bottom: Number(y) };
        },
      ),
    )
    .filter(({ bottom }) => bottom !== 593);
}

describe.each(Object.entries(cards))("a card %s", (_, one) => {
  const svg = cardSvg(one, tokens);

  test("says all of it, within its bounds", () => {
    const lines = linesOf(svg);
    const said = lines.map(({ text }) => text).join(" ");
    for (const words of [one.kicker, one.headline, one.amount ?? "", ...one.facts])
      expect(said).toContain(words);
    const rightmost = one.picture?.place === "beside" ? 520 : 1136;
    for (const { text, right, bottom } of lines) {
      expect(right, text).toBeLessThanOrEqual(rightmost);
      expect(bottom, text).toBeLessThan(552);
    }
  });

  test("is a picture of its size, the same each time, under 60 kB", async () => {
    const png = await pngOf(svg);
    const header = Buffer.from(png.subarray(16, 24));
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([cardWidth, cardHeight]);
    expect(png.length).toBeLessThan(60_000);
    expect(Buffer.from(await pngOf(svg)).equals(png)).toBe(true);
  });
});

test("colours are worked out, and nothing of a page is left in it", () => {
  const svg = cardSvg(cards["with a chart beside"] ?? card, tokens);
  expect(svg).not.toMatch(/var\(|class=|href=|style=/);
  expect(svg).toContain("#b04a12");
});

test("what a card says can be read out", () => {
  expect(cardText(card)).toBe(
    "Northtown Council. A programme. up to £6.49m. Approved: Cabinet, 1 June 2022. Report, paragraph 3. Data of 1 July 2022.",
  );
});
