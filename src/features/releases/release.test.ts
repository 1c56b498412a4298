import { mkdtempSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { example, exampleTexts, type Changes } from "../../dataset/example-data.ts";
import { releaseDates, releaseTables, releaseText, writeRelease } from "./release-folder.ts";
import { checksum, utf8 } from "../../publish/publication.ts";
import { changeCounts, nextRelease } from "./release.ts";
import { parseDiff } from "./diff-file.ts";
import type { ReleaseDiff } from "./release-diff.ts";
import { pagesOfChanges, releasePage } from "./release-page.ts";

const first = {
  date: "2022-07-01",
  table: "allocations",
  kind: "added",
  what: "First.",
  why: "New.",
};
const later = {
  ...first,
  date: "2022-08-01",
  kind: "corrected",
  what: "The amount.",
  why: "Misread.",
};

function files(changes: Changes): Map<string, Uint8Array> {
  return new Map([...exampleTexts(changes)].map(([name, text]) => [name, utf8(text)]));
}

function release(changes: Changes, previous?: { date: string; files: Map<string, Uint8Array> }) {
  return nextRelease(example(changes), files(changes), previous);
}

function made(...args: Parameters<typeof release>) {
  const next = release(...args);
  if ("problems" in next) throw new Error(next.problems.join("\n"));
  return next.release;
}

const before: Changes = { allocations: [{ id: "total" }, { id: "gone" }], changes: [first] };
const frozen = { date: "2022-07-01", files: files(before) };

test("the first release is of the latest change, and all of it is added", () => {
  const { date, diff, files: all } = made(before);
  expect(date).toBe("2022-07-01");
  expect(diff.previous).toBeNull();
  expect(changeCounts(diff, "allocations")).toBe("3 rows added");
  expect([...all.keys()].slice(-2)).toEqual(["diff.json", "SHA256SUMS.txt"]);
});

test("checksums of a release are those of its files", () => {
  const { files: all } = made(before);
  const sums = new TextDecoder().decode(all.get("SHA256SUMS.txt")).trimEnd().split("\n");
  expect(sums).toEqual([...all].slice(0, -1).map(([name, bytes]) => `${checksum(bytes)}  ${name}`));
});

test("what was added, corrected and withdrawn stands figure by figure with its reason", () => {
  const after: Changes = {
    allocations: [{ id: "total", amount_gbp: "2000000" }, { id: "fresh" }],
    changes: [
      first,
      { ...later, id: "total" },
      { ...later, kind: "withdrawn", id: "gone", what: "The row.", why: "Another council’s." },
    ],
  };
  const { diff } = made(after, frozen);
  expect(diff.rows).toMatchInlineSnapshot(`
    [
      {
        "fields": [],
        "id": "fresh",
        "kind": "added",
        "reason": undefined,
        "table": "allocations",
      },
      {
        "fields": [
          {
            "after": "2000000",
            "before": "1000000",
            "field": "amount_gbp",
          },
          {
            "after": "2000000",
            "before": "1000000",
            "field": "amount_printed",
          },
        ],
        "id": "total",
        "kind": "corrected",
        "reason": "The amount. Misread.",
        "table": "allocations",
      },
      {
        "fields": [],
        "id": "gone",
        "kind": "withdrawn",
        "reason": "The row. Another council’s.",
        "table": "allocations",
      },
    ]
  `);
  expect(changeCounts(diff, "allocations")).toBe("1 row added, 1 corrected, 1 withdrawn");
  expect(changeCounts(diff, "pots")).toBe("no change");
});

test("a reason given before the last release does not explain a later correction", () => {
  const after: Changes = {
    allocations: [{ id: "total", amount_gbp: "2000000" }, { id: "gone" }],
    changes: [first, { ...later, date: "2022-07-01", id: "total" }, { ...later, table: "pots" }],
  };
  expect(release(after, frozen)).toMatchInlineSnapshot(`
    {
      "problems": [
        "allocations: total: found corrected amount_gbp, amount_printed; allowed: only with a row in changes.csv that says why",
      ],
    }
  `);
});

test("what was corrected or withdrawn without a reason is not released", () => {
  const after: Changes = {
    allocations: [{ id: "total", label: "Another name" }],
    changes: [first, { ...later, table: "pots" }],
  };
  expect(release(after, frozen)).toMatchInlineSnapshot(`
    {
      "problems": [
        "allocations: total: found corrected label; allowed: only with a row in changes.csv that says why",
        "allocations: gone: found withdrawn; allowed: only with a row in changes.csv that says why",
      ],
    }
  `);
});

test("there is no second release of one day", () => {
  expect(release(before, frozen)).toMatchInlineSnapshot(`
    {
      "problems": [
        "changes.csv: found 2022-07-01 as the latest date; allowed: a day after the release of 2022-07-01",
      ],
    }
  `);
});

test("a column that came or went is no correction of its rows", () => {
  const old = new TextDecoder().decode(frozen.files.get("pots.csv"));
  const without = old
    .split("\n")
    .map((line) => line.replace(/,[^,]*$/, ""))
    .join("\n");
  const older = { ...frozen, files: new Map(frozen.files).set("pots.csv", utf8(without)) };
  const after = { ...before, changes: [first, later] };
  expect(made(after, older).diff.rows).toEqual([]);
});

test("its page tells each reason once, and names a row without an id by its filled cells", () => {
  const row = { table: "sums", kind: "added", fields: [], reason: "New." } as const;
  const diff: ReleaseDiff = {
    release: "2022-08-01",
    previous: "2022-07-01",
    rows: [
      { ...row, id: "gaps, a-gap, £1m, , a-cost" },
      { ...row, id: "gaps, a-gap, £2m, a-figure, " },
      { ...row, id: "gaps, b-gap, £3m, b-figure, ", reason: "Found later." },
    ],
  };
  const { tables } = releasePage(example(before), diff, ["2022-07-01", "2022-08-01"]);
  const changed = tables.map(({ name, counts, changes }) => [
    `${name}: ${counts}`,
    ...changes.map(({ reason, rows }) => [reason, ...rows.map(({ id }) => id)]),
  ]);
  expect(changed).toEqual([
    [
      "sums: 3 rows added",
      ["New.", "gaps, a-gap, £1m, a-cost", "gaps, a-gap, £2m, a-figure"],
      ["Found later.", "gaps, b-gap, £3m, b-figure"],
    ],
  ]);
});

test("its page counts all rows that changed alike, and shows the first hundred", () => {
  const rows = Array.from({ length: 130 }, (_, index) => ({
    table: "events",
    id: `event-${index}`,
    kind: "added" as const,
    fields: [],
    reason: "New.",
  }));
  const diff: ReleaseDiff = { release: "2022-08-01", previous: "2022-07-01", rows };
  const [table] = releasePage(example(before), diff, []).tables;
  expect(table?.changes.map((change) => [change.count, change.rows.length])).toEqual([[130, 100]]);
});

test("a long list goes on with another page, each reason with its rows on both", () => {
  const change = (id: string, letters: number) => ({
    table: "events",
    id,
    kind: "corrected" as const,
    fields: [{ field: "note", before: "", after: "x".repeat(letters) }],
    reason: id.startsWith("a") ? "First." : "Second.",
  });
  const rows = [
    change("a1", 9_000),
    change("b1", 9_000),
    change("b2", 9_000),
    change("b3", 50_000),
  ];
  const diff: ReleaseDiff = { release: "2022-08-01", previous: "2022-07-01", rows };
  const [table] = releasePage(example(before), diff, []).tables;
  const pages = pagesOfChanges(table ?? { changes: [] }).map((page) =>
    page.map(({ reason, count, rows }) => [reason, count, ...rows.map(({ id }) => id)]),
  );
  expect(pages).toEqual([
    [
      ["First.", 1, "a1"],
      ["Second.", 3, "b1"],
    ],
    [["Second.", 3, "b2"]],
    [["Second.", 3, "b3"]],
  ]);
  expect(pagesOfChanges({ changes: [] })).toEqual([[]]);
});

test("a release is written once, read back equal, and says when it is superseded", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "releases-"));
  expect(releaseDates(folder)).toEqual([]);
  const one = made(before);
  writeRelease(one.date, one.files, folder);
  expect(() => writeRelease(one.date, one.files, folder)).toThrow(/found a release/);
  expect(releaseTables(one.date, folder)).toEqual(
    new Map(
      [...files(before)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, bytes]) => [name, Buffer.from(bytes)]),
    ),
  );
  const diff = parseDiff(releaseText(one.date, "diff.json", folder));
  const dates = ["2022-07-01", "2022-08-01", "2022-09-01"];
  const page = (known: readonly string[]) => releasePage(example(before), diff, known).superseded;
  expect(page(dates)).toEqual({ by: "2022-08-01", latest: "2022-09-01" });
  expect(page(["2022-07-01"])).toBeUndefined();
});
