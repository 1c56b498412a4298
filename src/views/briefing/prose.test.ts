import { describe, expect, test } from "vitest";
import { example, figureOf } from "../../dataset/example-data.ts";
import { endnotes, numbering } from "./endnotes.ts";
import { link, linkedAmounts, noteOf, placesIn, prose, spokenWords } from "./prose.ts";

const dataset = example({
  allocations: [
    { id: "large", amount_gbp: "6574000", locator: "paragraph 2" },
    { id: "small", amount_gbp: "500000", locator: "table 1" },
    { id: "twin", amount_gbp: "500000", locator: "table 2" },
  ],
});
const [large, small, twin] = ["large", "small", "twin"].map((id) => figureOf(dataset, id));
const figures = dataset.figures.filter(({ council }) => council.id === "northtown");
const page = { page: "decision", id: "northtown-main" } as const;

describe("prose", () => {
  test("keeps links and notes between its words", () => {
    const text = prose`Of ${link("£6.57m", page)}${large ? noteOf(large) : ""} all.`;
    expect(spokenWords(text)).toBe("Of £6.57m all.");
    expect(placesIn(text).map(({ locator }) => locator)).toEqual(["paragraph 2"]);
  });
});

describe("amounts in a sentence", () => {
  const targetOf = (text: string, among = figures) =>
    linkedAmounts(text, [among], page).flatMap((piece) =>
      typeof piece !== "string" && piece.kind === "link" ? [piece.target] : [],
    );

  test.each(["£6.574m", "£6,574,000", "£6.574 million", "£6.57m"])(
    "%s leads to its figure",
    (sum) => {
      const text = `It is ${sum}, no more.`;
      expect(targetOf(text)).toEqual([{ page: "figure", id: "large" }]);
      expect(spokenWords(linkedAmounts(text, [figures], page))).toBe(text);
    },
  );

  test("leads elsewhere where no figure is it, or more than one could be", () => {
    expect(targetOf("It is £7m.")).toEqual([page]);
    expect(targetOf("It is £500k.")).toEqual([page]);
    expect(targetOf("It is £500k.", small ? [small] : [])).toEqual([
      { page: "figure", id: "small" },
    ]);
  });

  test("asks the first list first", () => {
    const [link] = linkedAmounts("£500,000", [twin ? [twin] : [], figures], page).slice(1);
    expect(link).toMatchObject({ target: { page: "figure", id: "twin" } });
  });
});

describe("endnotes", () => {
  const text = [large, small, large].flatMap((figure) => (figure ? [noteOf(figure)] : []));

  test("tell a document once, and each place once", () => {
    const notes = endnotes([text]);
    expect(notes.map(({ number, source, locator }) => [number, source, locator])).toEqual([
      [1, "Report (Council, report, 1 June 2022)", "paragraph 2"],
      [2, "As note 1", "table 1"],
    ]);
    expect(placesIn(text).map(numbering([text]))).toEqual([1, 2, 1]);
  });

  test("lead to the figure", () => {
    expect(endnotes([text])[1]?.proof).toEqual({ page: "figure", id: "small" });
  });
});
