import { expect, test } from "vitest";
import { drawingDocument } from "../../site/charts/nodes/drawing-document.ts";
import { urlsUnder } from "../../site/url-scheme.ts";
import type { IndicatorPoint } from "./indicators.ts";
import { indicatorLine, scaleOf } from "./indicator-lines.ts";

function point(date: string, value: number, note?: string): IndicatorPoint {
  return { id: date, date, value, printed: `${value}%`, beside: undefined, locator: "", note };
}

const values = (...numbers: number[]) => numbers.map((value) => point("2022", value));

test.each([
  { unit: "number", numbers: [33, 42, 34], scale: [0, 50] },
  { unit: "percent", numbers: [99.15, 99.26], scale: [0, 100] },
  { unit: "percent", numbers: [5.6, 0, 97], scale: [0, 100] },
  { unit: "percent", numbers: [90, 112], scale: [0, 200] },
  { unit: "number", numbers: [-3, 4], scale: [-3, 4] },
  { unit: "number", numbers: [0, 0], scale: [0, 1] },
])("the scale of $numbers $unit is $scale", ({ unit, numbers, scale }) => {
  expect(scaleOf(values(...numbers), unit)).toEqual(scale);
});

test("a line has a dot for each date, its values at both ends, and is dashed to noted points", () => {
  const frame = { width: 300, document: drawingDocument, urls: urlsUnder("/") };
  const points = [
    point("2022-01", 97),
    point("2022-02", 100, "One case."),
    point("2022-03-15", 98),
  ];
  const svg = indicatorLine(
    { id: "first", name: "Plans", heading: undefined, unit: "percent", colour: 2, points },
    frame,
    "/councils/a/services/#performance-first",
  );
  const marks = [...svg.querySelectorAll("a")];
  expect(marks.map((mark) => mark.getAttribute("aria-label"))).toEqual([
    "97%, January 2022",
    "100%, February 2022",
    "98%, 15 March 2022",
  ]);
  expect(marks.map((mark) => mark.getAttribute("data-detail"))).toEqual([
    "Plans.",
    "Plans. One case.",
    "Plans.",
  ]);
  const widths = marks.map((mark) => Number(mark.querySelector("rect")?.getAttribute("width")));
  expect(Math.round(widths.reduce((sum, width) => sum + width, 0))).toBe(300);
  expect(svg.querySelectorAll("circle")).toHaveLength(3);
  expect([...svg.querySelectorAll("text")].map((text) => text.textContent)).toEqual(["97%", "98%"]);
  const paths = [...svg.querySelectorAll("[aria-label=line] path")];
  const steps = paths.map((path) => path.getAttribute("d")?.match(/[MLZ]/g)?.join(""));
  expect(steps).toEqual(["MLL", "MZMZ"]);
});
