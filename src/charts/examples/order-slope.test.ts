import { expect, it } from "vitest";
import { addresses } from "../../format/address.ts";
import type { OrderRow, Place } from "../../views/order.ts";
import { orderSlope } from "../order-slope.ts";
import { svgMarkup } from "../render.ts";
import { readableSvg } from "./golden.ts";

const place = (council: string, colour: number, rest: Partial<Place> = {}): Place => ({
  council,
  name: council.toUpperCase(),
  colour,
  rank: colour,
  joint: false,
  sum: "£1m",
  ...rest,
});

const question = { count: "decided", measure: "pounds", prices: "cash" } as const;
const rows: readonly OrderRow[] = [
  { question, label: "Authorised, pounds", places: [place("aston", 1), place("barton", 2)] },
  {
    question,
    label: "New money, pounds",
    places: [
      place("barton", 2, { rank: 1, joint: true }),
      place("aston", 1, { rank: 1, joint: true }),
    ],
  },
  {
    question,
    label: "Everything, pounds",
    places: [place("aston", 1), place("barton", 2, { rank: null, sum: "not stated" })],
  },
];
const drawn = (width: number) =>
  readableSvg(
    svgMarkup((frame) => orderSlope(rows, frame), { width, to: addresses("/"), name: "Order" }),
  );

it("turns, ties and leaves out those without a place, as drawn on file", async () => {
  await expect(drawn(335)).toMatchFileSnapshot("order-slope.svg");
});

it("gives the questions a column of their own where there is room", () => {
  const firstDot = (svg: string) => Number(/<circle[^>]* cx="([0-9.]+)"/.exec(svg)?.[1]);
  expect(firstDot(drawn(335))).toBeLessThan(240);
  expect(firstDot(drawn(820))).toBeGreaterThan(240);
});
