import { describe, expect, it } from "vitest";
import { urlsUnder } from "../url-scheme.ts";
import type { BarRow } from "./bar-row.ts";
import { labelledBars } from "./labelled-bars.ts";
import { svgElement } from "./render.ts";

const row = (value: number): BarRow => ({
  ...{ name: "Easttown", words: "so much", colour: 1 },
  parts: [
    {
      ...{ value, look: "solid", ceiling: false, name: "so much" },
      ...{ detail: "", href: "/", leads: "" },
    },
  ],
});

const longest = [871_000, 4_460_000, 6_574_000, 10_100_000, 18_200_000, 266_680_000];
const widths = [288, 500, 760];
const cases = longest.flatMap((value) => widths.map((width) => ({ value, width })));

describe.each(cases)("under bars up to $value in $width pixels", ({ value, width }) => {
  const drawn = () =>
    svgElement((frame) => labelledBars([row(value), row(value / 3)], "pounds", frame), {
      ...{ width, urls: urlsUnder(""), name: "" },
    });
  const at = (one: Element, name: string) => Number(one.getAttribute(name));

  it("each amount stands under its own line, within the picture, and touches no other", () => {
    const all = [...drawn().querySelectorAll("text")];
    const labels = all.filter((one) => one.getAttribute("data-axis") !== null);
    const lines = [...drawn().querySelectorAll("line")].map((line) => at(line, "x1"));
    expect(labels.length).toBeGreaterThan(2);
    let before = -1;
    for (const [index, label] of labels.entries()) {
      expect(lines).toContain(at(label, "x"));
      expect(label.getAttribute("text-anchor")).toBe(index === 0 ? "start" : "middle");
      const long = label.textContent.length * 7.5;
      const from = at(label, "x") - (index === 0 ? 0 : long / 2);
      expect(from).toBeGreaterThan(before);
      before = from + long;
      expect(before).toBeLessThanOrEqual(width);
    }
  });

  it("the last line is at or past the end of the longest bar, and not far past it", () => {
    const ends = [...drawn().querySelectorAll("rect")].map(
      (bar) => at(bar, "x") + at(bar, "width"),
    );
    const last = Math.max(...[...drawn().querySelectorAll("line")].map((line) => at(line, "x1")));
    expect(last).toBeGreaterThanOrEqual(Math.max(...ends) - 0.2);
    expect(Math.max(...ends)).toBeGreaterThan(0.6 * last);
  });
});
