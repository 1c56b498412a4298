import fc from "fast-check";
import { expect, test } from "vitest";
import { facets, type FacetId } from "./facets.ts";
import { longestAddress, questionQuery } from "./question-address.ts";
import { parseQuestion, type Known } from "./parse-question.ts";
import { choosing, firstQuestion, wordsOf, type ExploreQuestion } from "./question.ts";
import { figures } from "./subject.ts";

const words = ["send", "social-care", "not-stated"].map((slug) => ({ slug }));
const known: Known = {
  subject: figures,
  facets: facets.map(({ id }) => ({ id, words })),
  rules: ["decided", "all-identified"].map((slug) => ({ slug })),
};
const asked = choosing(firstQuestion, "purpose", ["send", "social-care"]);

test.each<[string, ExploreQuestion]>([
  ["", firstQuestion],
  ["?purpose=send,social-care", asked],
  ["?purpose=send,social-care&by=council,year", { ...asked, by: ["council", "year"] }],
  ["?least=1000000&most=5000000", { ...firstQuestion, least: 1_000_000, most: 5_000_000 }],
  ["?words=school%20care", { ...firstQuestion, words: "school care" }],
  [
    "?count=decided&measure=per-child&prices=real",
    {
      ...firstQuestion,
      count: "decided",
      measure: "per-child",
      prices: "real",
    },
  ],
  ["?sort=-date", { ...firstQuestion, sort: { column: "date", down: true } }],
  ["?columns=none", { ...firstQuestion, columns: [] }],
])("%s is read and written again", (query, question) => {
  expect(parseQuestion(query, known)).toEqual({ question, problems: [] });
  expect(questionQuery(question, figures)).toBe(query);
});

test.each([
  ["?purpose=money", "purpose: found “money”; allowed: send, social-care, not-stated"],
  ["?purpose=send,send", "purpose: found “send,send”; allowed: each word at most once"],
  ["?purpose=", "purpose: found “”; allowed: send, social-care, not-stated"],
  ["?least=1.5", "least: found “1.5”; allowed: whole pounds in digits, such as 1200000"],
  ["?least=5&most=4", "most: found “4”; allowed: an amount not under least, which is 5"],
  ["?count=all", "count: found “all”; allowed: decided, all-identified"],
  ["?measure=a", "measure: found “a”; allowed: pounds, per-child"],
  [
    "?by=council,council",
    "by: found “council,council”; allowed: at most 2 of council, purpose, pot, year, decided, recurrence, money, earmarked, status, stage, kind, qualifier, evidence, region, type, read, each once, with a comma between",
  ],
  ["?count=decided&count=decided", "count: found “decided decided”; allowed: one value"],
  [`?words=${"x".repeat(300)}`, "address: found 307 characters; allowed: at most 300"],
])("%s is refused, and nothing of it is asked", (query, problem) => {
  expect(parseQuestion(query, known)).toEqual({ question: firstQuestion, problems: [problem] });
});

test("signs in what is looked for are no words, and stand in no address", () => {
  const words = "“School” & the council's care";
  expect(wordsOf({ words })).toEqual(["school", "the", "councils", "care"]);
  const query = questionQuery({ ...firstQuestion, words }, figures);
  expect(query).toBe("?words=school%20the%20councils%20care");
});

test("a name that is not ours is refused with those that are", () => {
  const [problem] = parseQuestion("?page=2", known).problems;
  expect(problem).toMatch(/^address: found “page”; allowed: council, purpose, .*sort, columns$/);
});

const questions = fc.record<ExploreQuestion>({
  choices: fc
    .array(
      fc.tuple(
        fc.constantFrom<FacetId[]>("purpose", "year", "counted"),
        fc.uniqueArray(fc.constantFrom(...words.map(({ slug }) => slug)), { minLength: 1 }),
      ),
    )
    .map((pairs) => new Map(pairs)),
  least: fc.option(fc.nat(1000), { nil: undefined }),
  most: fc.option(fc.integer({ min: 1000, max: 2 ** 40 }), { nil: undefined }),
  words: fc.string({ maxLength: 60 }).map((text) => wordsOf({ words: text }).join(" ")),
  count: fc.constantFrom("decided", "all-identified"),
  by: fc.uniqueArray(fc.constantFrom(...figures.groupings.map(({ id }) => id)), { maxLength: 2 }),
  measure: fc.constantFrom("pounds", "per-child"),
  chart: fc.constantFrom("bars", "strip"),
  prices: fc.constantFrom("cash", "real"),
  sort: fc.record({ column: fc.constantFrom("amount", "figure", "purpose"), down: fc.boolean() }),
  columns: fc.uniqueArray(fc.constantFrom<FacetId[]>("purpose", "status", "pot"), { maxLength: 3 }),
});

test("every question comes back from its address, or has none because it is too long", () => {
  fc.assert(
    fc.property(questions, (question) => {
      const query = questionQuery(question, figures);
      if (query === undefined) return;
      expect(query.length).toBeLessThanOrEqual(longestAddress);
      expect(parseQuestion(query, known)).toEqual({ question, problems: [] });
    }),
    { seed: 1066 },
  );
});

test("any text is read without a fault of ours, and what is refused asks nothing", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (text) => {
      const { question, problems } = parseQuestion(`?${text}`, known);
      if (problems.length > 0) expect(question).toEqual(firstQuestion);
    }),
    { seed: 1066 },
  );
});

test("more choices than an address holds have no address", () => {
  const many = Array.from({ length: 40 }, (_, at) => `council-${at}`);
  expect(questionQuery(choosing(firstQuestion, "council", many), figures)).toBeUndefined();
});
