/** Five invented authorities with spending for each person: one named, two of its neighbours, two others. */
import { example } from "../../../dataset/example-data.ts";
import type { Mark, Strip } from "../standing.ts";

export function exampleStrip(): Strip {
  const [authority] = example().authorities;
  if (authority === undefined) throw new Error("the example has no authority");
  const mark = (value: number, kind: Mark["kind"]): Mark => ({ authority, value, kind });
  return {
    period: "2024-25",
    marks: [
      mark(900, "other"),
      mark(1100, "neighbour"),
      mark(1250, "own"),
      mark(1300, "neighbour"),
      mark(2400, "other"),
    ],
    own: 1250,
    country: 1320,
    without: [],
  };
}
