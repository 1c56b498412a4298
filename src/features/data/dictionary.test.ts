import { expect, test } from "vitest";
import { publishedTables } from "../../publish/tables.ts";
import { dictionary } from "./dictionary.ts";
import { shippedDataset } from "../../publish/example-publication.ts";

const tables = publishedTables(shippedDataset());

function line(table: string, column: string) {
  const found = tables.find(({ name }) => name === table);
  return found && dictionary(found).find(({ name }) => name === column);
}

test("a word column tells its words, and that it may be empty", () => {
  expect(line("allocations", "recurrence")).toMatchInlineSnapshot(`
    {
      "about": "Whether the money comes again.",
      "example": "one-off",
      "holds": "one of the words; or empty",
      "name": "recurrence",
      "words": [
        [
          "one-off",
          "Stated as one-off or for a limited time.",
        ],
        [
          "ongoing",
          "Stated as coming every year.",
        ],
      ],
    }
  `);
});

test("a link keeps the way it is written, beside its words", () => {
  expect(line("allocations", "part_of")?.holds).toMatchInlineSnapshot(
    `"<id>:<split>, each once, separated by spaces, where a split is item, year, source or step; or empty"`,
  );
});

test("words without sentences are listed as what a cell may hold", () => {
  expect(line("pots", "inferred")?.holds).toMatchInlineSnapshot(
    `"name, kind, earmarked or inflow, each once, separated by spaces; or empty"`,
  );
});

test("every column of every table has a meaning and an example that its own declaration reads", () => {
  for (const table of tables) {
    for (const { about, example } of Object.values(table.columns)) {
      expect([table.name, about]).not.toEqual([table.name, ""]);
      expect([table.name, example]).not.toEqual([table.name, ""]);
    }
    const wrong = Object.entries(table.columns).filter(
      ([, { schema, example }]) => !schema.safeParse(example).success,
    );
    expect(wrong.map(([name]) => `${table.name}.${name}`)).toEqual([]);
  }
});
