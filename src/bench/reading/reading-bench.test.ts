import { describe, expect, test } from "vitest";
import { paperText } from "../../reading/formats/paper.ts";
import { readPaper } from "../../reading/reading.ts";
import { keyOf, ownPapers } from "./keys.ts";
import { scoreOf, together, type Score } from "./score.ts";
import { bars } from "./table.ts";

const paper =
  "# Families\n\n1.1 Cabinet is asked to approve up to £1.5m, of which £1m is for staff.\n\n1.2 The £1.5m for staff is needed.\n";
const head = "order,place,printed,pounds,qualifier,status,part_of,same_as,cell\n";
const lines = [
  "1,paragraph 1.1,£1.5m,1500000,up-to,recommended,,,",
  "2,paragraph 1.1,£1m,1000000,exactly,recommended,1:item,,",
  "3,paragraph 1.2,£1.5m,1500000,exactly,,,1,",
];

function scored(all: readonly string[] = lines): Score {
  return scoreOf(readPaper(paper), keyOf(`${head}${all.join("\n")}\n`, "key.csv"));
}

describe("a score", () => {
  test("is whole where all is as the key has it", () => {
    const { found, right, wrong, qualifiers, proposed, known } = scored();
    expect([found, right, qualifiers]).toEqual(Array(3).fill({ right: 3, of: 3 }));
    expect(wrong).toEqual({ right: 0, of: 3 });
    expect([proposed, known]).toEqual(Array(2).fill({ right: 2, of: 2 }));
  });

  test.each([
    ["another place", 0, "paragraph 1.1", "paragraph 1.2", "right"],
    ["other pounds", 1, "1000000", "1100000", "right"],
    ["another qualifier", 0, "up-to", "about", "qualifiers"],
    ["another status", 1, "recommended", "approved", "statuses"],
    ["another split", 1, "1:item", "1:source", "proposed"],
    ["no such part", 1, "1:item", "", "proposed"],
    ["an amount that is not printed", 2, "£1.5m", "£1.6m", "found"],
  ] as const)("falls with %s", (_, line, from, to, name) => {
    const changed = lines.with(line, (lines[line] ?? "").replace(from, to));
    const [before, after] = [scored()[name], scored(changed)[name]];
    expect(after.right / after.of).toBeLessThan(before.right / before.of);
  });

  test("counts a number too many as wrongly taken", () => {
    expect(scored(lines.slice(0, 2)).wrong).toEqual({ right: 1, of: 3 });
  });
});

test("the reader reaches every bar on the papers of our own making", async () => {
  const papers = ownPapers();
  expect(papers.length).toBeGreaterThanOrEqual(8);
  const scores = await Promise.all(
    papers.map(async ({ name, bytes, key }) => {
      const read = await paperText(bytes);
      if ("fault" in read) throw new Error(`${name}: ${read.fault}`);
      return scoreOf(readPaper(read.text), key);
    }),
  );
  const all = together(scores);
  for (const { what, value, least = 0, atMost = 1 } of bars) {
    const { right, of } = value(all);
    expect([what, right / of >= least && right / of <= atMost]).toEqual([what, true]);
  }
});
