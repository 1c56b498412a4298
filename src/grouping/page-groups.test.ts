import { describe, expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { pageGroups, pageOfCouncil } from "./page-groups.ts";

const towns = Array.from({ length: 30 }, (_, index) => ({
  id: `town-${index}`,
  short_name: `Town ${index}`,
  region: index % 2 === 0 ? "North East" : "London",
}));
const few = example();
const many = example({ councils: towns });
const pages = ["compare", "timeline", "checks", "flow"] as const;

describe("groups of a page", () => {
  test.each(pages.filter((page) => page !== "flow"))(
    "%s shows few councils all together",
    (page) => {
      expect(pageGroups(few, page).map(({ slug }) => slug)).toEqual(["all"]);
      const [council] = few.councils;
      const own = page === "timeline" ? "timeline/all/" : `${page}/`;
      expect(council && pageOfCouncil(few, page, council)).toBe(own);
    },
  );

  test.each(pages)("%s shows each of many councils in one group", (page) => {
    const groups = pageGroups(many, page);
    const held = groups.flatMap(({ councils }) => councils);
    expect(new Set(held).size).toBe(many.councils.length);
    expect(held).toHaveLength(many.councils.length);
    expect(new Set(groups.map(({ slug }) => slug)).size).toBe(groups.length);
  });

  test("each council's flow is a page of its own", () => {
    expect(pageGroups(few, "flow").map(({ slug }) => slug)).toEqual(["northtown", "southtown"]);
    const council = many.councils.find(({ id }) => id === "town-3");
    expect(council && pageOfCouncil(many, "flow", council)).toBe("flow/town-3/");
    expect(pageGroups(many, "flow")).toHaveLength(many.councils.length);
  });

  test("a timeline that holds too much is divided, however few the councils", () => {
    const events = Array.from({ length: 500 }, (_, index) => ({
      id: `event-${index}`,
      council: index % 2 === 0 ? "northtown" : "southtown",
      document: index % 2 === 0 ? "northtown-report" : "southtown-report",
    }));
    const full = example({ events });
    expect(pageGroups(full, "timeline").map(({ slug }) => slug)).toEqual(["nowhere", "nowhere-2"]);
    expect(pageGroups(full, "compare").map(({ slug }) => slug)).toEqual(["all"]);
  });
});
