import { describe, expect, it } from "vitest";
import { daysOf } from "../../../format/days.ts";
import { addressOf, parseAddress } from "./timeline-address.ts";
import { TimelineState, type TimelineFacts } from "./timeline-state.ts";

const facts: TimelineFacts = {
  items: [
    { id: "one", council: "north", kind: "decision", ...daysOf("2021-05-01") },
    { id: "two", council: "south", kind: "inspection", ...daysOf("2022-03") },
  ],
  councils: ["north", "south"],
  kinds: ["decision", "inspection"],
  extent: { from: daysOf("2010").from, to: daysOf("2025").to },
  window: { from: daysOf("2021").from, to: daysOf("2022").to },
};
const start = new TimelineState(facts);
const problemsOf = (query: string) => parseAddress(facts, query).problems;

describe("the address", () => {
  it("is empty at the beginning, and reads as the beginning", () => {
    expect(addressOf(start)).toBe("");
    expect(parseAddress(facts, "")).toEqual({ state: start, problems: [] });
  });

  it("holds everything that was chosen", () => {
    const state = start
      .withCouncil("north", false)
      .withKind("decision", false)
      .between(daysOf("2021-02-01").from, daysOf("2022-09-01").from)
      .arranged("kind")
      .at("two");
    expect(addressOf(state)).toMatchInlineSnapshot(
      `"?councils=south&kinds=inspection&from=2021-02-01&to=2022-08-31&by=kind&at=two"`,
    );
  });

  it.for([
    ["no council", start.withCouncil("north", false).withCouncil("south", false)],
    ["one kind", start.withKind("inspection", false)],
    ["another window", start.zoomed(3).panned(0.3)],
    ["all years", start.everything()],
    ["the other lanes", start.arranged("kind")],
    ["an item", start.withCouncil("north", false).stepped(1)],
  ] as const)("comes back as it was with %s", ([, state]) => {
    expect(addressOf(state)).not.toBe("");
    expect(parseAddress(facts, addressOf(state))).toEqual({ state, problems: [] });
  });
});

describe("an address that is not ours", () => {
  it("shows the beginning", () => {
    expect(parseAddress(facts, "?councils=north&by=size").state).toEqual(start);
  });

  it.for([
    "?council=north",
    "?by=kind&by=kind",
    "?councils=north,west",
    "?councils=north,north",
    "?councils=north,",
    "?kinds=Decision",
    "?from=2022-02-30&to=2022-12-31",
    "?from=2022-1-1&to=2022-12-31",
    "?from=2022-06&to=2022-12-31",
    "?from=2022-06-01T&to=2022-12-31",
    "?from=soon&to=later",
    "?from=2009-12-31&to=2022-12-31",
    "?to=2022-12-31",
    "?from=2022-06-01&to=2022-01-01",
    "?from=2022-06-01&to=2022-06-30",
    "?by=size",
    "?at=three",
    "?at=",
    "?councils=south&at=one",
  ])("%s is refused", (query) => {
    expect(problemsOf(query)).not.toEqual([]);
  });

  it("says what was found and what is allowed, all at once", () => {
    const query = "?council=x&kinds=visit&from=2022-13-01&by=size&at=three";
    expect(problemsOf(query)).toMatchInlineSnapshot(`
      [
        "address: found “council”; allowed: councils, kinds, from, to, by, at",
        "by: found “size”; allowed: council, kind",
        "kinds: found “visit”; allowed: each of decision, inspection at most once, with commas between",
        "from: found “2022-13-01”; allowed: a day from 2010-01-01 to 2025-12-31",
        "to: found “nothing”; allowed: a day from 2010-01-01 to 2025-12-31",
        "at: found “three”; allowed: a decision or event that is shown",
      ]
    `);
  });
});
