import { expect, test } from "vitest";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { exampleFlow as flow } from "../examples/flow-rows.ts";
import { flowSmall } from "./flow-small.ts";
import { svgElement } from "../../../site/charts/render.ts";

const drawing = svgElement((frame) => flowSmall(flow, frame), {
  width: 800,
  urls: urlsUnder("/"),
  name: "Flow",
});

test("every stream is there, a ceiling dashed; columns are named, nothing is a link", () => {
  const paths = [...drawing.querySelectorAll("path")].filter(
    (path) => path.getAttribute("class") !== "hatch",
  );
  expect(paths).toHaveLength(flow.streams.length);
  const dashed = paths.filter((path) => path.getAttribute("stroke-dasharray") !== null);
  expect(dashed).toHaveLength(flow.streams.filter(({ ceiling }) => ceiling).length);
  expect(dashed.length).toBeGreaterThan(0);
  const names = [...drawing.querySelectorAll("text")].map(({ textContent }) => textContent);
  expect(names).toEqual(flow.headings);
  expect(drawing.querySelectorAll("a")).toHaveLength(0);
});

test("everything stands within the picture", () => {
  const height = Number(drawing.getAttribute("height"));
  for (const rect of drawing.querySelectorAll("rect")) {
    const [x, y] = [Number(rect.getAttribute("x")), Number(rect.getAttribute("y"))];
    expect(x + Number(rect.getAttribute("width"))).toBeLessThanOrEqual(800);
    expect(y + Number(rect.getAttribute("height"))).toBeLessThanOrEqual(height);
  }
});
