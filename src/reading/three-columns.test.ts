import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { paperText } from "./formats/paper.ts";
import { textOfPages } from "./formats/pdf.ts";

describe("a PDF in three columns", async () => {
  const read = await paperText(readFileSync("src/bench/papers/merrowdale-report/paper.pdf"));
  const lines = "text" in read ? read.text.split("\n") : [];

  test("is read column by column", () => {
    const starts = lines.flatMap((one) => /^\d(?:\.\d)?(?=\.? )/.exec(one)?.[0] ?? []);
    expect(starts).toEqual(
      "1 1.1 1.2 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 4 4.1 4.2 4.3 5 5.1 6 6.1".split(" "),
    );
    expect(lines).toContain(
      "2.3 That Cabinet notes the grant of £485,000 that the Department for Education has offered for family hubs.",
    );
  });

  test("has a table across all of them whole, heads well above its rows, one over the page", () => {
    const rows = lines.filter((one) => one.includes("\t"));
    expect(rows[0]).toBe("£’000\t2024/25 forecast\t2025/26 budget\t2026/27 budget\tChange");
    expect(rows[1]).toBe("Assessment and child protection\t8,410\t9,060\t9,280\t870");
    expect(rows.at(-1)).toBe("Net budget\t48,900\t52,143\t50,973\t2,073");
    expect(rows).toHaveLength(1 + 13);
  });
});

describe("words in columns of even width", () => {
  const height = 10;
  const words = (column: number, row: number) => `column ${column} has line ${row} here`;
  const page = (columns: number, across: readonly number[]) => {
    const width = 520 / columns;
    return Array.from({ length: 24 }, (_, row) => {
      const y = 60 + row * 12;
      const chunk = (text: string, left: number, right: number) => ({
        text,
        left,
        right,
        y,
        height,
      });
      const chunks = across.includes(row)
        ? [chunk(`A heading that goes over everything in row ${row}`, 40, 540)]
        : Array.from({ length: columns }, (_, column) => {
            const left = 40 + column * width;
            return chunk(words(column + 1, row), left, left + width - 14);
          });
      return { page: 1, y, height, chunks };
    });
  };

  test.each([2, 3, 4])("%i of them are read one after the other", (columns) => {
    const text = textOfPages([page(columns, [])]);
    const order = [...text.matchAll(/column (\d) has line (\d+)/g)].map(([, column, row]) => [
      Number(column),
      Number(row),
    ]);
    expect(order).toEqual(
      Array.from({ length: columns }, (_, column) =>
        Array.from({ length: 24 }, (_, row) => [column + 1, row]),
      ).flat(),
    );
  });

  test("what goes across parts what stands above it from what stands below", () => {
    const text = textOfPages([page(3, [12])]);
    const at = (piece: string) => text.indexOf(piece);
    expect(at(words(3, 11))).toBeLessThan(at("A heading"));
    expect(at("A heading")).toBeLessThan(at(words(1, 13)));
  });
});
