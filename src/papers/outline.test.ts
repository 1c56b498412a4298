import { expect, test } from "vitest";
import { layoutOf } from "./layouts.ts";
import { outline } from "./outline.ts";
import type { Passage } from "./passages.ts";

const places = (text: string, type: "minutes" | "report") => {
  const shown = ({ kind, name, children }: Passage): string[] => [
    `${kind} ${name}`,
    ...children.flatMap(shown).map((one) => `  ${one}`),
  ];
  return outline(text, layoutOf(type)).children.flatMap(shown);
};

test("a list in minutes that counts from 1 again is part of its section", () => {
  const text =
    "2. Minutes\n\n3. The plan\n\nShe said that it had three parts:\n\n1. Staffing. More.\n\n2. Money.\n\n3. Oversight. A board.\n\nOne member asked.\n\n4. Any other business\n\nNone.\n";
  expect(places(text, "minutes")).toEqual([
    "section 2",
    "section 3",
    "  unnumbered 1",
    "    item 1",
    "    item 2",
    "    item 3",
    "  unnumbered 2",
    "section 4",
    "  unnumbered 1",
  ]);
});

test("sections of minutes count on, and from 1 again behind a heading", () => {
  const text = "1. Apologies\n\n2. Minutes\n\nPart B:\n\n1. Staff\n\n2. Pay\n";
  expect(places(text, "minutes")).toEqual([
    "section 1",
    "section 2",
    "section Part B",
    "section 1 #2",
    "section 2 #2",
  ]);
});

test("“2. Recommendations” in a report is a section where its paragraphs follow", () => {
  const text =
    "2. Recommendations\n\n2.1 To:\n\n1. Approve it.\n\n2. Note it.\n\n3. Reasons\n\n3.1 None.\n";
  expect(places(text, "report")).toEqual([
    "section 2",
    "  paragraph 2.1",
    "    item 1",
    "    item 2",
    "section 3",
    "  paragraph 3.1",
  ]);
});
