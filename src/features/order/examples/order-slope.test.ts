import { expect, it } from "vitest";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { orderSlope } from "../order-slope.ts";
import { svgMarkup } from "../../../site/charts/render.ts";
import { readableSvg } from "../../../site/charts/examples/golden.ts";
import { exampleOrder } from "./order-rows.ts";

const drawn = (width: number) =>
  readableSvg(
    svgMarkup((frame) => orderSlope(exampleOrder, frame), {
      width,
      urls: urlsUnder("/"),
      name: "Order",
    }),
  );

it("gives the questions a column of their own where there is room", () => {
  const firstDot = (svg: string) => Number(/ transform="translate\(([0-9.]+),/.exec(svg)?.[1]);
  expect(firstDot(drawn(335))).toBeLessThan(240);
  expect(firstDot(drawn(820))).toBeGreaterThan(240);
});
