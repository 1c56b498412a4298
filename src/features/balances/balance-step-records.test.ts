import { expect, test } from "vitest";
import { example } from "../../dataset/example-data.ts";
import { balanceStories } from "./balance-stories.ts";
import { absent, sum } from "../../counting/example-totals.ts";
import { balanceStepRecords } from "./balance-step-records.ts";
import { recordsCsv } from "../../publish/records.ts";

const edition = { page: "https://site.example/flow/", data_date: "2022-07-01" };

test("each bar is a record with its figure; what cannot be said has no amount", () => {
  const pots = [{ id: "northtown-fund", inflow: "whole" }];
  const into = { to_pot: "northtown-fund", decision: "northtown-budget" };
  const out = { from_pot: "northtown-fund" };
  const allocations = [sum("a", 10, { ...into, qualifier: "up-to" }), absent("b", out)];
  const [story] = balanceStories(example({ pots, allocations }));
  expect(story && recordsCsv(balanceStepRecords(story, edition))).toMatchInlineSnapshot(`
    "council,pot,pot_name,step,name,date,date_our_reading,date_is,amount_gbp,qualifier,amount_up_to_gbp,figure,page,data_date
    northtown,northtown-fund,A pot,in,A sum,2022-02-01,no,decided,10,up-to,10,a,https://site.example/flow/,2022-07-01
    northtown,northtown-fund,A pot,out,A sum,2022-06-01,no,decided,,,,b,https://site.example/flow/,2022-07-01
    northtown,northtown-fund,A pot,left,not drawn in the papers we hold,,,,,,,,https://site.example/flow/,2022-07-01
    "
  `);
});
