import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../../dataset/dataset.ts";
import {
  councilOf,
  example,
  type Changes,
  type FigureCells,
} from "../../../dataset/example-data.ts";
import { loadDataset } from "../../../dataset/load.ts";
import { datasetOf, graphs } from "../../../counting/example-graphs.ts";
import { absent, sum } from "../../../counting/example-totals.ts";
import { totalOf } from "../../../counting/rules.ts";
import { flowOf, mainFlow, type Flow } from "./flow.ts";
import { plainText } from "../../../wording/rich-text.ts";

/** The legs of Northtown's flow, a line each. */
function legs(allocations: readonly FigureCells[], changes: Changes = {}): string[] {
  const dataset = example({ ...changes, allocations });
  return legLines(flowOf(dataset, councilOf(dataset)));
}

function legLines(flow: Flow): string[] {
  return flow.legs.map(
    ({ stage, from, to, pounds, figure, recurrence, qualifier }) =>
      `${stage}: ${from.key} -> ${to.key}, ${qualifier === "up-to" ? "up to " : ""}${pounds} ${recurrence} (${figure.id})`,
  );
}

/** What is wrong with the sums of a flow: nothing, if each pound is in each place once. */
function faultsOf(dataset: Dataset, flow: Flow): string[] {
  const council = councilOf(dataset, flow.council.id);
  const { pounds = 0 } = totalOf(dataset, council, "all-identified");
  const { nodes, streams } = flow;
  const sums = nodes.map(({ key, kind }) => ({
    key,
    kind,
    in: added(streams.filter(({ to }) => to === key)),
    out: added(streams.filter(({ from }) => from === key)),
  }));
  const unequal = sums.filter((one) => !["source", "end"].includes(one.kind) && one.in !== one.out);
  const sources = added(sums.map(({ kind, out }) => ({ pounds: kind === "source" ? out : 0 })));
  const ends = added(sums.map((one) => ({ pounds: one.kind === "end" ? one.in : 0 })));
  const counted = added(flow.legs.filter(({ stage }) => stage === "in"));
  return [
    ...unequal.map((one) => `${one.key}: ${one.in} in, ${one.out} out`),
    ...streams.filter((one) => one.pounds <= 0).map(({ name }) => `nothing flows: ${name}`),
    ...Object.entries({ sources, ends, counted })
      .filter(([, found]) => found !== pounds)
      .map(([what, found]) => `${what}: ${found}, but the total is ${pounds}`),
  ];
}

function added(rows: readonly { readonly pounds: number }[]): number {
  return rows.reduce((total, { pounds }) => total + pounds, 0);
}

