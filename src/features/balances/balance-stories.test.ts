import { expect, test } from "vitest";
import { example, type Changes, type FigureCells } from "../../dataset/example-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { absent, sum } from "../../counting/example-totals.ts";
import { balanceStories, stepDay } from "./balance-stories.ts";

const pots = [{ id: "northtown-fund", inflow: "whole" }];
const into = { to_pot: "northtown-fund", decision: "northtown-budget" };
const out = { from_pot: "northtown-fund" };

function story(allocations: readonly FigureCells[], changes: Changes = {}) {
  const [first] = balanceStories(example({ pots, ...changes, allocations }));
  if (!first) throw new Error("no story");
  const steps = first.steps.map(
    ({ kind, figure, pounds, start }) => `${kind} ${figure ?? ""}: ${pounds ?? "?"} from ${start}`,
  );
  return { finding: first.finding, silence: first.silence, steps };
}

test("each release is taken from what is there, and the rest is left", () => {
  const figures = [
    sum("a", 10, into),
    sum("b", 3, out),
    sum("c", 4, { ...out, decision: "northtown-later" }),
  ];
  expect(story(figures)).toMatchInlineSnapshot(`
    {
      "finding": "£10 went in, £7 was released; £3 is not drawn in the papers we hold",
      "silence": "Nothing in our papers tells of the pot after 10 January 2023.",
      "steps": [
        "in a: 10 from 0",
        "out b: 3 from 7",
        "out c: 4 from 3",
        "left : 3 from 0",
      ],
    }
  `);
});

test("what is left of a floor is one too", () => {
  const figures = [sum("a", 10, { ...into, qualifier: "at-least" }), sum("b", 3, out)];
  expect(story(figures).finding).toBe(
    "at least £10 went in, £3 was released; at least £7 is not drawn in the papers we hold",
  );
});

test("a pot that is used up says so", () => {
  const figures = [sum("a", 10, { ...into, qualifier: "up-to" }), sum("b", 10, out)];
  expect(story(figures).finding).toMatchInlineSnapshot(
    `"up to £10 went in, and all of it was released"`,
  );
});

test("a pot that nothing left says so", () => {
  expect(story([sum("a", 10, into)]).finding).toMatchInlineSnapshot(
    `"£10 went in; nothing was released in the papers we hold"`,
  );
});

test("a release without an amount leaves the rest unknown", () => {
  expect(story([sum("a", 10, into), absent("b", out)])).toMatchInlineSnapshot(`
    {
      "finding": "£10 went in, not all releases are known; what is left cannot be said",
      "silence": "Nothing in our papers tells of the pot after 1 June 2022.",
      "steps": [
        "in a: 10 from 0",
        "out b: ? from 10",
        "left : ? from 0",
      ],
    }
  `);
});

test("sizes that later ones replaced come first, the earliest before the later", () => {
  const figures = [
    sum("a", 8, into),
    sum("b", 9, { ...into, supersedes: "a" }),
    sum("c", 10, { ...into, supersedes: "b" }),
  ];
  expect(story(figures).steps).toMatchInlineSnapshot(`
    [
      "replaced a: 8 from 0",
      "replaced b: 9 from 0",
      "in c: 10 from 0",
      "left : 10 from 0",
    ]
  `);
});

test("a report after the last movement is the last that is known", () => {
  const documents = [{ id: "northtown-update", date: "2023-03-01" }];
  const late = { id: "late", pot: "northtown-fund", document: "northtown-update" };
  const changes = { documents, other_amounts: [late] };
  expect(story([sum("a", 10, into)], changes).silence).toMatchInlineSnapshot(
    `"The last movement is of 1 February 2022; the last report is of 1 March 2023."`,
  );
});

test("a movement that a meeting was only told of has no day of its own", () => {
  const noted = { ...into, status: "noted" };
  const dataset = example({ pots, allocations: [sum("a", 10, noted), sum("b", 3, out)] });
  const days = balanceStories(dataset).flatMap(({ steps }) => steps.map(stepDay));
  expect(days).toEqual(["reported on 1 February 2022; set aside before", "1 June 2022", ""]);
  expect(story([sum("a", 10, noted)]).silence).toBe(
    "The last movement is one reported on 1 February 2022. Nothing in our papers tells of the pot after that.",
  );
});

test("Birmingham’s £10m had been allocated before the meeting that drew on it", () => {
  const [first] = balanceStories(loadDataset("data").dataset as Dataset).filter(
    ({ council }) => council.id === "birmingham",
  );
  expect(first?.steps.map((step) => stepDay(step))).toEqual([
    "reported on 7 June 2022; set aside before",
    "7 June 2022",
    "",
  ]);
});

test("what goes into a pot that is not set aside for these services alone is put in", () => {
  const steps = (earmarked: string) =>
    balanceStories(
      example({
        pots: [{ id: "northtown-fund", inflow: "whole", earmarked }],
        allocations: [sum("a", 10, into), sum("b", 3, out)],
      }),
    ).flatMap((one) => one.steps.map(({ shared = false }) => shared));
  expect(steps("yes")).toEqual([false, false, false]);
  expect([steps("no"), steps("")]).toEqual([
    [true, false, false],
    [true, false, false],
  ]);
});
