/** What a paper of several meetings becomes: a decision for each, and one figure that the others restate. */
import { describe, expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { proposed, type Proposed } from "./proposal.ts";

function read(text: string): Proposed {
  const standing = { councils: ["northtown"], documents: [], names: new Map() };
  const request = { text, council: "northtown", name: "Northtown", gss_code: undefined };
  const known = { document: "northtown-paper", source_file: "paper.txt" };
  const result = proposed(example(), standing, { ...request, ...known });
  if ("problems" in result) throw new Error(result.problems.join("\n"));
  return result;
}

const around = (result: Proposed, file: string) =>
  result.around
    .filter((row) => row.file === file)
    .map(({ columns, cells }): Record<string, string | undefined> =>
      Object.fromEntries(columns.map((name, index) => [name, cells[index]])),
    );

const issue = `Issue - meetings

Homes near by

Meeting: 12/09/2023 - Council (Item 28)

28 Homes near by

Minutes:

RESOLVED that Council: -

(a)   Approved £4.462 million investment into homes near by.

Meeting: 26/07/2023 - Cabinet (Item 10)

10 Homes near by

To recommend £4.462m for homes near by, of which £1m is for staff.

Decision:

RECOMMENDED that Council: -

(a)   Approves £4.462 million investment into homes near by.
`;

describe("an issue page of two meetings", () => {
  const result = read(issue);

  test("is of the day of the later, and has a decision for each, the later for the council", () => {
    expect(around(result, "documents.csv")).toMatchObject([{ date: "2023-09-12" }]);
    expect(around(result, "decisions.csv")).toMatchObject([
      {
        id: "northtown-council-2023-09-12",
        body: "Council",
        date: "2023-09-12",
        date_precision: "day",
        stage: "approved",
        locator: "Council 12/09/2023, minutes, resolution, (a)",
      },
      { id: "northtown-cabinet-2023-07-26", body: "Cabinet", stage: "recommended" },
    ]);
  });

  test("has each amount with its own decision, and the approved one is what the others restate", () => {
    const rows = result.proposals.map(({ cells }) => cells);
    const approved = rows.find((cells) => cells["status"] === "approved");
    expect(approved?.["restates"]).toBe("");
    const others = rows.filter((cells) => cells !== approved && cells["amount_gbp"] === "4462000");
    expect(others.length).toBeGreaterThan(0);
    for (const cells of others)
      expect(cells).toMatchObject({
        restates: approved?.["id"],
        decision: "northtown-cabinet-2023-07-26",
      });
    const part = rows.find((cells) => cells["amount_gbp"] === "1000000");
    expect(part?.["part_of"]).toBe(`${approved?.["id"] ?? ""}:item`);
  });
});

test("a record says its title, its body and its day, whatever days it prints before", () => {
  const result = read(
    "Decision Details\n\n  • General\n\nTitle:\nHomes: more of them\nPurpose\n\nThis follows the report of 12th October 2021.\n\nDecision Outcome\n\nOn 7 June 2022, Cabinet:-\n\n  1. Agreed £1m for homes.\n",
  );
  expect(result.reading.head).toMatchObject({
    type: "decision record",
    title: "Homes: more of them",
    date: "2022-06-07",
    body: "Cabinet",
  });
});

describe("money that is drawn from a sum which the paper tells", () => {
  const result = read(
    "# Recommendations\n\n1.1 That Cabinet agree to draw down £2m from the £10.0m funds already allocated to the directorate for homes and for its staff.\n\n1.2 That £1m for help is drawn down from the £10m already allocated.\n",
  );

  test("comes from one pot, by its fullest name, and the sum is put into it", () => {
    expect(around(result, "pots.csv")).toMatchObject([
      { name: "Funds already allocated to the directorate for homes", kind: "allocation" },
    ]);
    const id = around(result, "pots.csv")[0]?.["id"];
    const cells = result.proposals.map((one) => one.cells);
    expect(
      cells.map(({ amount_printed, from_pot, to_pot }) => [amount_printed, from_pot, to_pot]),
    ).toEqual([
      ["£2m", id, ""],
      ["£10.0m", "", id],
      ["£1m", id, ""],
    ]);
  });
});

test("an option that is put beside the recommendation is money of its own", () => {
  const result = read(
    "# Recommendations\n\n1.1 That Cabinet approve £6.574m for homes.\n\n2 Options\n\nOption 1: Cabinet to award a further £6.574m for homes\n\n2.1 This option is not preferred.\n",
  );
  expect(result.proposals.map(({ cells }) => cells["restates"])).toEqual(["", ""]);
});

test("a share of a sum that is told behind it is part of it", () => {
  const { relations } = read(
    "1.1 Funding of £2.662m was allocated from the £7.607m approved by Cabinet.\n",
  ).reading;
  expect(relations.parts).toEqual([{ part: 0, whole: 1, split: "item" }]);
});

test.each([
  [
    "# Lowmarsh Borough Council\n\nReport to the Executive, 1 May 2024: a plan for schools\n",
    "a plan for schools",
  ],
  ["Report to: Cabinet\nSubject: Homes near by\n\n1 Summary\n", "Homes near by"],
  [
    "Home > Meetings > Minutes\n\n# Minutes of a meeting of the Cabinet\n",
    "Minutes of a meeting of the Cabinet",
  ],
])("the title of a paper that begins %j", (start, title) => {
  expect(read(`${start}\n1.1 Cabinet is asked for £1m.\n`).reading.head.title).toBe(title);
});
