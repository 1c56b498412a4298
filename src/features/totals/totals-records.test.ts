import { describe, expect, it } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { totalOf } from "../../counting/rules.ts";
import { measured } from "../../measures/measured.ts";
import { plainQuestion } from "../../measures/questions.ts";
import { totalRow, totalRows } from "../../measures/totals.ts";
import { recordsCsv } from "../../publish/records.ts";
import { totalsRecords } from "./totals-records.ts";

const dataset = example({
  allocations: [
    { id: "lasting", amount_gbp: "300", recurrence: "ongoing", qualifier: "up-to" },
    { id: "once", amount_gbp: "200", recurrence: "one-off", money_type: "capital" },
  ],
  southtown: [{ id: "south", amount_gbp: "", amount_absent: "exempt" }],
});
const question = plainQuestion("decided");
const edition = { page: "https://site.example/compare/", data_date: "2022-07-01" };
const rows = totalRows(dataset, question);
const sums = rows.map(({ council }) =>
  measured(dataset, totalOf(dataset, councilOf(dataset, council), "decided"), question),
);

describe("the records of totals", () => {
  it("are one for each bar, and one for a council without any", () => {
    const records = totalsRecords(dataset, rows, { sums, edition });
    const column = (name: string) => records.rows.map((row) => row[records.header.indexOf(name)]);
    expect(column("council")).toEqual(["northtown", "northtown", "southtown"]);
    expect(column("recurrence")).toEqual(["ongoing", "one-off", null]);
    expect(column("capital")).toEqual(["no or not stated", "yes", null]);
    expect(column("value")).toEqual([300, 200, null]);
    expect(column("missing")).toEqual([null, null, "not stated"]);
    expect(column("amounts_not_known")).toEqual([0, 0, 1]);
    expect(column("figures")).toEqual(["lasting once", "lasting once", "south"]);
  });

  it("say how much of a bar no paper prints", () => {
    const read = example({
      allocations: [
        { id: "once", amount_gbp: "200", recurrence: "one-off", inferred: "recurrence in_scope" },
        { id: "told", amount_gbp: "300", recurrence: "one-off", told_by: "a member" },
        { id: "every", amount_gbp: "400", recurrence: "ongoing" },
      ],
    });
    const total = totalOf(read, councilOf(read), "decided");
    const { header, rows } = totalsRecords(read, [totalRow(read, total)], {
      sums: [measured(read, total, question)],
      edition,
    });
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(column("recurrence")).toEqual(["ongoing", "one-off"]);
    expect(column("recurrence_our_reading")).toEqual(["no", "in part"]);
    expect(column("scope_our_reading")).toEqual([0, 200]);
    expect(column("told_by_a_member")).toEqual([0, 300]);
  });

  it("name their papers and their page in columns", () => {
    const text = recordsCsv(totalsRecords(dataset, rows.slice(0, 1), { sums, edition }));
    expect(text).toMatchInlineSnapshot(`
      "council,recurrence,recurrence_our_reading,capital,value,unit,missing,value_up_to,value_at_least,value_about,scope_our_reading,told_by_a_member,not_held_gbp,not_held_reason,named_not_held,new_not_stated,new_called_extra_gbp,new_our_reading_gbp,amounts_not_known,council_name,count,measure,prices,decision,decision_date,denominator,denominator_period,denominator_source,prices_of,deflator,figures,sources,page,data_date
      northtown,ongoing,no,no or not stated,300,pounds,,300,0,0,0,0,0,,,0,,,0,A council,decided,pounds,cash,northtown-main,2022-06-01,,,,the day,,lasting once,"Report, 2022-06-01",https://site.example/compare/,2022-07-01
      northtown,one-off,no,yes,200,pounds,,0,0,0,0,0,0,,,0,,,0,A council,decided,pounds,cash,northtown-main,2022-06-01,,,,the day,,lasting once,"Report, 2022-06-01",https://site.example/compare/,2022-07-01
      "
    `);
  });

  it("do not take a row for the sum of another council", () => {
    expect(() =>
      totalsRecords(dataset, rows, { sums: sums.toReversed(), edition }),
    ).toThrowErrorMatchingInlineSnapshot(`[Error: rows and sums do not match]`);
  });
});
