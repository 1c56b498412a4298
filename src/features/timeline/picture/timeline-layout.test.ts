import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf } from "../../../format/days.ts";
import { timelineLayout, type TimelineOptions } from "./timeline-layout.ts";
import type { TimelineShape } from "./timeline-shape.ts";
import { letter, shortened } from "./timeline-packing.ts";
import { calendarTicks, financialYears, timeScale } from "./timeline-scale.ts";

const extent = { from: daysOf("2006").from, to: daysOf("2026").to };
const window = { from: daysOf("2020").from, to: daysOf("2025").to };
const options: TimelineOptions = {
  width: 820,
  extent,
  window,
  by: "council",
  fullLabels: false,
  councils: [
    { id: "north", name: "Northtown", colour: 1 },
    { id: "south", name: "Southtown", colour: 2 },
  ],
  groups: [
    { id: "decisions", name: "Decisions" },
    { id: "money", name: "Years covered" },
    { id: "other", name: "Other events" },
  ],
};

const shape = (key: string, date: string, rest: Partial<TimelineShape> = {}): TimelineShape => ({
  ...daysOf(date),
  key,
  item: key,
  council: "north",
  kind: "meeting",
  group: "other",
  shape: date.length === 10 ? "point" : "bar",
  look: "solid",
  label: "A meeting",
  headline: false,
  follows: [],
  ...rest,
});

const markOf = (shapes: readonly TimelineShape[], key: string, some = {}) =>
  timelineLayout(shapes, { ...options, ...some }).marks.find((mark) => mark.key === key);

describe("marks", () => {
  it("are as wide as what is known: a point, a month, a year", () => {
    const shapes = [shape("day", "2021-03-04"), shape("month", "2022-05"), shape("year", "2023")];
    const widths = shapes.map(({ key }) => {
      const mark = markOf(shapes, key);
      return Math.round((mark?.x2 ?? 0) - (mark?.x1 ?? 0));
    });
    expect(widths).toEqual([9, 10, 117]);
  });

  it("outside the window stand in a strip beside it, which is there only for them", () => {
    const before = shape("before", "2010-01-01");
    expect(markOf([before], "before")).toMatchObject({ aside: true });
    const layout = timelineLayout([before], options);
    expect(layout.strips).toEqual({ before: 58, after: 0 });
    expect(timelineLayout([shape("day", "2021-03-04")], options).strips.before).toBe(0);
  });

  it("never touch on a line, with labels and all, wherever they fall", () => {
    const days = fc.integer({ min: extent.from, max: extent.to - 400 });
    const row = fc.record({
      from: days,
      length: fc.constantFrom(1, 30, 365),
      group: fc.constantFrom("decisions" as const, "money" as const, "other" as const),
      headline: fc.boolean(),
      label: fc.string({ maxLength: 60 }),
    });
    const property = fc.property(
      fc.array(row, { maxLength: 40 }),
      fc.constantFrom(335, 820),
      (rows, width) => {
        const shapes = rows.map(({ length, ...rest }, index) =>
          shape(String(index), "2021-01-01", {
            ...rest,
            to: rest.from + length,
            shape: length === 1 ? "point" : "bar",
            headline: rest.headline && rest.group === "decisions",
          }),
        );
        const { marks, scale } = timelineLayout(shapes, { ...options, width });
        const lines = Map.groupBy(
          marks.filter(({ aside }) => !aside),
          ({ y }) => y,
        );
        for (const line of lines.values()) {
          const sorted = line.toSorted((a, b) => a.x1 - b.x1);
          sorted.forEach((mark, index) => {
            const end =
              mark.text.length === 0 || mark.before
                ? mark.x2
                : mark.x2 + 4 + (mark.text[0]?.length ?? 0) * letter;
            const next = sorted[index + 1]?.x1 ?? scale.right + 6;
            expect(end).toBeLessThanOrEqual(next + 0.001);
          });
        }
      },
    );
    fc.assert(property, { seed: 7, numRuns: 200 });
  });

  it("of one decision's money have lines of their own", () => {
    const money = (key: string, item: string, date: string) =>
      shape(key, date, { item, group: "money", shape: "bar", label: "" });
    const shapes = [
      money("a:0", "a", "2021"),
      money("a:1", "a", "2022"),
      money("b:0", "b", "2024"),
    ];
    const [one, two, other] = shapes.map(({ key }) => markOf(shapes, key)?.y ?? 0);
    expect(two).toBe(one);
    expect(other).toBeGreaterThan(one ?? 0);
  });
});

