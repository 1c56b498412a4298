import { describe, expect, test } from "vitest";
import { mayBeCompared, verdictOf, type ComparedTotal } from "./verdict-between.ts";

const all = (word: string) => new Map([[word, 100]]);

/** A total of £100 that leaves nothing unsaid. */
const plain: ComparedTotal = {
  pounds: 100,
  absent: 0,
  read_in_part: undefined,
  profile: {
    status: all("approved"),
    recurrence: all("one-off"),
    money_type: all("revenue"),
    newness: all("new"),
    purpose: all("SEND"),
    firmness: all("a fixed sum"),
    period: all("2022-23"),
  },
};

const but = (profile: Partial<ComparedTotal["profile"]>): ComparedTotal => ({
  ...plain,
  profile: { ...plain.profile, ...profile },
});

const reasonsOf = (...pair: Parameters<typeof verdictOf>) => {
  const { verdict, failing } = verdictOf(...pair);
  return [verdict, ...failing.map((one) => `${one.rule}: ${one.verdict}`)];
};

test("the rules that decide a verdict come first, each once, the others after them", () => {
  const halfNew = new Map([
    ["new", 60],
    ["already set aside", 40],
  ]);
  const other = but({ newness: halfNew, purpose: all("leadership"), period: all("2023-24") });
  expect(reasonsOf(plain, other)).toEqual([
    "not comparable",
    "purpose: not comparable",
    "newness: with care",
    "period: with care",
  ]);
});

test("an amount that is not published is unsaid, beside a sum that is known", () => {
  const { failing } = verdictOf({ ...plain, absent: 2 }, plain);
  expect(failing.map(({ rule, sides }) => [rule, ...sides])).toEqual([
    ["not-stated", "an amount", ""],
  ]);
  const unknown = verdictOf({ ...plain, absent: 2, pounds: undefined }, plain);
  expect(unknown.failing.map(({ rule, sides }) => [rule, ...sides])).toEqual([
    ["unknown", "no amount", ""],
  ]);
});

test("what is unsaid of a part is told apart from what is unsaid of all", () => {
  const some = new Map([
    ["one-off", 80],
    [undefined, 20],
  ]);
  const gaps = but({ recurrence: some, period: some, money_type: new Map([[undefined, 100]]) });
  const unsaid = (one: ComparedTotal) =>
    verdictOf(one, plain).failing.find(({ rule }) => rule === "not-stated")?.sides[0];
  expect([unsaid(gaps), unsaid({ ...but({ recurrence: some }), absent: 1 })]).toEqual([
    "capital or revenue; for part of it, one-off or ongoing and the years it covers",
    "an amount; for part of it, one-off or ongoing",
  ]);
});

test("items without an amount that are for something else are unsaid, by name", () => {
  const { verdict, failing } = verdictOf({ ...plain, named: ["Buses", "Hubs"] }, plain);
  expect([verdict, ...failing.map(({ sides }) => sides[0])]).toEqual([
    "with care",
    "how much is for “Buses” and “Hubs”",
  ]);
});

test("our reading is marked where a verdict rests on it", () => {
  const mixed = new Map([
    ["new", 40],
    ["already set aside", 60],
  ]);
  const side = (readings: ComparedTotal["readings"]) =>
    verdictOf({ ...but({ newness: mixed }), ...(readings && { readings }) }, plain).failing[0]
      ?.sides[0];
  expect([
    side(undefined),
    side({ newness: new Map([["already set aside", 60]]) }),
    side({ newness: new Map([["new", 10]]), purpose: all("SEND") }),
  ]).toEqual([
    "already set aside 60% and new 40%",
    "already set aside 60% (our reading) and new 40%",
    "already set aside 60% and new 40% (in part our reading)",
  ]);
});

describe("papers that are read in part", () => {
  const partly = { ...plain, read_in_part: "partly" } as const;
  const mostly = { ...plain, read_in_part: "mostly" } as const;

  test("weigh as much as those of the council of which less is known", () => {
    expect(reasonsOf(partly, plain)).toEqual(["with care", "read: with care"]);
    expect(reasonsOf(plain, partly)).toEqual(["with care", "read: with care"]);
    expect(reasonsOf(partly, mostly)).toEqual(["not comparable", "read: not comparable"]);
    expect(reasonsOf(mostly, partly)).toEqual(["not comparable", "read: not comparable"]);
  });
});

describe("a part of a sum", () => {
  const ongoing = but({ recurrence: all("ongoing") });
  const later = but({ period: all("2023-24") });

  test("is held against another no further than the whole sums are", () => {
    expect(reasonsOf({ ...plain, whole: ongoing }, plain)).toEqual([
      "not comparable",
      "recurrence: not comparable",
    ]);
    expect(reasonsOf(plain, { ...plain, whole: ongoing })).toEqual([
      "not comparable",
      "recurrence: not comparable",
    ]);
  });

  test("is not made alike by wholes that are", () => {
    expect(reasonsOf({ ...later, whole: plain }, plain)).toEqual([
      "with care",
      "period: with care",
    ]);
  });

  test("fails a rule once, as heavily as either it or the whole does, with the words of that one", () => {
    const half = but({
      recurrence: new Map([
        ["one-off", 60],
        ["ongoing", 40],
      ]),
    });
    const sides = (one: ComparedTotal) =>
      verdictOf(one, plain).failing.map((fault) => fault.sides[0]);
    expect(reasonsOf({ ...half, whole: ongoing }, plain)).toEqual([
      "not comparable",
      "recurrence: not comparable",
    ]);
    expect(sides({ ...half, whole: ongoing })).toEqual(["ongoing"]);
    expect(sides({ ...ongoing, whole: half })).toEqual(["ongoing"]);
    const quarter = but({
      recurrence: new Map([
        ["one-off", 75],
        ["ongoing", 25],
      ]),
    });
    expect(sides({ ...quarter, whole: half })).toEqual(["one-off 75% and ongoing 25%"]);
  });
});

test("all may be held against each other but what is not comparable", () => {
  const verdicts = ["comparable", "with care", "not comparable"] as const;
  expect(verdicts.map((verdict) => mayBeCompared({ verdict }))).toEqual([true, true, false]);
});
