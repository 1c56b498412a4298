import { expect, test } from "vitest";
import { example } from "../../dataset/example-data.ts";
import { timeline } from "./timeline.ts";
import { decisionRecords } from "./decision-records.ts";
import { recordsCsv } from "../../publish/records.ts";

const edition = { page: "https://site.example/", data_date: "2022-07-01" };

test("each decision is a record, only a main one with what it authorised, and no event is", () => {
  const view = timeline(
    example({
      events: [{ id: "visit", date: "2022", date_precision: "year", kind: "inspection" }],
      allocations: [{ id: "sum", amount_gbp: "1200000", qualifier: "up-to" }],
    }),
  );
  expect(recordsCsv(decisionRecords(view.items, edition))).toMatchInlineSnapshot(`
    "council,decision,date,date_our_reading,title,body,stage,main_decision,authorised_gbp,authorised_is_a_ceiling,authorised,source,source_url,locator,press,page,data_date
    northtown,northtown-budget,2022-02-01,no,A decision,Cabinet,approved,no,,,,Report,,page 1,no,https://site.example/,2022-07-01
    northtown,northtown-advice,2022-06-01,no,A decision,Cabinet,recommended,no,,,,Report,,page 1,no,https://site.example/,2022-07-01
    northtown,northtown-main,2022-06-01,no,A decision,Cabinet,approved,yes,1200000,yes,up to £1.2m,Report,,page 1,no,https://site.example/,2022-07-01
    northtown,northtown-outline,2022-06-01,no,A decision,Cabinet,approved in principle,no,,,,Report,,page 1,no,https://site.example/,2022-07-01
    northtown,northtown-undone,2022-06-01,no,A decision,Cabinet,withdrawn,no,,,,Report,,page 1,no,https://site.example/,2022-07-01
    southtown,southtown-main,2022-06-01,no,A decision,Cabinet,approved,yes,1000000,no,£1m,Report,,page 1,no,https://site.example/,2022-07-01
    northtown,northtown-later,2023-01-10,no,A decision,Cabinet,approved,no,,,,Report,,page 1,no,https://site.example/,2022-07-01
    "
  `);
});