describe("lanes", () => {
  const shapes = [
    shape("n", "2021-03-04"),
    shape("s", "2021-03-04", { council: "south", group: "decisions" }),
    shape("s2", "2021-05-04", { council: "south" }),
  ];
  const namesOf = (by: "council" | "kind") => {
    const { lanes, rows } = timelineLayout(shapes, { ...options, by });
    return [lanes.map(({ text }) => text), rows.map(({ text }) => text)];
  };

  it("are councils with rows of kinds, or kinds with rows of councils; empty ones are left out", () => {
    expect(namesOf("council")).toEqual([
      ["Northtown", "Southtown"],
      ["Other events", "Decisions", "Other events"],
    ]);
    expect(namesOf("kind")).toEqual([
      ["Decisions", "Other events"],
      ["Southtown", "Northtown", "Southtown"],
    ]);
  });
});

describe("brackets", () => {
  it("join a decision to the one that it follows, each above what it would cross", () => {
    const decision = (key: string, date: string, follows: string[] = []) =>
      shape(key, date, { group: "decisions", label: "", follows });
    const shapes = [
      decision("a", "2021-01-10"),
      decision("b", "2021-09-10", ["a"]),
      decision("c", "2022-05-10", ["b", "a", "lost"]),
    ];
    const { links } = timelineLayout(shapes, options);
    expect(links).toHaveLength(3);
    expect(new Set(links.map(({ y }) => y)).size).toBe(3);
  });
});

describe("the axis", () => {
  const scaleOf = (from: string, to: string) =>
    timeScale(
      { from: daysOf(from).from, to: daysOf(to).to },
      extent,
      { left: 100, right: 800 },
      { before: 40, after: 0 },
    );

  it("keeps order inside and outside the window, and finds days again", () => {
    const scale = scaleOf("2020", "2024");
    const days = ["2007-01-01", "2019-12-31", "2020-01-01", "2022-06-07", "2024-12-31"];
    const places = days.map((day) => scale.x(daysOf(day).from));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(scale.x(extent.from)).toBe(100);
    expect(scale.day(scale.x(daysOf("2022-06-07").from))).toBe(daysOf("2022-06-07").from);
  });

  it("has years, quarters or months, as there is room", () => {
    const texts = (from: string, to: string) =>
      calendarTicks(scaleOf(from, to)).map(({ text }) => text);
    expect(texts("2020", "2023")).toEqual(["2020", "2021", "2022", "2023"]);
    expect(texts("2022", "2022-12")).toEqual(
      "2022 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
    );
    expect(texts("2022", "2023")).toEqual([
      "2022",
      "Apr",
      "Jul",
      "Oct",
      "2023",
      "Apr",
      "Jul",
      "Oct",
    ]);
  });

  it("names the financial years that have room", () => {
    const years = financialYears(scaleOf("2020", "2023"), false).map(({ text }) => text);
    expect(years).toEqual(["2020-21", "2021-22", "2022-23", "2023-24"]);
    expect(financialYears(scaleOf("2006", "2025"), false)).toEqual([]);
  });
});

describe("a label", () => {
  it("is whole, or whole words that still say something, or nothing", () => {
    const label = "Commissioner's report on the services of the council";
    expect(shortened(label, 60)).toBe(label);
    expect(shortened(label, 40)).toBe("Commissioner's report on the services…");
    expect(shortened(label, 30)).toBe("Commissioner's report…");
    expect(shortened(label, 25)).toBe("");
  });
});
