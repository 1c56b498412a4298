/** Names tell things apart, and nothing moves for a reader who asks for less motion. */
import { describe, expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { motion } from "./motion.ts";
import { headerProblems, linkProblems, namedLinks } from "./reading.ts";
import { largestPages } from "../build/site.ts";
import { nameProblems } from "./names.ts";
import { named, onePage, shownOnce, testBrowser } from "./test-browser.ts";

const open = testBrowser();
const show = onePage({ reducedMotion: "reduce" });

describe.for(named(largestPages()))("on $name", (page) => {
  const opened = shownOnce(show, page);

  it(checks.names, async () => {
    const problems = [
      ...(await inPage(opened(), nameProblems)),
      ...(await inPage(opened(), headerProblems)),
      ...linkProblems(await inPage(opened(), namedLinks)),
    ];
    expect(problems).toEqual([]);
  });

  it(checks.motion, async () => {
    expect(await inPage(opened(), motion)).toEqual([]);
  });
});

it("what would move without the wish for less motion is found", async () => {
  const question = { address: "compare/decided/pounds/cash/", status: 200 as const, bytes: 0 };
  await using opened = await open(question, { reducedMotion: "no-preference" });
  expect(await inPage(opened.page, motion)).not.toEqual([]);
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
