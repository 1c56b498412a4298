import { describe, expect, it } from "vitest";
import { addresses } from "../format/address.ts";
import { daysOf } from "../format/days.ts";
import type { Timeline } from "../views/timeline.ts";
import type { TimelineRow } from "../views/timeline-rows.ts";
import { readableSvg } from "./examples/golden.ts";
import { svgMarkup } from "./render.ts";
import { timelineData } from "./timeline-data.ts";
import { timelineSmall } from "./timeline-small.ts";
import { timelineChart } from "./timeline.ts";

const row = (key: string, date: string, rest: Partial<TimelineRow>): TimelineRow => ({
  ...daysOf(date),
  key,
  item: key,
  council: "north",
  kind: "decision",
  group: "decisions",
  shape: date.length === 10 ? "point" : "bar",
  look: "solid",
  label: `Title of ${key}`,
  name: `Name of ${key}`,
  headline: false,
  follows: [],
  ...rest,
});

const money = { group: "money", label: "" } as const;
const rows = [
  row("old", "2010", { kind: "inspection", group: "inspections", look: "pale" }),
  row("advice", "2022-02-01", {}),
  row("main", "2022-06-07", { headline: true, label: "£6.57m", follows: ["advice"] }),
  row("main:0", "2022", { ...money, item: "main", shape: "bar", label: "decided 7 June 2022" }),
  row("main:not-stated", "2022-06-07", { ...money, item: "main", shape: "open", look: "dotted" }),
  row("rumour", "2022-09", {
    kind: "notice",
    group: "interventions",
    look: "dotted",
    council: "south",
  }),
  row("promise", "2023-01-05", {
    kind: "planned",
    group: "planned",
    look: "outline",
    council: "south",
  }),
];
const view: Timeline = {
  councils: [
    { id: "north", name: "Northtown", colour: 1 },
    { id: "south", name: "Southtown", colour: 2 },
  ],
  kinds: [{ id: "decision", name: "Decision", count: 2 }],
  groups: [
    { id: "decisions", name: "Decisions" },
    { id: "money", name: "Years covered" },
    { id: "inspections", name: "Inspections" },
    { id: "interventions", name: "Interventions" },
    { id: "planned", name: "Planned" },
  ],
  items: [],
  rows,
  extent: { from: daysOf("2010").from, to: daysOf("2023").to },
  window: { from: daysOf("2021").from, to: daysOf("2023").to },
};
const to = addresses("/funding/");
const drawn = (chart: typeof timelineChart, width: number) =>
  readableSvg(svgMarkup((frame) => chart(view, frame), { width, to, name: "Example" }));

describe("the timeline's picture", () => {
  it.for([820, 335])("is as it was at %i px", async (width) => {
    await expect(drawn(timelineChart, width)).toMatchFileSnapshot(`examples/timeline-${width}.svg`);
  });

  it("leads from decisions and their money to the decision, from events to the list", () => {
    const hrefs = [...drawn(timelineChart, 820).matchAll(/href="([^"]*)"/g)].map(
      ([, href]) => href,
    );
    expect(hrefs).toEqual([
      "#old",
      "/funding/decisions/advice/",
      "/funding/decisions/main/",
      "/funding/decisions/main/",
      "/funding/decisions/main/",
      "#rumour",
      "#promise",
    ]);
  });
});

describe("the timeline in small", () => {
  it("is as it was", async () => {
    await expect(drawn(timelineSmall, 335)).toMatchFileSnapshot("examples/timeline-small-335.svg");
  });

  it("links the main decisions, with their name", () => {
    const links = drawn(timelineSmall, 820).match(/<a [^>]*>/g);
    expect(links).toHaveLength(1);
    expect(links?.[0]).toContain('aria-label="Name of main"');
  });
});

describe("what the script is given", () => {
  it("has every row, without names, and without labels that are titles", () => {
    const written = JSON.parse(JSON.stringify(timelineData(view))) as {
      rows: { label?: string }[];
    };
    expect(written.rows).toHaveLength(rows.length);
    expect(JSON.stringify(written)).not.toContain("Name of");
    expect(written.rows.map(({ label }) => label ?? "the title")).toEqual([
      "the title",
      "the title",
      "£6.57m",
      "decided 7 June 2022",
      "",
      "the title",
      "the title",
    ]);
  });
});
