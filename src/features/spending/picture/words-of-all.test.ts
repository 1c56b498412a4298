/**
 * The words of every authority’s pictures stay in their picture and lie on no other word, at each width that is
 * drawn. They are as broad as the pictures themselves reckon; what a browser makes of some of them is held by
 * the tests of the built site.
 */
import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { loadDataset } from "../../../dataset/load.ts";
import type { RegisteredChart } from "../../../site/charts/registered-chart.ts";
import { svgElement, type Draw } from "../../../site/charts/render.ts";
import {
  frameWidth,
  letterWidth,
  narrowWidth,
  pageWidth,
  smallWidth,
} from "../../../site/charts/sizes.ts";
import { element } from "../../../site/charts/svg.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { exampleYears } from "../examples/beside-rows.ts";
import { authoritiesOfToday } from "../rows/standing.ts";
import { yearLines } from "./year-lines.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data has problems");
const held = dataset;
const urls = urlsUnder("");

let charts: readonly RegisteredChart[] = [];

beforeAll(async () => {
  vi.stubEnv("SITE", "https://site.example");
  const { registration } = await import("../registration.ts");
  charts = registration.charts.flatMap((chartsOf) => chartsOf(held));
});

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What an attribute says, of the element or of what it is in. */
function given(element: Element, name: string): string | null {
  const [own, around] = [element.getAttribute(name), element.parentNode as Element | null];
  return own ?? (around && given(around, name));
}

/** Where words begin: at nought where nothing is said, and moved with all that they are in. */
function placeOf(words: Element): { readonly x: number; readonly y: number } {
  let [x, y] = [Number(given(words, "x")), Number(given(words, "y"))];
  for (let one: Element | null = words; one; one = one.parentNode as Element | null) {
    const moved = /^translate\(([-.\d]+)(?:,([-.\d]+))?\)$/.exec(
      one.getAttribute("transform") ?? "",
    );
    x += Number(moved?.[1] ?? 0);
    y += Number(moved?.[2] ?? 0);
  }
  return { x, y };
}

/** Lines of words: from the tallest letter to the foot of the lowest. */
function boxesOf(svg: Element): Box[] {
  return ["text", "tspan"]
    .flatMap((name) => [...svg.querySelectorAll(name)])
    .flatMap((element) => {
      const words = element.textContent;
      if (element.querySelector("tspan") !== null || words.trim() === "") return [];
      const { x, y } = placeOf(element);
      const size = Number(given(element, "font-size"));
      if (size === 0) throw new Error(`where is “${words}”?`);
      const weight = given(element, "font-weight") === "600" ? "bold" : "plain";
      const width = words.trim().length * letterWidth(size, weight);
      const before = { middle: 0.5, end: 1 }[given(element, "text-anchor") ?? ""] ?? 0;
      const left = x - before * width;
      return [{ words, left, right: left + width, top: y - 0.75 * size, bottom: y + 0.25 * size }];
    });
}

/** Words that run out of a picture, or lie on others. */
function faultsOf(draw: Draw, width: number): string[] {
  const svg = svgElement(draw, { width, urls, name: "" });
  const [height, boxes] = [Number(svg.getAttribute("height")), boxesOf(svg)];
  if (boxes.length === 0) return ["has no words"];
  return boxes.flatMap((one, index) => [
    ...(one.left < 0 || one.right > width + 0.5 || one.top < 0 || one.bottom > height
      ? [`“${one.words}” runs out`]
      : []),
    ...boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) > Math.max(one.left, other.left) &&
          Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top),
      )
      .map((other) => `“${one.words}” lies on “${other.words}”`),
  ]);
}

describe("the words of", () => {
  test.each(["standing", "years", "served"])("%s stand apart", (kind) => {
    const asked = charts.filter(({ id }) => id.startsWith(`${kind}-`));
    expect(asked.length).toBeGreaterThanOrEqual(authoritiesOfToday(held).length);
    const faults = asked.flatMap(({ id, draw, broadWidth = pageWidth }) =>
      [narrowWidth, broadWidth, frameWidth].flatMap((width) =>
        faultsOf(draw, width).map((fault) => `${id}, ${width} px: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("any two pictures over the years stand apart, whatever the values, the names and the last days", () => {
    const value = fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined });
    const year = fc.record({ own: value, neighbours: value, country: value });
    const name = fc.constantFrom("Wye", "Bath and North East Somerset", "Northamptonshire");
    const picture = fc.record({ years: fc.array(year, { minLength: 1, maxLength: 9 }), own: name });
    fc.assert(
      fc.property(fc.array(picture, { minLength: 2, maxLength: 2 }), (pictures) => {
        const draw: Draw = (frame) =>
          yearLines(
            pictures.map(({ years, own }) => ({
              ...exampleYears(urls),
              names: { ...exampleYears(urls).names, own },
              years: years.map((values, index) => ({
                ...{ ...values, period: `31 March ${2017 + index}`, name: "", href: "" },
                breaks: false,
              })),
            })),
            frame,
          );
        const widths = [narrowWidth, smallWidth, pageWidth];
        expect(widths.flatMap((width) => faultsOf(draw, width))).toEqual([]);
      }),
      { seed: 1066 },
    );
  });
});

test("a word that lies on another, or runs out, is a fault", () => {
  const draw =
    (...places: readonly (readonly [x: number, y: number])[]): Draw =>
    ({ document }) => {
      const svg = element(document, "svg", { height: 100 });
      for (const [x, y] of places)
        svg.append(element(document, "text", { x, y, "font-size": 10 }, "words"));
      return svg;
    };
  expect(faultsOf(draw([0, 20], [0, 31]), 100)).toEqual([]);
  expect(faultsOf(draw([0, 20], [30, 25]), 100)).toEqual(["“words” lies on “words”"]);
  expect(faultsOf(draw([70, 20]), 100)).toEqual(["“words” runs out"]);
  expect(faultsOf(draw([0, 99]), 100)).toEqual(["“words” runs out"]);
});
