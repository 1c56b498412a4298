import { expect, test } from "vitest";
import { faults } from "../example-data.ts";

interface Share {
  readonly printed: string;
  /** Pounds of the other part; the whole has 1,467,000. */
  readonly rest?: string;
  readonly whole?: Readonly<Record<string, string>>;
}

/** The faults of a sum of which one part is printed as a share. */
function told({ printed, rest = "733500", whole = {} }: Share): string[] {
  return faults({
    allocations: [
      { id: "whole", amount_gbp: "1467000", complete_splits: "source", ...whole },
      { id: "rest", part_of: "whole:source", amount_gbp: rest },
      {
        ...{ id: "grant", part_of: "whole:source", amount_gbp: "" },
        ...{ amount_absent: "share", amount_printed: printed, printed_in: "share" },
      },
    ],
  });
}

test("a share is what the other parts leave, to as many decimals as it is printed with", () => {
  expect(told({ printed: "50%" })).toEqual([]);
  expect(told({ printed: "50.0%" })).toEqual([]);
  expect(told({ printed: "33%", rest: "980000" })).toEqual([]);
  expect(told({ printed: "33.2%", rest: "980000" })).toEqual([]);
  // Half a unit of its last digit is still that share.
  expect(told({ printed: "50%", rest: "726165" })).toEqual([]);
});

test("one that says otherwise is refused, with what is left in its own decimals", () => {
  expect(told({ printed: "51%" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:36: amount_printed: found "51%"; allowed: 50%, what the other parts leave (733500 of 1467000)",
    ]
  `);
  expect(told({ printed: "33.3%", rest: "980000" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:36: amount_printed: found "33.3%"; allowed: 33.2%, what the other parts leave (487000 of 1467000)",
    ]
  `);
  expect(told({ printed: "100%" })).toMatchInlineSnapshot(`
    [
      "data/allocations/northtown.csv:4:36: amount_printed: found "100%"; allowed: 50%, what the other parts leave (733500 of 1467000)",
    ]
  `);
});

test.each(["half", "50", "50.%", "about 50%", "50% of it", "%"])("“%s” is no share", (printed) => {
  expect(told({ printed }).join("\n")).toContain("allowed: a share such as 50%");
});

test("one whose pounds nobody can work out is refused", () => {
  const [line] = told({ printed: "50%", whole: { complete_splits: "" } });
  expect(line).toContain("allowed: share only in a part whose whole has an amount and a complete");
});
