import { beforeAll, describe, expect, test, vi } from "vitest";
import { example } from "../../dataset/example-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import type { siteCards as registered } from "./registry.ts";

let siteCards: typeof registered;

beforeAll(async () => {
  vi.stubEnv("SITE", "https://site.example");
  ({ siteCards } = await import("./registry.ts"));
});

const small = example({ other_amounts: [{ id: "spent" }] });

/** The example with very many figures; only their number matters here. */
const many = Array.from({ length: 300 }, () => small.figures).flat();
const large: Dataset = { ...small, figures: [...many, ...many, ...many] };

const ids = (dataset: Dataset) => [...siteCards(dataset).keys()];

describe("a card of its own", () => {
  test("has every page while they are few", () => {
    expect(ids(small)).toEqual(
      expect.arrayContaining([
        "home",
        "compare-decided-pounds-cash",
        "timeline",
        "councils/northtown",
        "decisions/northtown-main",
        "figures/total",
        "figures/spent",
      ]),
    );
  });

  test("have councils only where there are many figures; theirs share it", () => {
    expect(ids(large).filter((id) => /^(figures|decisions)\//.test(id))).toEqual([]);
    expect(ids(large)).toContain("councils/northtown");
  });
});

describe("a card says", () => {
  const words = (id: string, dataset = small) => siteCards(dataset).get(id)?.words();

  test("whose decision it is, of which day and stage, and whether the money is new", () => {
    expect(words("decisions/northtown-main")).toEqual({
      kicker: "A council",
      headline: "A decision",
      amount: "£1m",
      facts: [
        "Approved: Cabinet, 1 June 2022",
        "Authorised for children’s services. The papers do not say whether it is new.",
      ],
      colour: expect.any(Number) as number,
    });
  });

  test("what is not funding, and where an amount is printed", () => {
    expect(words("figures/spent")).toMatchObject({
      amount: "1,000",
      facts: ["Forecast, period not stated. Not funding, so in no total", "Report, page 1"],
    });
  });

  test("how many councils its picture leaves out", () => {
    const councils = Array.from({ length: 10 }, (_, index) => ({ id: `town-${index}` }));
    const { facts, picture } = words("home", example({ councils })) ?? {};
    expect(facts?.join()).toMatch(/^Bars: .+ only$/);
    expect(picture?.place).toBe("beside");
    expect(words("home")?.facts).toEqual([]);
  });
});
