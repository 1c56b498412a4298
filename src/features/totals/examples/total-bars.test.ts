import { describe, expect, it } from "vitest";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { lightTokens } from "../../../site/charts/colours.ts";
import { svgMarkup, type Draw } from "../../../site/charts/render.ts";
import { standAloneSvg } from "../../../site/charts/stand-alone.ts";
import { wordedTotalBars, type WordedTotals } from "../worded-totals.ts";
import { readableSvg } from "../../../site/charts/examples/golden.ts";
import { exampleWorded } from "./total-rows.ts";
import { readFileSync } from "node:fs";

const draw: Draw = (frame) => wordedTotalBars(exampleWorded, frame);
const page = { width: 335, urls: urlsUnder("/base/"), name: "Totals, by council" };

describe("total bars", () => {
  it("stand alone with their words, in colours and whole addresses", async () => {
    const drawing = svgMarkup(draw, { ...page, urls: urlsUnder("https://site.example/") });
    const picture = standAloneSvg(drawing, page.width, {
      words: {
        finding: "Aston authorised the most, and Barton & Vale the least that is stated",
        sentence: "What each main decision approved, in pounds of the day.",
        notes: ["Not a ranking.", "Source: two papers."],
      },
      tokens: lightTokens(readFileSync("src/site/styles/tokens.css", "utf8")),
    });
    expect(picture).not.toMatch(/var\(|color-mix|system-ui|class="(?!hatch")|<style/);
    await expect(readableSvg(picture)).toMatchFileSnapshot("total-bars-alone.svg");
  });

  it("come back from JSON as they were", () => {
    const carried = JSON.parse(JSON.stringify(exampleWorded)) as WordedTotals;
    expect(svgMarkup((frame) => wordedTotalBars(carried, frame), page)).toBe(svgMarkup(draw, page));
  });

  it("can be some of the councils, with the words and colours they had", () => {
    const some = svgMarkup((frame) => wordedTotalBars(exampleWorded, frame, ["barton"]), page);
    expect(some).toContain("1234567 in all");
    expect(some).toContain("var(--council-2)");
    expect(some).not.toContain("Aston");
  });
});
