import { expect, test } from "vitest";
import { councilOf, example, type FigureCells } from "../dataset/example-data.ts";
import { allIdentified } from "./all-identified.ts";
import { sum } from "./example-totals.ts";

const [first, second, third] = ["northtown-fund", "northtown-second-fund", "northtown-third"];
const pots = [{ id: third, earmarked: "yes" }];

function move(
  id: string,
  from_pot: string,
  to_pot: string,
  decision = "northtown-main",
): FigureCells {
  return sum(id, 3, { from_pot, to_pot, decision });
}

/** Every order of some rows. */
function orders<Row>(rows: readonly Row[]): Row[][] {
  if (rows.length < 2) return [[...rows]];
  return rows.flatMap((row, at) => orders(rows.toSpliced(at, 1)).map((rest) => [row, ...rest]));
}

function counted(rows: readonly FigureCells[]): string[] {
  const totals = orders(rows).map((allocations) => {
    const dataset = example({ allocations, pots });
    const { pounds, included } = allIdentified(dataset, councilOf(dataset));
    return `${String(pounds)}: ${included.map(({ figure }) => figure.id).join(" ")}`;
  });
  return [...new Set(totals)];
}

test("money that goes round between pots set aside counts where it came from, in any order of rows", () => {
  const set = sum("set", 10, { from_pot: "northtown-reserve", to_pot: first });
  const two = [move("out", first, second), move("back", second, first)];
  expect(counted([set, ...two])).toEqual(["10: set"]);
  const three = [move("a", first, second), move("b", second, third), move("c", third, first)];
  expect(counted([set, ...three])).toEqual(["10: set"]);
});

test("of a circle that nothing else fills, one figure counts", () => {
  const two = counted([move("out", first, second), move("back", second, first)]);
  const three = counted([
    move("a", first, second),
    move("b", second, third),
    move("c", third, first),
  ]);
  for (const total of [...two, ...three]) expect(total).toMatch(/^3: \w+$/);
});
