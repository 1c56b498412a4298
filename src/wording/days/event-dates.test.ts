import { expect, test } from "vitest";
import type { Dataset, Event } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { toldDay } from "../../dataset/event-judgements.ts";
import { inspectionDateSentence } from "./event-dates.ts";

test("the shipped data: the date of each judged inspection says what it is, and the other one with it", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const sentences = dataset.events.flatMap((event) => {
    const words = inspectionDateSentence(dataset, event);
    return words === "" ? [] : `${event.council.id} ${event.date}: ${words}`;
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "bcp 2021-12: The day is that of the inspection; the report is of 11 February 2022.",
      "bcp 2025-01: The day is that of the report; the inspection began on 2 December 2024.",
      "birmingham 2019-01-17: The day is that of the report; the inspection began on 3 December 2018.",
      "birmingham 2023-04: The day is that of the report; the inspection began on 20 February 2023.",
      "herefordshire 2022-07-18: The day is that of the inspection; the report is of 21 September 2022.",
      "herefordshire 2022-09-21: The day is that of the report; the inspection began on 18 July 2022.",
      "herefordshire 2025-11-10: The day is that of the inspection; the report is of 12 January 2026.",
      "herefordshire 2026-01-12: The day is that of the report; the inspection began on 10 November 2025.",
      "kirklees 2019-08-05: The day is that of the report; the inspection began on 10 June 2019.",
      "kirklees 2024-08-28: The day is that of the report; the inspection began on 8 July 2024.",
    ]
  `);
});

test("the shipped data: a coarser date gives way to the official list’s day of the same inspection, and to nothing else", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const told = new Map(dataset.events.map((event) => [event.id, toldDay(dataset, event)]));
  const day = (id: string) => told.get(id)?.date;
  expect(day("bcp-event-2025-01")).toBe("2025-01-29");
  expect(day("bcp-event-2021-12")).toBe("2021-12-06");
  expect(day("birmingham-event-2023-04-ofsted")).toBe("2023-04-18");
  for (const { id, date } of dataset.events) expect(day(id)?.startsWith(date), id).toBe(true);
  for (const { id, date, kind } of dataset.events)
    if (kind !== "inspection") expect(day(id)).toBe(date);
});

test("a month in which an inspection went on that began in another stays a month", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const found = dataset.judgements.find(({ published }) => published === "2025-10-14");
  const [event] = dataset.events.filter(({ council }) => council.id === "warwickshire");
  if (!found || !event) throw new Error("the data has changed");
  const judgement = { ...found, inspected_from: "2025-05-28", inspected_to: "2025-06-06" };
  const changed = { ...dataset, judgements: [judgement] };
  const visit: Event = {
    ...event,
    ...{ kind: "inspection" as const, title: "Ofsted inspects" },
    ...{ date: "2025-06", date_precision: "month" as const },
  };
  expect(toldDay(changed, visit)).toMatchObject({ date: "2025-06", judgement });
  expect(inspectionDateSentence(changed, visit)).toBe(
    "The month is that of the inspection, which began on 28 May 2025; the report is of 14 October 2025.",
  );
});
