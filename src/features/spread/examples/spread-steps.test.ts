import { expect, it } from "vitest";
import { urlsUnder } from "../../../site/url-scheme.ts";
import type { Spread } from "../../../measures/spread.ts";
import { svgMarkup } from "../../../site/charts/render.ts";
import { spreadSteps } from "../spread-steps.ts";
import { exampleSpread } from "./spread-rows.ts";

const draw = (spread: Spread) =>
  svgMarkup((frame) => spreadSteps(spread, frame), {
    width: 335,
    urls: urlsUnder("/"),
    name: "Spread",
  });

it("names every bar in words", () => {
  expect(draw(exampleSpread)).toContain('aria-label="17 councils from £1m to less than £2m"');
  expect(draw(exampleSpread).match(/<rect/g)).toHaveLength(4);
});

it("is as small for many councils as for few", () => {
  const steps = exampleSpread.steps.map((step) => ({ ...step, councils: 9999 }));
  expect(draw({ ...exampleSpread, steps }).length).toBeLessThan(3000);
});
