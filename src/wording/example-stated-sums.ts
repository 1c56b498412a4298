/**
 * Test support: what a text says of the money of a main decision, read back from its words alone. It
 * knows the words and no figures, so that sentences can be held against the data, and against each other.
 */

/** A sum that a text states: which money it is, the amount, its qualifier, and what the statement rests on. */
export interface StatedSum {
  /** `whole` is what was authorised; the others are parts of it, or all of it. */
  readonly of: "whole" | "new" | "set aside" | "not stated";
  /** As written: `£4.78m`. */
  readonly amount: string;
  /** `up to`, `at least`, `about`, or nothing. */
  readonly before: string;
  /** The part that is said to have a qualifier: `£600,000 of it “up to”`. */
  readonly note: string;
  /** Why it is so, where it is not printed: `our reading`, `£2m of it our reading`, `extra`. */
  readonly basis: string;
}

const sum = String.raw`(?:(up to|at least|about) )?(£[\d,.]*\d(?:m|bn)?)(?: \(((?:£[\d,.]+m? of it “[a-z ]+”(?:, | and )?)+)\))?`;
const reading = String.raw`(?: \(((?:£[\d,.]+m? of it )?our reading)?(?:;? ?(?:(?:about )?£[\d,.]+m? of it )?a government grant)?(?:;? ?£[\d,.]+m? for [\d-]+)?\))?`;
const kind = String.raw`(?: of (?:(?:one-off|ongoing) )?capital)?(?: one-off| ongoing| \(not stated whether one-off or ongoing\))?`;

const whole = new RegExp(
  `${sum}${kind}(?:, (all of it new money|all of it taken as new money because the paper calls it extra|all of it set aside before, so none of it new|all set aside before|not stated whether it is new)${reading}|: (?=of £|(?:up to |at least |about )?£))`,
  "g",
);
const part = new RegExp(
  `${sum} (is new|is taken as new because the paper calls it extra|was set aside before)${reading}(?![a-z])`,
  "g",
);
const unsaid = new RegExp(`of ${sum} it is not stated whether it is new`, "g");

const verdicts: Readonly<Record<string, StatedSum["of"]>> = {
  "all of it new money": "new",
  "all of it taken as new money because the paper calls it extra": "new",
  "all of it set aside before, so none of it new": "set aside",
  "all set aside before": "set aside",
  "not stated whether it is new": "not stated",
  "is new": "new",
  "is taken as new because the paper calls it extra": "new",
  "was set aside before": "set aside",
};

const together = new RegExp(
  `((?:up to |at least |about )?£.*): ((?:all of it new money|all of it taken as new money because the paper calls it extra|all of it set aside before, so none of it new|all set aside before|not stated whether it is new)${reading})`,
);
/** Between two sums of a list, and not between two notes on one. */
const between =
  /(?:, | and )(?=(?:up to |at least |about )?£[\d,.]+(?:m|bn)?(?![\d,.mb]| of it “))/;

/** All that a heading, a bar or a quotation says of new money, in the order of its kinds. */
export function statedSumsIn(statement: string): StatedSum[] {
  const text = eachBySelf(statement);
  const wholes = [...text.matchAll(whole)].flatMap(
    ([, before = "", amount = "", note = "", verdict, read = ""]): StatedSum[] => {
      const stated = { amount, before, note };
      const all: StatedSum = { of: "whole", ...stated, basis: "" };
      const of = verdict === undefined ? undefined : verdicts[verdict];
      return of ? [all, { of, ...stated, basis: basisOf(verdict, read) }] : [all];
    },
  );
  const parts = [...text.matchAll(part)].flatMap(
    ([, before = "", amount = "", note = "", verdict = "", read = ""]): StatedSum[] => {
      const of = verdicts[verdict];
      return of ? [{ of, amount, before, note, basis: basisOf(verdict, read) }] : [];
    },
  );
  const others = [...text.matchAll(unsaid)].map(
    ([, before = "", amount = "", note = ""]): StatedSum => ({
      of: "not stated",
      amount,
      before,
      note,
      basis: "",
    }),
  );
  return [...wholes, ...parts, ...others];
}

/** What is said of several sums at once, said of each. */
function eachBySelf(text: string): string {
  return text.replace(together, (all, list: string, verdict: string) => {
    const each = list.split(between);
    return each.length === 1 ? all : each.map((one) => `${one}, ${verdict}`).join("; and ");
  });
}

function basisOf(verdict: string | undefined, read: string): string {
  return read === "" && verdict?.includes("extra") ? "extra" : read;
}

/** All amounts of a text in pounds, in their order: `£1.23m` is 1,230,000. */
export function poundsIn(text: string): number[] {
  return [...text.matchAll(/£([\d,]*\.?\d+)(m|bn)?/g)].map(
    ([, digits = "", unit]) =>
      Number(digits.replaceAll(",", "")) * (unit === "bn" ? 1e9 : unit === "m" ? 1e6 : 1),
  );
}
