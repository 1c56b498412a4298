import { expect, test } from "vitest";
import { councilOf, example, found } from "../dataset/example-data.ts";
import { councilEvents, decisionNeighbours, eventsAround } from "./decision-neighbours.ts";

const dataset = example({
  decisions: [{ id: "northtown-later", follows: "northtown-main" }],
  events: [
    { id: "after", date: "2022-06-02", date_precision: "day" },
    { id: "same-day", date: "2022-06-01", date_precision: "day" },
    { id: "same-year", date: "2022", date_precision: "year" },
    { id: "before", date: "2022-05", date_precision: "month" },
  ],
});
const main = found(dataset.decisions, "northtown-main");
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

test("events stand before and after a decision, or with it where the dates cannot tell", () => {
  const { before, with_it, after } = eventsAround(dataset, main);
  expect([ids(before), ids(with_it), ids(after)]).toEqual([
    ["before"],
    ["same-year", "same-day"],
    ["after"],
  ]);
});

test("what the decision’s own paper announces comes after it, though only its month or year is known", () => {
  const planned = { kind: "planned", title: "A report due" };
  const events = [
    { ...planned, id: "year", date: "2022", date_precision: "year" },
    { ...planned, id: "month", date: "2022-06", date_precision: "month" },
    { ...planned, id: "from-before", date: "2022-06", date_precision: "month", document: "old" },
  ] as const;
  const own = example({ events, documents: [{ id: "old", date: "2022-02-01" }] });
  const around = eventsAround(own, found(own.decisions, "northtown-main"));
  expect([ids(around.with_it), ids(around.after)]).toEqual([["from-before"], ["year", "month"]]);
});

test("a decision knows those that follow it and its neighbours in time", () => {
  const { followed_by, previous, next } = decisionNeighbours(dataset, main);
  expect(ids(followed_by)).toEqual(["northtown-later"]);
  expect([previous?.id, next?.id]).toEqual(["northtown-budget", "northtown-advice"]);
});

test("the first decision has none before it", () => {
  const first = found(dataset.decisions, "northtown-budget");
  expect(decisionNeighbours(dataset, first).previous).toBeUndefined();
});

test("only the nearest events stand with a decision", () => {
  const many = Array.from({ length: 9 }, (_, day) => ({
    id: `e${day}`,
    date: `2022-07-0${day + 1}`,
    date_precision: "day",
  }));
  const busy = example({ events: many });
  const { events } = decisionNeighbours(busy, found(busy.decisions, "northtown-main"));
  expect(ids(events.after)).toEqual(["e0", "e1", "e2", "e3"]);
});

test("a council without a headline decision has all its events in one list", () => {
  const events = councilEvents(dataset, councilOf(dataset), undefined);
  expect(ids(events.after)).toEqual(["same-year", "before", "same-day", "after"]);
});
