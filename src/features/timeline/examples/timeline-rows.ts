/** Test support: a small timeline with every group, shape and look. */
import { daysOf } from "../../../format/days.ts";
import type { Timeline } from "../timeline.ts";
import type { TimelineRow } from "../timeline-rows.ts";

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
  row("old", "2010", { kind: "inspection", group: "inspections", look: "half" }),
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
/** Everything that a timeline can hold, of two councils. */
export const exampleTimeline: Timeline = {
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
  fullLabels: false,
};

/** Where its lines stand. */
export const exampleEntry = (item: string) => `timeline/north/list/#${item}`;

/** The same with more marks than a page links, a month apart. */
export const manyMarks: Timeline = {
  ...exampleTimeline,
  rows: [
    ...rows,
    ...Array.from({ length: 80 }, (_, at) => {
      const month = `${2021 + (at % 2)}-${String(1 + (at % 12)).padStart(2, "0")}-05`;
      return row(`more-${at}`, month, { label: "" });
    }),
  ],
};
