import { describe, expect, test } from "vitest";
import { councilOf, example, type Changes } from "../../dataset/example-data.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { loadDataset } from "../../dataset/load.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import { comparedPairs, pairOf } from "../../grouping/council-groups.ts";
import { briefingWords, pairBriefingWords } from "./briefing-words.ts";
import { councilBriefing, type CouncilBriefing } from "./council-briefing.ts";
import { stressed } from "./example-stress.ts";
import { sumNewnessText } from "./newness-of-sums.ts";
import { pairBriefing, type PairBriefing } from "./pair-briefing.ts";
import { evidenceIn, plainText } from "../../wording/rich-text.ts";
import { councilCaps, pairCaps } from "./caps.ts";

const usual = example();
const stress = stressed();

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function lettersOf(texts: readonly string[]): number[] {
  return texts.map(({ length }) => length);
}

function briefingOf(dataset: Dataset): CouncilBriefing {
  return councilBriefing(dataset, councilOf(dataset));
}

function pairOfTowns(dataset: Dataset): PairBriefing {
  return pairBriefing(dataset, [councilOf(dataset), councilOf(dataset, "southtown")]);
}

describe("a briefing on one council", () => {
  test("says what was decided, until when papers are held and what to ask", () => {
    const { finding, lines, stop, questions } = briefingOf(usual);
    expect(plainText(finding)).toContain("authorised £1m");
    expect(lines.map(({ question }) => question)).toHaveLength(5);
    expect(stop).toBe("Our official papers stop at 10 January 2023.");
    expect(questions.shown.length).toBeGreaterThan(0);
  });

  test("a paper dated before its own decision does not end what is known, and one without a date says so", () => {
    const stopOf = (documents: Changes["documents"]) =>
      briefingOf(example({ decisions: [{ id: "northtown-later", date: "2023-01-10" }], documents }))
        .stop;
    expect(stopOf([{ id: "northtown-report", date: "2022-05-20" }])).toBe(
      "Our official papers stop at 10 January 2023.",
    );
    expect(stopOf([{ id: "northtown-report", date: "" }])).toBe(
      "Our official papers stop at 10 January 2023, as far as they are dated.",
    );
  });

  test("leaves nothing out where there is room, and says so where there is none", () => {
    const few = briefingOf(usual);
    expect([few.questions.more, few.newness.more, few.gaps.more]).toEqual([0, 0, 0]);
    const much = briefingOf(stress);
    const sections = [much.questions, much.newness, much.balances, much.gaps];
    for (const { shown, more } of sections) {
      expect(shown.length).toBeGreaterThan(0);
      expect(more).toBeGreaterThan(0);
    }
  });

  test("keeps to its caps, however much there is", () => {
    const much = briefingOf(stress);
    const lengths = {
      questions: much.questions.shown.map((text) => plainText(text).length),
      newness: much.newness.shown.map((row) => sumNewnessText(row).length),
      balances: much.balances.shown.map((text) => plainText(text).length),
      gaps: much.gaps.shown.map((text) => plainText(text).length),
    };
    for (const section of ["questions", "newness", "balances", "gaps"] as const) {
      const all = lengths[section];
      expect(all.length, section).toBeLessThanOrEqual(councilCaps[section].rows);
      expect(sum(all), section).toBeLessThanOrEqual(councilCaps[section].letters);
    }
  });

  test("keeps what stands beside the sum where the summary has no room", () => {
    const long = `Cabinet agreed to the plan. ${"It was told of much more at some length. ".repeat(12)}`;
    const dataset = example({
      decisions: [{ id: "northtown-main", summary: long.trim() }],
      allocations: [
        { id: "all", amount_gbp: "3000000" },
        { id: "offices", label: "Offices", amount_gbp: "400000", in_scope: "no" },
      ],
    });
    const said = [briefingOf(dataset).lines, pairOfTowns(dataset).sides[0]?.lines ?? []].map(
      (lines) => plainText(lines[0]?.answer ?? []),
    );
    for (const text of said)
      expect(text).toMatch(
        /Cabinet agreed to the plan\..* Not counted, for something else: £400,000 \(“Offices”\)\.$/,
      );
    expect(Math.max(...said.map(({ length }) => length))).toBeLessThanOrEqual(400);
  });

  test("gives every note an endnote, numbered as they are read", () => {
    const { lines, questions, newness, balances, notes, numberOf } = briefingOf(stress);
    const texts = [
      ...lines.map(({ answer }) => answer),
      ...questions.shown,
      ...newness.shown.map(({ sum }) => sum),
      ...balances.shown,
    ];
    const cited = [...new Set(texts.flatMap(evidenceIn).map(numberOf))];
    expect(cited.length).toBeGreaterThan(3);
    expect(cited).toEqual(notes.map(({ number }) => number));
    expect(cited).toEqual(cited.map((_, index) => index + 1));
  });

  test("stands without a main decision", () => {
    const undecided = example({ councils: [{ id: "newtown" }] });
    const newtown = councilOf(undecided, "newtown");
    const { finding, stop, lines, newness } = councilBriefing(undecided, newtown);
    expect(plainText(finding)).toBe("No main decision of Council is in the data yet");
    expect(stop).toBe("");
    expect(lines).toEqual([]);
    expect(newness.shown).toEqual([]);
  });
});

