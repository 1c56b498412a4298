import { describe, expect, it } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { loadDataset } from "../../dataset/load.ts";
import { searchExamples } from "./search-amounts.ts";
import { councilRecords, searchRecords } from "./search-records.ts";

const dataset = example({
  decisions: [{ id: "northtown-main", title: "More for transport", summary: "Cabinet agreed." }],
  pots: [{ id: "northtown-fund", name: "Growth fund", kind: "base budget" }],
  allocations: [
    {
      id: "total",
      label: "Transport",
      amount_gbp: "4780000",
      amount_printed: "4.780",
      printed_in: "millions",
      qualifier: "up-to",
      from_pot: "northtown-fund",
    },
    { id: "secret", label: "Fees", amount_absent: "exempt" },
  ],
  other_amounts: [
    { id: "spend", label: "Forecast spend", period: "2022-23" },
    { id: "told", document: "northtown-press" },
  ],
  events: [
    { id: "visit", kind: "inspection", title: "Ofsted visits", date: "2022-05" },
    { id: "later", kind: "planned", title: "Review due", date: "2023-05" },
  ],
  indicators: [
    { id: "plans-1", date: "2022-01", value: "5", value_printed: "5%" },
    { id: "plans-2", date: "2022-02", value: "6", value_printed: "6%" },
    { id: "plans-3", date: "2022-03", value: "7", value_printed: "7%" },
    { id: "staff", series: "Staff", date: "2022-03", value: "22", value_printed: "22" },
  ],
});
const records = councilRecords(dataset, councilOf(dataset));
const at = (address: string) => records.find((one) => one.address === address);

describe("what is looked up of a council", () => {
  it("is a figure by its amount, date, state and body, found by its decision", () => {
    expect(at("figures/total/")).toMatchObject({
      kind: "figures",
      name: "Transport",
      when: "1 June 2022",
      amount: "up to £4,780,000",
      beside: "Approved, Cabinet",
      pounds: [4_780_000],
    });
    expect(at("figures/total/")?.words).toContain("More for transport");
    expect(at("figures/total/")?.words).toContain("Growth fund");
    expect(at("figures/total/")?.words).toContain("up to 4.780 million");
  });

  it("is the council, found by what its page answers too", () => {
    const council = at("councils/northtown/");
    expect(council?.words).toContain("New money");
    expect(council?.words).toContain("Questions to ask");
    expect(council?.words).toContain("£4.78m");
  });

  it("is a figure without an amount, found by none", () => {
    expect(at("figures/secret/")).toMatchObject({ amount: "amount exempt", pounds: [] });
  });

  it("is another amount, said to be no funding, with its period; press is marked", () => {
    expect(at("figures/spend/")).toMatchObject({
      when: "2022-23",
      beside: "Forecast, not funding",
      pounds: [1000],
    });
    expect(at("figures/told/")?.amount).toBe("£1,000 (press)");
  });

  it("is a decision, an event and a pot, each where the site shows it", () => {
    expect(at("decisions/northtown-main/")).toMatchObject({
      name: "More for transport",
      when: "1 June 2022",
      beside: "Cabinet, approved",
    });
    expect(at("councils/northtown/since/#visit")).toMatchObject({
      when: "May 2022",
      kind: "events",
    });
    expect(at("councils/northtown/since/#later")?.beside).toBe("Announced for then");
    expect(at("councils/northtown/number/#pot-northtown-fund")).toMatchObject({
      name: "Growth fund",
      kind: "pots",
    });
  });

  it("is a series of performance figures once, with its first and last value", () => {
    const series = records.filter(({ kind }) => kind === "performance");
    expect(series.map(({ address, name, beside }) => [address, name, beside])).toEqual([
      [
        "councils/northtown/services/#performance-plans-1",
        "Plans",
        "From 5% in January 2022 to 7% in March 2022.",
      ],
      ["councils/northtown/services/#performance-staff", "Staff", "22"],
    ]);
  });

  it("is nothing of another council", () => {
    expect(records.every(({ council }) => council?.id === "northtown")).toBe(true);
    expect(at("figures/south/")).toBeUndefined();
    expect(searchRecords(dataset).some(({ address }) => address === "figures/south/")).toBe(true);
  });
});

it("terms lead to the glossary, comparisons to a page for each way of counting", () => {
  const general = searchRecords(dataset).filter(({ council }) => council === undefined);
  const of = (kind: string) => general.filter((one) => one.kind === kind);
  expect(of("terms")).toContainEqual(
    expect.objectContaining({ name: "reserve", address: "glossary/#papers-reserve" }),
  );
  expect(of("pages").map(({ address }) => address)).toEqual([
    "compare/decided/pounds/cash/",
    "compare/new-money/pounds/cash/",
    "compare/all-identified/pounds/cash/",
  ]);
});

it("examples give one amount of a main decision in two spellings", () => {
  expect(searchExamples(dataset).slice(-2)).toEqual(["£4,780,000", "4.780 million"]);
  expect(searchExamples({ ...dataset, figures: [] })).toEqual(["reserve"]);
});

it("no two things of the shipped data share an address", () => {
  const { dataset: shipped } = loadDataset("data");
  const all = shipped === undefined ? [] : searchRecords(shipped);
  expect(all.length).toBeGreaterThan(500);
  const shared = [...Map.groupBy(all, ({ address }) => address)].filter(([, of]) => of.length > 1);
  expect(shared.map(([address]) => address)).toEqual([]);
});