describe("the shipped data", () => {
  const { dataset } = loadDataset("data");
  if (dataset === undefined) throw new Error("the data folder has problems");

  test.each(dataset.councils.map(({ id }) => id))(
    "%s: what comes in, and what it ends in, is everything identified",
    (id) => {
      const flow = flowOf(dataset, councilOf(dataset, id));
      expect(flow.legs.length).toBeGreaterThan(0);
      expect(faultsOf(dataset, flow)).toEqual([]);
    },
  );

  test("Herefordshire's allocation passes on in two tranches, and is not added to them", () => {
    const flow = flowOf(dataset, councilOf(dataset, "herefordshire"));
    expect(legLines(flow)).toMatchInlineSnapshot(`
      [
        "in: source:herefordshire-financial-resilience-reserve -> pot:herefordshire-transformation-allocation, up to 11490000 not stated (herefordshire-2022-03-allocation)",
        "in: source:herefordshire-high-needs-provision-capital-grant -> end:school places, 4230000 not stated (herefordshire-2024-11-high-needs-capital)",
        "in: source:herefordshire-capital-programme -> end:school places, 3939000 not stated (herefordshire-2020-04-brookfield)",
        "on: pot:herefordshire-transformation-allocation -> end:improvement programme, 5000000 not stated (herefordshire-2022-03-tranche-one-released)",
        "on: pot:herefordshire-transformation-allocation -> end:improvement programme, up to 6490000 not stated (herefordshire-2022-11-tranche-two)",
      ]
    `);
    expect(plainText(flow.finding)).toMatchInlineSnapshot(
      `"Herefordshire set aside up to £11.49m once and released up to all of it in two sums: £5m (our reading) and up to £6.49m"`,
    );
  });

  test("BCP's recommendation is a step of the approved stream, no stream of its own", () => {
    const { streams } = flowOf(dataset, councilOf(dataset, "bcp"));
    const approved = streams.filter(({ pounds }) => pounds === 4_462_000);
    expect(approved.map(({ name, steps }) => [name, steps.map(({ text }) => text)]))
      .toMatchInlineSnapshot(`
        [
          [
            "£4.46m one-off; from: Extra revenue resources; to: Council, 12 September 2023",
            [
              "recommended by Cabinet, 26 July 2023",
            ],
          ],
          [
            "£4.46m one-off; from: Council, 12 September 2023; to: Improvement programme",
            [],
          ],
        ]
      `);
  });

  test("Birmingham's drawdown comes out of the growth that it counts, and leaves a rest", () => {
    const flow = flowOf(dataset, councilOf(dataset, "birmingham"));
    const pot = "pot:birmingham-senar-h2st-growth";
    expect(added(flow.streams.filter(({ to }) => to === pot))).toBe(10_000_000);
    expect(added(flow.legs.filter(({ stage }) => stage === "on"))).toBe(6_574_000);
    expect(added(flow.legs.filter(({ stage }) => stage === "left"))).toBe(3_426_000);
    expect(plainText(flow.finding)).toMatchInlineSnapshot(
      `"Of the £10m that Birmingham set aside, £6.57m (£600,000 of it “up to”) was released; at least £3.426m is not drawn in the papers we hold"`,
    );
  });

  test("Bristol's drawdown is followed back to the one sum that filled its pot", () => {
    const flow = flowOf(dataset, councilOf(dataset, "bristol"));
    expect(legLines(flow)).toMatchInlineSnapshot(`
      [
        "before: source:bristol-corporate-held-resources -> pot:bristol-transformation-14m, 1740000 not stated (bristol-2023-06-corporate-resources)",
        "in: pot:bristol-transformation-14m -> end:improvement programme, 1740000 not stated (bristol-2023-06-our-families-drawdown)",
        "in: source:bristol-grants-and-change-reserve -> end:improvement programme, 3040000 not stated (bristol-2023-06-our-families-other-resources)",
        "in: source:bristol-childrens-home-grant -> end:social care, 911000 not stated (bristol-childrens-homes-grant-2023)",
      ]
    `);
  });
});

