import { expect, it } from "vitest";
import {
  longestText,
  parseSearchQuery,
  searchQuery,
  tidyQuery,
  type Search,
} from "./search-address.ts";

const councils = ["northtown", "southtown"];
const read = (query: string) => parseSearchQuery(query, councils);

it.each<[string, Search]>([
  ["", { text: "", kind: "", council: "" }],
  ["?q=4.78m", { text: "4.78m", kind: "", council: "" }],
  ["?q=%C2%A34%2C780%2C000", { text: "£4,780,000", kind: "", council: "" }],
  [
    "?q=a+%26+b&kind=figures&council=southtown",
    { text: "a & b", kind: "figures", council: "southtown" },
  ],
  ["?kind=terms", { text: "", kind: "terms", council: "" }],
])("%s is read and written again", (query, search) => {
  expect(read(query)).toEqual({ search, problems: [] });
  expect(searchQuery(search)).toBe(query);
});

it("leaves space around the text out of the address", () => {
  expect(searchQuery({ text: "  school ", kind: "", council: "" })).toBe("?q=school");
});

it.each([
  [
    "?kind=money",
    "kind: found “money”; allowed: councils, decisions, figures, pots, events, performance, terms, pages",
  ],
  ["?council=elsewhere", "council: found “elsewhere”; allowed: the id of a council in the list"],
  ["?q=a&q=b", "q: found “a b”; allowed: one value"],
  ["?page=2", "address: found “page”; allowed: q, kind, council"],
  [
    `?q=${"x".repeat(longestText + 1)}`,
    `q: found “${"x".repeat(40)}…”; allowed: at most 200 characters`,
  ],
])("%s is refused, and nothing is looked for", (query, problem) => {
  expect(read(query)).toEqual({
    search: { text: "", kind: "", council: "" },
    problems: [problem],
  });
});

it("takes the longest text", () => {
  expect(read(`?q=${"x".repeat(longestText)}`).problems).toEqual([]);
});

it("drops the fields that a form sends empty, and leaves alone what it cannot read", () => {
  expect(tidyQuery("?q=bus&kind=&council=", [])).toBe("?q=bus");
  expect(tidyQuery("?q=&kind=&council=", [])).toBe("");
  expect(tidyQuery("?q=bus&page=", [])).toBe("?q=bus&page=");
});
