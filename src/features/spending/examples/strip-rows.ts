/** Five invented authorities with spending for each person: one named, two of its neighbours, two others. */
import type { DrawnStrip } from "../strip-chart.ts";

type Mark = DrawnStrip["marks"][number];

export function exampleStrip(): DrawnStrip {
  const mark = (value: number, kind: Mark["kind"]): Mark => ({ name: "Council", value, kind });
  return {
    marks: [
      mark(900, "other"),
      mark(1100, "neighbour"),
      mark(1250, "own"),
      mark(1300, "neighbour"),
      mark(2400, "other"),
    ],
    country: 1320,
  };
}