describe("a briefing on two councils", () => {
  test("has both sums, the three counts and every reason", () => {
    const { finding, counts } = pairOfTowns(usual);
    expect(plainText(finding)).toBe(
      "Council authorised £1m, Council £1m: the two are comparable only with care",
    );
    expect(counts.map(({ slug }) => slug)).toEqual(["decided", "new-money", "all-identified"]);
    for (const { verdict, reasons } of counts)
      expect(reasons.shown).toHaveLength(verdict.failing.length);
  });

  test("says of a council without a main decision that nothing is known", () => {
    const undecided = example({ councils: [{ id: "newtown", short_name: "Newtown" }] });
    const pair = [councilOf(undecided), councilOf(undecided, "newtown")] as const;
    expect(plainText(pairBriefing(undecided, pair).finding)).toBe(
      "Council authorised £1m, Newtown nothing that is in the data yet: the two are not comparable",
    );
  });

  test("keeps to its caps, however much there is", () => {
    const { sides, counts, questions, notes } = pairOfTowns(stress);
    const asked = questions.shown.map((text) => plainText(text));
    const of = (town: string) => asked.filter((text) => text.startsWith(`${town}: `));
    const own = [of("Northtown"), of("Southtown")];
    const lengths = {
      sharedQuestions: [asked.slice(0, asked.length - own.flat().length)].map(lettersOf),
      ownQuestions: own.map(lettersOf),
      reasons: counts.map(({ reasons }) => reasons.shown.map(({ length }) => length)),
      newness: sides.map(({ newness }) => newness.shown.map((row) => sumNewnessText(row).length)),
      gaps: sides.map(({ gaps }) => gaps.shown.map((text) => plainText(text).length)),
    };
    for (const section of Object.keys(pairCaps) as (keyof typeof pairCaps)[]) {
      for (const all of lengths[section]) {
        expect(all.length, section).toBeLessThanOrEqual(pairCaps[section].rows);
        expect(sum(all), section).toBeLessThanOrEqual(pairCaps[section].letters);
      }
    }
    expect(questions.more).toBeGreaterThan(0);
    expect(notes.length).toBeGreaterThan(0);
  });

  test("says of a sum of nothing that there is nothing to set beside it", () => {
    const old = { id: "a", from_pot: "northtown-fund" };
    const pots = [{ id: "northtown-fund", earmarked: "yes" }];
    const southtown = [{ id: "s", from_pot: "southtown-reserve" }];
    const dataset = example({ pots, allocations: [old], southtown });
    const pair = [councilOf(dataset), councilOf(dataset, "southtown")] as const;
    const reasons = pairBriefing(dataset, pair).counts.flatMap((count) => count.reasons.shown);
    expect(reasons).toContain("Council had none, so there is nothing to set beside it.");
    expect(reasons.join(" ")).not.toContain("zero");
  });

  test("leaves out no judgement that is our reading before another", () => {
    const pots = [{ id: "northtown-fund", earmarked: "yes", inferred: "earmarked" }];
    const whole = { amount_gbp: "3000000", complete_splits: "source", from_pot: "" };
    const part = { part_of: "all:source" };
    const allocations = [
      { id: "all", ...whole },
      { id: "a", ...part, from_pot: "northtown-reserve" },
      { id: "b", ...part, from_pot: "northtown-reserve" },
      { id: "c", ...part, from_pot: "northtown-fund" },
    ];
    const dataset = example({ pots, allocations });
    const pair = [councilOf(dataset), councilOf(dataset, "southtown")] as const;
    const [side] = pairBriefing(dataset, pair).sides;
    expect(side?.newness.shown.map(({ is_reading }) => is_reading)).toEqual([true, false]);
  });

  test("asks each council as many questions of its own as the other", () => {
    const { dataset } = loadDataset("data");
    const pairs = dataset ? comparedPairs(dataset) : [];
    const all = [
      pairOfTowns(stress),
      ...pairs.map((pair) => pairBriefing(dataset as Dataset, pair)),
    ];
    expect(all).toHaveLength(7);
    for (const { pair, questions } of all) {
      const own = pair.map(({ short_name }) =>
        questions.shown.filter((text) => plainText(text).startsWith(`${short_name}: `)),
      );
      expect(own[0]?.length).toBeGreaterThan(0);
      expect(own[0]?.length).toBe(own[1]?.length);
    }
  });
});

