/** Addresses that nobody who means well would write: both scripts that read one stay as at first. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysOf } from "../../../format/days.ts";
import { quotable } from "../../../format/quotable.ts";
import { parseChoice } from "./council-choice.ts";
import { parseAddress } from "../../timeline/island/timeline-address.ts";
import { emptySearch, parseSearchQuery } from "../../search/island/search-address.ts";
import { TimelineState, type TimelineFacts } from "../../timeline/island/timeline-state.ts";

const known = ["north", "south"];
const facts: TimelineFacts = {
  items: [{ id: "one", council: "north", kind: "decision", ...daysOf("2021-05-01") }],
  councils: known,
  kinds: ["decision", "inspection"],
  extent: { from: daysOf("2010").from, to: daysOf("2025").to },
  window: { from: daysOf("2021").from, to: daysOf("2022").to },
};
const start = new TimelineState(facts);

const values = {
  "a prototype": "__proto__",
  "a method of every object": "constructor",
  "another method": "toString",
  markup: "<img src=x onerror=alert(1)>",
  "markup in percent signs": "%3Cscript%3Ealert(1)%3C/script%3E",
  "an end of a script": "</script><script>alert(1)//",
  "a broken percent sign": "%E0%A4%A",
  "a lone percent sign": "%",
  "a NUL": "%00",
  "a line break": "north%0Asouth",
  "an escape of a selector": '"],*[x="',
  "an address that runs": "javascript:alert(1)",
  "a turned direction": "%E2%80%AEhtron",
  "a megabyte": "a".repeat(1_000_000),
  "a hundred thousand commas": ",".repeat(100_000),
  "the same a hundred thousand times": "north,".repeat(100_000),
  "letters that look alike": "nоrth",
  "a space at the end": "north%20",
};

describe.each(Object.entries(values))("%s", (_, value) => {
  it("as councils is refused in a short sentence, and all are shown", () => {
    const { councils, problem } = parseChoice(`?councils=${value}`, known);
    expect(councils).toBeUndefined();
    expect(problem).toMatch(
      /^The address .+; an address may name north and south\. All councils are shown\.$/u,
    );
    expect(problem?.length).toBeLessThan(200);
  });

  it.each(["councils", "kinds", "from", "by", "at"])(
    "as %s of the timeline is refused in a short line, and the beginning is shown",
    (name) => {
      const { state, problems } = parseAddress(facts, `?${name}=${value}`);
      expect(state).toEqual(start);
      expect(problems.length).toBeGreaterThan(0);
      expect(problems.join("").length).toBeLessThan(400);
      expect(problems.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    },
  );

  it.each(["kind", "council"])(
    "as %s of a search is refused, and nothing is looked for",
    (name) => {
      const { search, problems } = parseSearchQuery(`?q=a&${name}=${value}`, known);
      expect(search).toEqual(emptySearch);
      expect(problems.join("").length).toBeLessThan(400);
      expect(problems.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    },
  );

  it("as a name of the timeline's is refused, and is nothing to the choice of councils", () => {
    const { state, problems } = parseAddress(facts, `?${value.replaceAll("=", "")}=north`);
    expect(state).toEqual(start);
    expect(problems).toHaveLength(1);
    expect(parseChoice(`?${value.replaceAll("=", "")}=north`, known)).toEqual({
      councils: undefined,
    });
  });
});

it("ten thousand names that are not ours are one line", () => {
  const query = `?${Array.from({ length: 10_000 }, (_, n) => `x${n}=1`).join("&")}`;
  expect(parseAddress(facts, query).problems).toEqual([
    "address: found “x0”; allowed: councils, kinds, from, to, by, at",
  ]);
});

it("any query at all is read or refused, never a crash", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom("councils", "kinds", "from", "at", "=", "&", "north", "%"),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const query = `?${parts.join("")}`;
      const { state, problems } = parseAddress(facts, query);
      if (problems.length > 0) expect(state).toEqual(start);
      const { councils = [] } = parseChoice(query, known);
      expect(known).toEqual(expect.arrayContaining([...councils]));
    }),
    { numRuns: 2000, seed: 1066 },
  );
});

it("what a stranger wrote is quoted short, and all of it is seen", () => {
  expect(quotable("north")).toBe("north");
  expect(quotable("a".repeat(41))).toBe(`${"a".repeat(40)}…`);
  expect(quotable("a\u202Eb\n")).toBe("a\uFFFDb\uFFFD");
  expect(quotable("😀".repeat(41))).toBe(`${"😀".repeat(40)}…`);
});
