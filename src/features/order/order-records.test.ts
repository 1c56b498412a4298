import { expect, test } from "vitest";
import { example } from "../../dataset/example-data.ts";
import { orderRows } from "./order.ts";
import { orderRecords } from "./order-records.ts";
import { recordsCsv } from "../../publish/records.ts";

const edition = { page: "https://site.example/", data_date: "2022-07-01" };

test("each council has a place under each question, none where its sum cannot be said", () => {
  const rows = orderRows(example({ southtown: [{ id: "south", amount_absent: "exempt" }] }));
  const csv = recordsCsv(orderRecords(rows, edition)).split("\n");
  expect(csv[0]).toMatchInlineSnapshot(
    `"question,count,measure,prices,council,place,shared,value,unit,total_holds_a_ceiling,sum,page,data_date"`,
  );
  expect(csv.slice(1, 3)).toMatchInlineSnapshot(`
    [
      ""Authorised, pounds, prices of the day",decided,pounds,cash,northtown,1,no,1000000,pounds,no,£1m,https://site.example/,2022-07-01",
      ""Authorised, pounds, prices of the day",decided,pounds,cash,southtown,,no,,pounds,no,not stated,https://site.example/,2022-07-01",
    ]
  `);
});