describe("the legs of the money", () => {
  const into = { to_pot: "northtown-fund" };
  const out = { from_pot: "northtown-fund", decision: "northtown-later" };

  test("of a sum without a pot lead from not stated to its purpose", () => {
    expect(legs([sum("a", 10, { recurrence: "one-off" })])).toMatchInlineSnapshot(`
      [
        "in: source -> end:SEND, 10 one-off (a)",
      ]
    `);
  });

  test("go down a complete split", () => {
    const figures = [
      sum("a", 10, { complete_splits: "item", from_pot: "northtown-reserve" }),
      sum("b", 6, { part_of: "a:item", recurrence: "ongoing" }),
      sum("c", 4, { part_of: "a:item", purpose: "social care", qualifier: "up-to" }),
    ];
    expect(legs(figures)).toMatchInlineSnapshot(`
      [
        "in: source:northtown-reserve -> end:SEND, 6 ongoing (b)",
        "in: source:northtown-reserve -> end:social care, up to 4 not stated (c)",
      ]
    `);
  });

  test("leave a pot as what went in: released, and what is left", () => {
    expect(legs([sum("a", 10, into), sum("b", 4, out)])).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 10 not stated (a)",
        "on: pot:northtown-fund -> end:SEND, 4 not stated (b)",
        "left: pot:northtown-fund -> end:not drawn in the papers we hold, 6 not stated (a)",
      ]
    `);
  });

  describe("of what is left in a pot", () => {
    const left = (...fillings: FigureCells[]) =>
      legs([...fillings, sum("out", 4, out)]).filter((line) => line.startsWith("left"));
    const rest = "left: pot:northtown-fund -> end:not drawn in the papers we hold";

    test("are of the kind of all that went in", () => {
      const kind = { ...into, recurrence: "one-off" };
      expect(left(sum("a", 5, kind), sum("b", 10, kind))).toEqual([`${rest}, 11 one-off (b)`]);
    });

    test("are of no stated kind where two kinds went in, by the larger sum", () => {
      const kinds = [
        sum("a", 5, { ...into, recurrence: "one-off" }),
        sum("b", 10, { ...into, recurrence: "ongoing" }),
      ];
      expect(left(...kinds)).toEqual([`${rest}, 11 not stated (b)`]);
      expect(left(...kinds.toReversed())).toEqual([`${rest}, 11 not stated (b)`]);
    });

    test("are of no stated kind where capital and revenue went in", () => {
      const kind = { ...into, recurrence: "one-off" };
      const kinds = [sum("a", 5, { ...kind, money_type: "capital" }), sum("b", 10, kind)];
      expect(left(...kinds)).toEqual([`${rest}, 11 not stated (b)`]);
    });

    test("are a ceiling where any sum that went in is one", () => {
      const ceiling = sum("a", 5, { ...into, qualifier: "up-to" });
      expect(left(ceiling, sum("b", 10, into))).toEqual([`${rest}, up to 11 not stated (b)`]);
      expect(left(sum("b", 10, into), sum("c", 5, into))).toEqual([`${rest}, 11 not stated (b)`]);
    });

    test("are none where all of it is drawn", () => {
      expect(left(sum("a", 4, into))).toEqual([]);
    });
  });

  test("that go back are for nothing, though their row names a purpose", () => {
    const moved = sum("b", 8, { ...out, to_pot: "northtown-second-fund" });
    const back = sum("c", 3, {
      ...into,
      from_pot: "northtown-second-fund",
      decision: "northtown-later",
    });
    expect(legs([sum("a", 10, into), moved, back])).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 10 not stated (a)",
        "on: pot:northtown-fund -> pot:northtown-second-fund, 8 not stated (b)",
        "left: pot:northtown-fund -> end:not drawn in the papers we hold, 2 not stated (a)",
        "on: pot:northtown-second-fund -> end:back in a pot that it came from, 3 not stated (c)",
        "left: pot:northtown-second-fund -> end:not drawn in the papers we hold, 5 not stated (b)",
      ]
    `);
  });

  test("pass through two pots", () => {
    const moved = sum("b", 6, { ...out, to_pot: "northtown-second-fund" });
    const drawn = sum("c", 5, { from_pot: "northtown-second-fund", decision: "northtown-later" });
    expect(legs([sum("a", 10, into), moved, drawn])).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 10 not stated (a)",
        "on: pot:northtown-fund -> pot:northtown-second-fund, 6 not stated (b)",
        "left: pot:northtown-fund -> end:not drawn in the papers we hold, 4 not stated (a)",
        "on: pot:northtown-second-fund -> end:SEND, 5 not stated (c)",
        "left: pot:northtown-second-fund -> end:not drawn in the papers we hold, 1 not stated (b)",
      ]
    `);
  });

  test("set apart the part of a sum that goes into a pot", () => {
    const part = sum("b", 6, { ...into, part_of: "a:item" });
    expect(legs([sum("a", 10), part, sum("c", 6, out)])).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 6 not stated (b)",
        "in: source -> end:SEND, 4 not stated (a)",
        "on: pot:northtown-fund -> end:SEND, 6 not stated (c)",
      ]
    `);
  });

  test("do not divide what is released where more is released than the total holds", () => {
    const other = sum("b", 5, { ...into, in_scope: "no" });
    expect(legs([sum("a", 10, into), other, sum("c", 12, out)])).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 10 not stated (a)",
        "left: pot:northtown-fund -> end:released with other money; how much of each is not stated, 10 not stated (a)",
      ]
    `);
  });

  test("say where a release has no amount", () => {
    const figures = [sum("a", 10, into), sum("b", 4, out), absent("c", out)];
    expect(legs(figures)).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 10 not stated (a)",
        "on: pot:northtown-fund -> end:SEND, 4 not stated (b)",
        "left: pot:northtown-fund -> end:not drawn, or drawn in amounts not known, 6 not stated (a)",
      ]
    `);
  });

  test("lead out of scope where a release does", () => {
    const figures = [sum("a", 10, into), sum("b", 10, { ...out, in_scope: "no" })];
    expect(legs(figures)).toMatchInlineSnapshot(`
      [
        "in: source -> pot:northtown-fund, 10 not stated (a)",
        "on: pot:northtown-fund -> end:not for improving children’s services, 10 not stated (b)",
      ]
    `);
  });

  test("are none where no amount is known", () => {
    expect(legs([absent("a")])).toEqual([]);
  });
});

