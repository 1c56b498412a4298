/** Every sentence that is made of a total, read back against its data: amounts, “all”, “none”, “up to”. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { claimsOf } from "../claims/claims.ts";
import { datasetOf, graphs } from "../counting/example-graphs.ts";
import { totalOf } from "../counting/rules.ts";
import type { Total } from "../counting/total.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { councilOf, type FigureCells } from "../dataset/example-data.ts";
import { plainQuestion } from "../measures/questions.ts";
import { totalRow } from "../measures/totals.ts";
import { councilHeading } from "./findings/council-heading.ts";
import { statedSumsIn, poundsIn, type StatedSum } from "./example-stated-sums.ts";
import { purposeSentence, timeSentences } from "./purpose-and-time.ts";
import { plainText } from "./rich-text.ts";
import { quote } from "./quotes.ts";
import { sumInWords } from "./sums-in-words.ts";

const runs = { numRuns: 100, seed: 1215 };

/** What figures of all kinds say besides, for each in turn. */
const extras = fc.array(
  fc.record({
    qualifier: fc.constantFrom("exactly", "exactly", "up-to", "at-least", "about"),
    money_type: fc.constantFrom("", "", "capital"),
    purpose: fc.constantFrom("SEND", "social care", "other"),
    financial_year: fc.constantFrom("", "2022-23"),
    inferred: fc.constantFrom("", "purpose"),
  }),
  { minLength: 20, maxLength: 20 },
);

interface Drawn {
  readonly dataset: Dataset;
  readonly total: Total;
}

/** Rows drawn at random; where the data checks refuse what is said besides, without it. */
const drawn = fc.tuple(graphs, extras).map(([rows, more]) => {
  const filled = rows.map((row, index): FigureCells => {
    const { qualifier = "exactly", ...cells } = more[index % more.length] ?? {};
    return { ...row, ...cells, ...(row.amount_absent ? {} : { qualifier }) };
  });
  return datasetOf(filled) ? filled : rows;
});

/** Holds for what Northtown's decision authorises, in figures drawn at random. */
function always(check: (drawn: Drawn) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(drawn, (rows) => {
      const dataset = datasetOf(rows);
      const total = dataset && totalOf(dataset, councilOf(dataset), "decided");
      fc.pre(total?.pounds !== undefined && total.pounds > 0);
      tried += 1;
      check({ dataset, total } as Drawn);
    }),
    runs,
  );
  expect(tried).toBeGreaterThanOrEqual(runs.numRuns);
}

const sumOf = (heard: readonly StatedSum[], of: StatedSum["of"]) =>
  heard
    .filter((one) => one.of === of)
    .reduce((all, { amount }) => all + (poundsIn(amount)[0] ?? 0), 0);

test("a heading’s amounts add up to what was authorised, and say what is new as the counting rules do", () => {
  always(({ dataset, total }) => {
    const text = plainText(councilHeading(dataset, councilOf(dataset)));
    const heard = statedSumsIn(text);
    const fresh = totalOf(dataset, councilOf(dataset), "new-money");
    const { sums } = claimsOf(total);
    expect(sumOf(heard, "whole"), text).toBe(total.pounds);
    const [isNew, before, unsaid] = (["new", "set aside", "not stated"] as const).map((of) =>
      sumOf(heard, of),
    );
    expect((isNew ?? 0) + (before ?? 0) + (unsaid ?? 0), text).toBe(total.pounds);
    // Where sums stand apart, nobody may say which of them is new: then less is known, and never more.
    if (sums.length === 1)
      expect([isNew, unsaid], text).toEqual([fresh.pounds ?? 0, fresh.not_stated]);
    else expect(isNew, text).toBeLessThanOrEqual(fresh.pounds ?? 0);
  });
});

test("“all” and “none” are said where they are so", () => {
  always(({ dataset, total }) => {
    const text = plainText(councilHeading(dataset, councilOf(dataset)));
    const fresh = totalOf(dataset, councilOf(dataset), "new-money");
    if (/none of it new/.test(text) && claimsOf(total).sums.length === 1)
      expect([fresh.pounds, fresh.not_stated], text).toEqual([0, 0]);
    if (/all of it (taken as )?new/.test(text) && claimsOf(total).sums.length === 1)
      expect(fresh.pounds, text).toBe(total.pounds);
  });
});

test("“up to” stands before a sum where all of it is printed so, and a part has its own", () => {
  always(({ dataset, total }) => {
    const row = totalRow(dataset, total);
    fc.pre(row.one_sum);
    const text = sumInWords(row);
    const isPrinted = total.included.every(({ figure }) => figure.qualifier === "up-to");
    if (isPrinted) expect(text).toMatch(/^up to £/);
    const [all = 0, ...parts] = poundsIn(text);
    expect(all).toBe(total.pounds);
    expect(
      parts.reduce((sum, pounds) => sum + pounds, 0),
      text,
    ).toBeLessThanOrEqual(all);
    const printed = new Set(dataset.figures.map(({ qualifier }) => qualifier));
    const words = { "up to": "up-to", "at least": "at-least", about: "about" } as const;
    for (const [word, qualifier] of Object.entries(words))
      if (text.includes(word)) expect(printed, text).toContain(qualifier);
  });
});

test("what it is for, how often and for which years: the amounts add up each time", () => {
  always(({ total }) => {
    const claims = claimsOf(total);
    const sum = (text: string) =>
      poundsIn(text.replaceAll(/\([^)]*of it [^)]*\)/g, "")).reduce((a, b) => a + b, 0);
    expect(sum(purposeSentence(claims)), purposeSentence(claims)).toBe(total.pounds);
    // What neither is said of stands once, behind both.
    const [often = "", years = "", neither = ""] = timeSentences(claims).split(/(?<=\.) /);
    for (const text of [often, years])
      if (poundsIn(text).length > 0) expect(sum(text) + sum(neither), text).toBe(total.pounds);
    const isSaid = claims.recurrence.some(({ word }) => word !== undefined);
    expect(poundsIn(often).length > 0, often).toBe(isSaid);
  });
});

test("what it is for and for which years is no firmer than the sum that the sentences stand under", () => {
  always(({ total }) => {
    const claims = claimsOf(total);
    const isCeiling = total.included.every(({ figure }) => figure.qualifier === "up-to");
    const [often = "", years = "", neither = ""] = timeSentences(claims).split(/(?<=\.) /);
    const both = neither === "" ? [often, years] : [`${often} ${neither}`, `${years} ${neither}`];
    for (const text of [purposeSentence(claims), ...both]) {
      const amounts = poundsIn(text).length;
      if (isCeiling) expect(text.match(/up to £/gi)?.length ?? 0, text).toBe(amounts);
      else if (!/“up to”|up to £/i.test(text) && amounts > 0)
        expect(claims.qualified.ceiling, text).toBe(0);
    }
  });
});

test("a quotation names the sum that its rule counts, and a ceiling as one", () => {
  always(({ dataset, total }) => {
    for (const count of ["decided", "new-money", "all-identified"] as const) {
      const own = totalOf(dataset, total.council, count);
      const row = totalRow(dataset, own);
      const text = quote(dataset, plainQuestion(count), row);
      if (own.pounds === undefined) expect(text).toContain("there is no figure");
      else if (own.pounds > 0) expect(text).toContain(sumInWords(row));
      if (row.qualified.ceiling > 0) expect(text).toMatch(/“up to” is a ceiling|“up to”/);
    }
  });
});
