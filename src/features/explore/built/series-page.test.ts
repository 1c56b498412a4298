import { expect, test } from "vitest";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { areaAddress, placesInWords, seriesWithRows, seriesTable } from "./series-page.ts";

const dataset = shippedDataset();

test("every value of every series stands on its page", () => {
  for (const { series, values } of seriesWithRows(dataset)) {
    const rows = seriesTable(dataset, series).pages.flat();
    const cells = rows.flatMap(({ cells: own }) => own.filter((cell) => cell !== undefined));
    expect([series, cells.length]).toEqual([series, values]);
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(rows.length);
  }
});

test("a recoded authority is one row, an ended one another, and a word stands as printed", () => {
  const { pages, periods } = seriesTable(dataset, "children_looked_after");
  const rows = pages.flat();
  expect(periods[0]).toBe("31 March 2025");
  const find = (slug: string) => rows.find((row) => row.slug === slug);
  expect(find("sheffield")?.cells).not.toContain(undefined);
  expect(find("cumberland")?.cells.slice(-5)).toEqual(Array(5).fill(undefined));
  expect(rows.some(({ name, id }) => name.includes("until") && id === undefined)).toBe(true);
  expect(find("isles-of-scilly")?.cells.join()).toContain("“");
});

test("every area is led to where it stands", () => {
  for (const { series } of seriesWithRows(dataset))
    seriesTable(dataset, series).pages.forEach((rows, at) => {
      for (const { slug } of rows)
        expect(areaAddress(dataset, series, slug)).toBe(
          `/explore/statistics/${series}/${at === 0 ? "" : `${at + 1}/`}#${slug}`,
        );
    });
});

test("places that begin alike are told once", () => {
  expect(placesInWords(["T, row 5", "T, row 9"])).toBe("T, rows 5 and 9");
  expect(placesInWords(["line 5", "line 9", "line 12"])).toBe("lines 5, 9 and 12");
  expect(placesInWords(["T, row 5", "U, row 9"])).toBe("T, row 5; U, row 9");
  expect(placesInWords(["T, row 5"])).toBe("T, row 5");
});