test("every pound is in every place once, whatever the figures", () => {
  fc.assert(
    fc.property(graphs, (rows) => {
      const dataset = datasetOf(rows);
      fc.pre(dataset !== undefined);
      expect(faultsOf(dataset, flowOf(dataset, councilOf(dataset)))).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test("a picture has no more nodes in a column than can be told apart, and conserves its sums", () => {
  const pots = Array.from({ length: 60 }, (_, index) => ({ id: `northtown-pot-${index}` }));
  const allocations = pots.map(({ id }, index) => sum(`f${index}`, index + 1, { from_pot: id }));
  const dataset = example({ pots, allocations });
  const flow = flowOf(dataset, councilOf(dataset));
  expect(flow.nodes.filter(({ kind }) => kind === "source").map(({ name }) => name)).toContain(
    "49 smaller sources",
  );
  expect(flow.streams.length).toBeLessThan(30);
  expect(faultsOf(dataset, flow)).toEqual([]);
});

describe("the flow to begin with", () => {
  const fund = (council: string) => ({ id: `${council}-fund`, council, inflow: "whole" });
  const pots = [fund("northtown"), fund("southtown")];

  test("is of the council with the most money of which no paper says what became of it", () => {
    const into = { to_pot: "northtown-fund", decision: "northtown-budget" };
    const allocations = [sum("a", 10, into), sum("b", 4, { from_pot: "northtown-fund" })];
    const southtown = [sum("c", 90), sum("d", 80)];
    expect(mainFlow(example({ pots, allocations, southtown }))?.council.id).toBe("northtown");
  });

  test("is of a council read whole where there is one", () => {
    const councils = [{ id: "northtown", read: "part" }];
    const changes = { councils, allocations: [sum("a", 10)], southtown: [sum("c", 1)] };
    expect(mainFlow(example(changes))?.council.id).toBe("southtown");
  });

  test("is none where nothing flows", () => {
    expect(mainFlow(example({ allocations: [], southtown: [] }))).toBeUndefined();
  });
});

test("amounts that nobody knows are told beside what comes in", () => {
  const dataset = example({ allocations: [sum("a", 5), absent("b")] });
  expect(plainText(flowOf(dataset, councilOf(dataset)).left_out)).toBe(
    "1 amount more is not published.",
  );
});

test("fixed shares of a sum that is a ceiling are the ceiling where they are all of it, and drawn so", () => {
  const whole = sum("whole", 478, { qualifier: "up-to", complete_splits: "source" });
  const share = (id: string, pounds: number, from_pot: string) =>
    sum(id, pounds, { part_of: "whole:source", from_pot });
  const dataset = example({
    allocations: [
      whole,
      share("one", 174, "northtown-reserve"),
      share("other", 304, "northtown-fund"),
    ],
  });
  const flow = flowOf(dataset, councilOf(dataset));
  expect(flow.nodes.map(({ kind, sums }) => [kind, ...sums])).toEqual([
    ["source", "£174"],
    ["source", "£304"],
    ["decision", "up to £478"],
    ["end", "up to £478"],
  ]);
  expect(flow.streams.filter(({ ceiling }) => ceiling)).toHaveLength(4);
  expect(flow.streams[0]?.detail).toMatch(/ Within a sum of up to £478\.$/);
});
