import { describe, expect, it } from "vitest";
import { daysOf, isoDay } from "../../../format/days.ts";
import { fewestDays, TimelineState, type TimelineFacts } from "./timeline-state.ts";

const stop = (id: string, date: string, council: string, kind: string) => ({
  id,
  council,
  kind,
  ...daysOf(date),
});

const facts: TimelineFacts = {
  items: [
    stop("old", "2010", "north", "inspection"),
    stop("first", "2021-05-01", "north", "decision"),
    stop("visit", "2021-06", "south", "inspection"),
    stop("second", "2022-03-10", "south", "decision"),
    stop("late", "2024-01-15", "north", "decision"),
  ],
  councils: ["north", "south"],
  kinds: ["decision", "inspection"],
  extent: { from: daysOf("2010").from, to: daysOf("2025").to },
  window: { from: daysOf("2021").from, to: daysOf("2022").to },
};

const start = new TimelineState(facts);
const windowOf = ({ choice }: TimelineState) => [
  isoDay(choice.window.from),
  isoDay(choice.window.to),
];
const idsOf = ({ shown }: TimelineState) => shown.map(({ id }) => id);

describe("filters", () => {
  it("begin with everything", () => {
    expect(idsOf(start)).toEqual(["old", "first", "visit", "second", "late"]);
  });

  it("leave out a council, a kind, and bring them back", () => {
    const without = start.withCouncil("south", false).withKind("inspection", false);
    expect(idsOf(without)).toEqual(["first", "late"]);
    expect(idsOf(without.withCouncil("south", true).withKind("inspection", true))).toEqual(
      idsOf(start),
    );
  });

  it("keep the order of the page, whatever was chosen last", () => {
    const again = start
      .withCouncil("north", false)
      .withCouncil("south", false)
      .withCouncil("north", true);
    expect(again.withCouncil("south", true).choice.councils).toEqual(["north", "south"]);
  });

  it("let go of an item that they hide, and keep one that they show", () => {
    const at = start.at("second");
    expect(at.withCouncil("south", false).choice.at).toBeUndefined();
    expect(at.withCouncil("north", false).choice.at).toBe("second");
  });

  it("may leave nothing, which then has no steps", () => {
    const none = start.withCouncil("north", false).withCouncil("south", false);
    expect(idsOf(none)).toEqual([]);
    expect(none.stepped(1)).toBe(none);
    expect(none.toEnd(1)).toBe(none);
  });
});

describe("steps", () => {
  it("enter the window at its beginning, or at its end", () => {
    expect(start.stepped(1).choice.at).toBe("first");
    expect(start.stepped(-1).choice.at).toBe("second");
  });

  it("enter at either end of all where the window is empty", () => {
    const empty = start.between(daysOf("2015").from, daysOf("2015").to);
    expect(empty.stepped(1).choice.at).toBe("old");
    expect(empty.stepped(-1).choice.at).toBe("late");
  });

  it("go to the next item shown, and stop at the ends", () => {
    const filtered = start.withKind("inspection", false).at("first");
    expect(filtered.stepped(1).choice.at).toBe("second");
    const last = start.at("late");
    expect(last.stepped(1)).toBe(last);
    expect(start.toEnd(-1).choice.at).toBe("old");
    expect(start.toEnd(1).current).toMatchObject({ place: 5, item: { id: "late" } });
  });

  it("take the window along, as long as it was", () => {
    const moved = start.at("second").stepped(1);
    expect(windowOf(moved)).toEqual(["2023-01-16", "2025-01-15"]);
    expect(windowOf(start.at("first"))).toEqual(windowOf(start));
  });

  it("do not go where nothing is", () => {
    expect(start.at("nowhere")).toBe(start);
    expect(start.withCouncil("north", false).at("first").choice.at).toBeUndefined();
  });

  it("can be left", () => {
    expect(start.at("first").nowhere().current).toBeUndefined();
  });
});

describe("the window", () => {
  it("halves and doubles around its middle", () => {
    expect(windowOf(start.zoomed(2))).toEqual(["2021-07-03", "2022-07-03"]);
    const { from, to } = start.zoomed(2).zoomed(0.5).choice.window;
    expect(to - from).toBe(facts.window.to - facts.window.from);
    expect(Math.abs(from - facts.window.from)).toBeLessThanOrEqual(1);
  });

  it("closes in on the current item, which keeps its place", () => {
    expect(windowOf(start.at("first").zoomed(2))).toEqual(["2021-03-02", "2022-03-02"]);
  });

  it("never shows less than a month and a bit, nor more than there is", () => {
    const closest = [1, 2, 3, 4, 5, 6, 7, 8].reduce((state) => state.zoomed(2), start);
    expect(closest.choice.window.to - closest.choice.window.from).toBe(fewestDays);
    expect(start.zoomed(0.001).choice.window).toEqual(facts.extent);
    expect(start.everything().choice.window).toEqual(facts.extent);
  });

  it("moves by a quarter, and stays within what there is", () => {
    expect(windowOf(start.panned(0.25))).toEqual(["2021-07-03", "2023-07-03"]);
    expect(start.panned(40).choice.window.to).toBe(facts.extent.to);
    expect(start.panned(-40).choice.window.from).toBe(facts.extent.from);
  });

  it("is what lies between two days, in either order", () => {
    const [one, other] = [daysOf("2021-02-01").from, daysOf("2021-09-01").from];
    expect(windowOf(start.between(one, other))).toEqual(["2021-02-01", "2021-09-01"]);
    expect(windowOf(start.between(other, one))).toEqual(["2021-02-01", "2021-09-01"]);
  });

  it("goes back to where it began, with filters kept", () => {
    const back = start.withCouncil("south", false).panned(1).firstWindow();
    expect(back.choice).toMatchObject({ window: facts.window, councils: ["north"] });
  });
});

describe("a jump to a date", () => {
  it("puts the date in the middle and stands at the first item from then on", () => {
    const jumped = start.jumped("2022-01-01");
    expect(windowOf(jumped)).toEqual(["2021-01-01", "2023-01-01"]);
    expect(jumped.choice.at).toBe("second");
  });

  it("stands at the last item where none comes after", () => {
    expect(start.jumped("2025-06-01").choice.at).toBe("late");
  });

  it("only moves where nothing is shown", () => {
    const none = start.withCouncil("north", false).withCouncil("south", false).jumped("2015-01-01");
    expect(none.choice.at).toBeUndefined();
    expect(windowOf(none)).toEqual(["2014-01-01", "2016-01-01"]);
  });
});
