import { expect, test } from "vitest";
import { inserted } from "./insertion.ts";

const columns = ["id", "council", "title"];
const row = (council: string) => ({
  file: "documents.csv",
  columns,
  cells: [`${council}-one`, council, 'A "new", one'],
});
const written = (council: string) => `${council}-one,${council},"A ""new"", one"`;
const head = "id,council,title\n";

test.each([
  { council: "aston", line: 2, when: "before all" },
  { council: "barton", line: 5, when: "between" },
  { council: "drayton", line: 6, when: "behind all" },
])("a council $when others goes to line $line", ({ council, line }) => {
  const rows = ["z,avon,First", 'y,avon,"Two', 'lines"', "x,corby,Third"];
  const { text, line: found } = inserted(`${head}${rows.join("\n")}\n`, row(council));
  expect(found).toBe(line);
  expect(text).toBe(`${head}${rows.toSpliced(line - 2, 0, written(council)).join("\n")}\n`);
});

test("where the councils are in no order, at the end; a last line without its end gets one", () => {
  expect(inserted(`${head}a,corby,One\nb,avon,Two`, row("barton")).text).toBe(
    `${head}a,corby,One\nb,avon,Two\n${written("barton")}\n`,
  );
});

test("a table that is not there yet begins with its header", () => {
  expect(inserted(undefined, row("barton"))).toEqual({
    text: `${head}${written("barton")}\n`,
    line: 2,
  });
});
