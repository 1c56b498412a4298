import { expect, test } from "vitest";
import { glossary } from "./glossary.ts";

const sections = glossary();
const entries = sections.flatMap((section) => section.entries);

test("every term has a meaning that is a sentence", () => {
  const bare = entries.filter(({ meaning }) => !/^[A-Z“].*[.!?]$/.test(meaning));
  expect(bare).toEqual([]);
});

test("every section and every term has an anchor of its own", () => {
  const ids = [...sections, ...entries].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("words of a column come from its declaration", () => {
  const pots = sections.find(({ id }) => id === "pots-kind");
  expect(pots?.entries[0]).toEqual({
    id: "pots-kind-reserve",
    term: "reserve",
    meaning: "Money saved from earlier years.",
  });
});
