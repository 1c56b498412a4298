/** Pages are read out in the order in which they are seen, with names that tell things apart. */
import { describe, expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { headerProblems, linkProblems, namedLinks, orderProblems } from "./reading.ts";
import { largestPages } from "../build/site.ts";
import { nameProblems } from "./structure.ts";
import { named, testBrowser } from "./test-browser.ts";

const open = testBrowser();

describe.for([1280, 320])(`${checks.order}, at %i px`, (width) => {
  it.for(named(largestPages()))("$name", async (page) => {
    await using opened = await open(page, { viewport: { width, height: 800 } });
    expect(await inPage(opened.page, orderProblems), `on ${page.name}`).toEqual([]);
  });
});

describe(checks.names, () => {
  it.for(named(largestPages()))("$name", async (page) => {
    await using opened = await open(page);
    const problems = [
      ...(await inPage(opened.page, nameProblems)),
      ...(await inPage(opened.page, headerProblems)),
      ...linkProblems(await inPage(opened.page, namedLinks)),
    ];
    expect(problems, `on ${page.name}`).toEqual([]);
  });
});

it("links of one name are found where nothing tells them apart", () => {
  const link = (surroundings: string, leadsTo: string) => ({
    name: "Total",
    surroundings,
    leadsTo,
  });
  expect(linkProblems([link("a | Bristol", "/one/"), link("a | Bristol", "/two/")])).toEqual([
    '"Total" in the same surroundings leads to /one/, /two/',
  ]);
  expect(linkProblems([link("a | Bristol", "/one/"), link("a | Bristol", "/one/")])).toEqual([]);
  expect(linkProblems([link("a | Bristol", "/one/"), link("a | BCP", "/two/")])).toEqual([]);
  expect(linkProblems([{ ...link("a", "/one/"), name: "" }])).toEqual(["/one/ has no name"]);
});