describe("the addresses of briefings", () => {
  const to = urlsUnder("/");

  test("differ for every pair, also where ids hold hyphens", () => {
    const ids = ["a", "a-and", "and-b", "b", "a-and-and", "and-and-b", "briefing"];
    const hyphened = example({ councils: ids.map((id) => ({ id })) });
    const pairs = comparedPairs(hyphened).map(([one, other]) => to.pairBriefing(one.id, other.id));
    const own = hyphened.councils.map(({ id }) => to.briefing(id));
    const all = [...pairs, ...own, ...hyphened.councils.map(({ id }) => to.council(id))];
    expect(new Set(all).size).toBe(all.length);
    // The example's two councils are there as well.
    expect(pairs).toHaveLength((9 * 8) / 2);
  });

  test("are the same whichever council comes first, and none for councils of two groups", () => {
    const [one, other] = [councilOf(usual), councilOf(usual, "southtown")];
    expect(pairOf(usual, other, one)).toEqual(pairOf(usual, one, other));
    expect(pairOf(usual, one, one)).toBeUndefined();
    const regions = example({
      councils: Array.from({ length: 13 }, (_, index) => ({
        id: `t-${index}`,
        region: index % 2 === 0 ? "Hills" : "Coast",
      })),
    });
    const [first, second] = [councilOf(regions, "t-0"), councilOf(regions, "t-1")];
    expect(pairOf(regions, first, second)).toBeUndefined();
  });
});

describe("title and description", () => {
  test("name council, body and date, so that they are true alone", () => {
    const { title, description } = briefingWords(usual, briefingOf(usual));
    expect(title).toBe("Briefing: A council, Cabinet, 1 June 2022");
    expect(description).toContain("A council, Cabinet, 1 June 2022: Council authorised £1m");
  });

  test("name both of a pair", () => {
    const { title } = pairBriefingWords(stress, pairOfTowns(stress));
    expect(title).toBe(
      "Briefing: Northtown (Cabinet, 1 June 2022) and Southtown (Cabinet, 1 June 2022)",
    );
  });
});
