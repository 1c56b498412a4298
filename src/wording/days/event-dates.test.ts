import { expect, test } from "vitest";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { inspectionDateSentence } from "./event-dates.ts";

test("the shipped data: the date of each judged inspection says what it is, and the other one with it", () => {
  const dataset = loadDataset("data").dataset as Dataset;
  const sentences = dataset.events.flatMap((event) => {
    const words = inspectionDateSentence(dataset, event);
    return words === "" ? [] : `${event.council.id} ${event.date}: ${words}`;
  });
  expect(sentences).toMatchInlineSnapshot(`
    [
      "bcp 2021-12: The month is that of the inspection, which began on 6 December 2021; the report is of 11 February 2022.",
      "bcp 2025-01: The month is that of the report, of 29 January 2025; the inspection began on 2 December 2024.",
      "birmingham 2019-01-17: The day is that of the report; the inspection began on 3 December 2018.",
      "birmingham 2023-04: The month is that of the report, of 18 April 2023; the inspection began on 20 February 2023.",
      "herefordshire 2022-07-18: The day is that of the inspection; the report is of 21 September 2022.",
      "herefordshire 2022-09-21: The day is that of the report; the inspection began on 18 July 2022.",
      "herefordshire 2025-11-10: The day is that of the inspection; the report is of 12 January 2026.",
      "herefordshire 2026-01-12: The day is that of the report; the inspection began on 10 November 2025.",
      "kirklees 2019-08-05: The day is that of the report; the inspection began on 10 June 2019.",
      "kirklees 2024-08-28: The day is that of the report; the inspection began on 8 July 2024.",
    ]
  `);
});
