import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleTimeline } from "../examples/timeline-rows.ts";
import { timelineLayout } from "./timeline-layout.ts";
import { letter } from "./timeline-packing.ts";
import { inLines } from "./timeline-full-labels.ts";

describe("labels in lines", () => {
  it("keep every word in its order, and only a long word is longer than a line", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 60 }), (all, letters) => {
        const lines = inLines(all.join(" "), letters);
        expect(lines.join(" ")).toBe(all.join(" "));
        for (const line of lines)
          if (line.includes(" ")) expect(line.length).toBeLessThanOrEqual(letters);
      }),
      { seed: 7 },
    );
  });
});

describe.for([288, 760])("a timeline with whole labels, %i px wide", (width) => {
  const { marks, bottom, lanes } = timelineLayout(exampleTimeline.rows, {
    ...exampleTimeline,
    fullLabels: true,
    by: "council",
    width,
  });
  const drawn = marks.filter(({ aside }) => !aside);

  it("gives each mark all of its label, inside the picture", () => {
    for (const { key, text, x1, x2, before, under } of drawn) {
      const { label = "" } = exampleTimeline.rows.find((row) => row.key === key) ?? {};
      expect(text.join(" ")).toBe(label);
      const room = under !== undefined ? width : before ? x1 - 4 : width - x2 - 4;
      for (const line of text) expect(line.length * letter).toBeLessThanOrEqual(room);
    }
  });

  it("lets no two marks share a line, and puts none outside", () => {
    const heights = drawn.map(({ y }) => y);
    expect(new Set(heights).size).toBe(heights.length);
    expect(Math.max(...heights)).toBeLessThan(bottom);
    expect(lanes.map(({ text }) => text)).toEqual(["Northtown", "Southtown"]);
  });
});
