import { describe, expect, test } from "vitest";
import { example, figureOf } from "../../../dataset/example-data.ts";
import { link, linksIn, plainText, richText } from "../../../wording/rich-text.ts";
import { linkedAmounts, narrowed } from "./amount-links.ts";

const dataset = example({
  allocations: [
    { id: "large", amount_gbp: "6574000" },
    { id: "small", amount_gbp: "500000" },
    { id: "twin", amount_gbp: "500000" },
    { id: "few", amount_gbp: "23" },
  ],
});
const [small, twin] = ["small", "twin"].map((id) => figureOf(dataset, id));
const figures = dataset.figures.filter(({ council }) => council.id === "northtown");
const page = { page: "decision", id: "northtown-main" } as const;

describe("amounts in a sentence", () => {
  const targetOf = (text: string, among = figures) =>
    linksIn(linkedAmounts(text, [among], page)).map(({ target }) => target);

  test.each(["£6.574m", "£6,574,000", "£6.574 million", "£6.57m"])(
    "%s leads to its figure",
    (sum) => {
      const text = `It is ${sum}, no more.`;
      expect(targetOf(text)).toEqual([{ page: "figure", id: "large" }]);
      expect(plainText(linkedAmounts(text, [figures], page))).toBe(text);
    },
  );

  test("leads elsewhere where no figure is it, or more than one could be", () => {
    expect(targetOf("It is £7m.")).toEqual([page]);
    expect(targetOf("It is £22.90 each.")).toEqual([page]);
    expect(targetOf("It is £500k.")).toEqual([page]);
    expect(targetOf("It is £500k.", small ? [small] : [])).toEqual([
      { page: "figure", id: "small" },
    ]);
  });

  test("asks the first list first", () => {
    const [link] = linksIn(linkedAmounts("£500,000", [twin ? [twin] : [], figures], page));
    expect(link?.target).toEqual({ page: "figure", id: "twin" });
  });
});

describe("a told text led closer", () => {
  const figure = (id: string) => ({ page: "figure", id }) as const;
  const led = (sum: string, target: Parameters<typeof link>[1]) =>
    linksIn(narrowed(richText`Of ${link(sum, target)}.`, [figures])).map((piece) => piece.target);

  test("leads to the one figure that is the sum, else where it led", () => {
    expect(led("£6.57m", page)).toEqual([figure("large")]);
    expect(led("£7m", page)).toEqual([page]);
  });

  test("stays with the figure that it is, and leaves one that is more", () => {
    expect(led("£500k", figure("twin"))).toEqual([figure("twin")]);
    expect(led("£23", figure("large"))).toEqual([figure("few")]);
    expect(led("£24", figure("large"))).toEqual([figure("large")]);
  });

  test("keeps its words, and what is plain stays plain", () => {
    const text = richText`£23 of ${link("£6.57m", page)}, all.`;
    expect(plainText(narrowed(text, [figures]))).toBe("£23 of £6.57m, all.");
    expect(linksIn(narrowed(text, [figures]))).toHaveLength(1);
  });
});
