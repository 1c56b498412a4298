import { expect, test } from "vitest";
import { example, figureOf } from "../../dataset/example-data.ts";
import { evidenceIn, plainText, richText } from "../../wording/rich-text.ts";
import { endnotes } from "./endnotes.ts";
import { noteOf, notesOf } from "./notes.ts";

const dataset = example({
  allocations: [
    { id: "large", amount_gbp: "6574000", locator: "paragraph 2" },
    { id: "small", amount_gbp: "500000", locator: "table 1" },
    { id: "again", amount_gbp: "1000000", locator: "paragraph 2" },
  ],
});
const figures = ["large", "small", "again"].map((id) => figureOf(dataset, id));
const text = figures.map(noteOf);
const { notes, numberOf } = endnotes([text]);

test("notes stand in a sentence and are no words of it", () => {
  const sentence = richText`Of £6.57m${text.slice(0, 1)} all.`;
  expect(plainText(sentence)).toBe("Of £6.57m all.");
  expect(evidenceIn(sentence).map(({ locator }) => locator)).toEqual(["paragraph 2"]);
});

test("notes of figures name each place once, and no more than are asked for", () => {
  const locators = (most: number) => evidenceIn(notesOf(figures, most)).map((one) => one.locator);
  expect(locators(3)).toEqual(["paragraph 2", "table 1"]);
  expect(locators(1)).toEqual(["paragraph 2"]);
});

test("endnotes tell a document once, and each place once", () => {
  expect(notes.map(({ number, source, locator }) => [number, source, locator])).toEqual([
    [1, "Report (Council, report, dated 1 June 2022)", "paragraph 2"],
    [2, "As note 1", "table 1"],
  ]);
  expect(evidenceIn(text).map(numberOf)).toEqual([1, 2, 1]);
});

test("endnotes lead to the figure", () => {
  expect(notes[1]?.proof).toEqual({ page: "figure", id: "small" });
});
