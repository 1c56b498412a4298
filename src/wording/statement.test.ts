import { expect, test } from "vitest";
import { example, figureOf, found } from "../dataset/example-data.ts";
import { amountText, asPrinted, facts, factsBelow, nameOf, printText } from "./statement.ts";

const dataset = example({
  allocations: [
    {
      id: "total",
      label: "(total)",
      table: "1.11",
      amount_gbp: "9000000",
      from_pot: "northtown-fund",
      inferred: "from_pot",
    },
    {
      id: "year",
      label: "(total)",
      table: "1.11",
      part_of: "total:year",
      financial_year: "2022-23",
      amount_gbp: "6574000",
      amount_printed: "6.574",
      printed_in: "millions",
      qualifier: "up-to",
    },
    { id: "named", label: "Posts", recurrence: "one-off", in_scope: "no", period_from: "2022-05" },
    { id: "hidden", amount_absent: "exempt" },
  ],
  other_amounts: [{ id: "cost", label: "Cost", amount_printed: "£1,000" }],
});
const figure = (id: string) => figureOf(dataset, id);

test("a total without a label, and a cell of one year, are named by what they are", () => {
  expect(["total", "year", "named"].map((id) => nameOf(figure(id)))).toEqual([
    "Total of table 1.11",
    "Total of table 1.11, 2022-23",
    "Posts",
  ]);
  expect(nameOf(found(dataset.other_amounts, "cost"))).toBe("Cost");
});

test("a cell of one year whose label names the year has it once", () => {
  const cell = { part_of: "whole:year", financial_year: "2021-22" };
  const own = example({
    allocations: [
      { id: "whole" },
      { id: "slash", ...cell, label: "Increase for 2021/22" },
      { id: "short", ...cell, label: "Increase 21-22" },
      { id: "other", ...cell, label: "Increase on 2020/21" },
    ],
  });
  expect(["slash", "short", "other"].map((id) => nameOf(figureOf(own, id)))).toEqual([
    "Increase for 2021/22",
    "Increase 21-22",
    "Increase on 2020/21, 2021-22",
  ]);
});

test("a print keeps its own words and gets the unit it leaves out", () => {
  expect(
    [figure("year"), figure("hidden"), found(dataset.other_amounts, "cost")].map(printText),
  ).toEqual(["up to 6.574 million", "amount exempt", "£1,000"]);
  expect(amountText(figure("year"))).toBe("up to £6,574,000");
});

test("a misprint is told at what it should be, with the print beside it", () => {
  const slipped = example({
    allocations: [
      {
        id: "cell",
        label: "Row",
        table: "1.1",
        amount_gbp: "7800000",
        amount_printed: "7.800",
        printed_in: "millions",
      },
    ],
    discrepancies: [{ id: "slip", allocation: "cell", printed: "7.800", expected: "6.800" }],
  });
  expect(printText(figureOf(slipped, "cell"))).toBe("6.800 million (printed as 7.800 million)");
  expect(asPrinted(figureOf(slipped, "cell"))).toBe("7.800 million (we read 6.800 million)");
});

test("facts say what is stated, what is not, and what is our reading", () => {
  const said = (id: string) =>
    facts(figure(id)).map(({ text, inferred }) => (inferred ? `${text} (reading)` : text));
  expect(said("total")).toEqual([
    "approved",
    "from A pot (reading)",
    "one-off or ongoing not stated",
    "period not stated",
  ]);
  expect(said("named")).toEqual([
    "approved",
    "source not stated",
    "one-off",
    "from May 2022",
    "not for improving children's services",
  ]);
});

test("what a part has from its whole by our reading is our reading of the part too", () => {
  const read = example({
    allocations: [
      { id: "whole", recurrence: "one-off", inferred: "recurrence" },
      { id: "part", part_of: "whole:item", amount_gbp: "400000" },
      { id: "said", part_of: "whole:item", amount_gbp: "600000", recurrence: "one-off" },
    ],
  });
  const kind = (id: string) => facts(figureOf(read, id)).find(({ text }) => text === "one-off");
  expect(["whole", "part", "said"].map((id) => kind(id)?.inferred)).toEqual([true, true, false]);
  const [part, whole] = [figureOf(read, "part"), figureOf(read, "whole")];
  expect(factsBelow(part, whole)).toEqual([]);
});

test("facts of a sum whose parts state their times and kinds send a reader to them", () => {
  const parts = example({
    allocations: [
      { id: "whole", complete_splits: "item" },
      { id: "one", part_of: "whole:item", amount_gbp: "400000", financial_year: "2022-23" },
      {
        id: "two",
        part_of: "whole:item",
        amount_gbp: "600000",
        financial_year: "2023-24",
        recurrence: "one-off",
      },
    ],
  });
  expect(facts(figureOf(parts, "whole")).map(({ text }) => text)).toEqual([
    "approved",
    "source not stated",
    "one-off or ongoing told by some of its parts",
    "period told by its parts",
  ]);
});

test("a part does not say again what its whole has said", () => {
  const said = factsBelow(figure("year"), figure("total")).map(({ text }) => text);
  expect(said).toEqual(["2022-23"]);
  expect(factsBelow(figure("total"), undefined)).toEqual(facts(figure("total")));
});
