import { expect, test } from "vitest";
import { councilEvents } from "./decision-neighbours.ts";
import { loadDataset } from "../dataset/load.ts";
import { judgementBehind } from "../dataset/event-judgements.ts";
import { headlineOf } from "../measures/council-summary.ts";
import { authorityOf } from "../dataset/authorities.ts";
import { untoldJudgements } from "./untold-judgements.ts";

test("the shipped data: what happened tells of every judgement of a council once, and on which side of its decision", () => {
  const { dataset } = loadDataset("data");
  if (!dataset) throw new Error("the data has problems");
  for (const council of dataset.councils) {
    const headline = headlineOf(dataset, council);
    const { before, after } = untoldJudgements(dataset, council, headline);
    const events = councilEvents(dataset, council, headline);
    const told = [...events.before, ...events.with_it, ...events.after].flatMap(
      (event) => judgementBehind(dataset, event)?.judgement ?? [],
    );
    const codes = authorityOf(dataset, council.gss_code)?.codes ?? [];
    const all = dataset.judgements.filter(({ gss_code }) => codes.includes(gss_code));
    expect(new Set([...before, ...after, ...told]), council.id).toEqual(new Set(all));
    expect([...before, ...after].filter((one) => told.includes(one))).toEqual([]);
    const day = headline?.date ?? "";
    expect(after.every(({ published }) => published > day)).toBe(true);
    expect(before.every(({ published }) => published <= day)).toBe(true);
  }
});

test("without a headline decision all are since", () => {
  const { dataset } = loadDataset("data");
  const council = dataset?.councils.find(({ id }) => id === "warwickshire");
  if (!dataset || !council) throw new Error("the data has problems");
  const { before, after } = untoldJudgements(dataset, council, undefined);
  expect(before).toEqual([]);
  const codes = authorityOf(dataset, council.gss_code)?.codes ?? [];
  expect(after.length).toBeGreaterThan(0);
  expect(after.every(({ gss_code }) => codes.includes(gss_code))).toBe(true);
});
