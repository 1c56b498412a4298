import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilIndicators } from "./indicators.ts";
import { indicatorRecords } from "./indicator-records.ts";
import { recordsCsv } from "../../publish/records.ts";

const edition = { page: "https://site.example/councils/northtown/", data_date: "2022-07-01" };

test("each dot is a record by its id in the table, in the order of time", () => {
  const days = ["2022-03-01", "2022-01-01", "2022-02-01"];
  const counted = { series: "Plans (count in brackets)", value: "7", value_printed: "(7)" };
  const dataset = example({
    indicators: [
      ...days.map((date, index) => ({
        id: `plan-${index}`,
        date,
        value: "5.5",
        value_printed: "5.5%",
      })),
      { id: "count", date: "2022-01-01", ...counted },
    ],
  });
  const council = councilOf(dataset);
  const [table] = councilIndicators(dataset, council).tables;
  const [series] = table?.series ?? [];
  if (!table || !series) throw new Error("no series");
  const records = indicatorRecords({ council, document: table.document, series }, edition);
  expect(recordsCsv(records)).toMatchInlineSnapshot(`
    "council,id,series,date,value,unit,value_printed,printed_beside,document,locator,note,heading,page,data_date
    northtown,plan-1,Plans,2022-01-01,5.5,percent,5.5%,(7),northtown-report,page 1,,,https://site.example/councils/northtown/,2022-07-01
    northtown,plan-2,Plans,2022-02-01,5.5,percent,5.5%,,northtown-report,page 1,,,https://site.example/councils/northtown/,2022-07-01
    northtown,plan-0,Plans,2022-03-01,5.5,percent,5.5%,,northtown-report,page 1,,,https://site.example/councils/northtown/,2022-07-01
    "
  `);
});
