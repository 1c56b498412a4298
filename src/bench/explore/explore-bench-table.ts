/** The bench of exploring as a table: medians of all runs, a row for each size and tool. */
import { median } from "../pages/page-bars.ts";
import type { ExploreSpeed } from "./explore-bench.ts";

/** The table as Markdown. */
export function exploreTable(speeds: readonly ExploreSpeed[]): string {
  const groups = Map.groupBy(speeds, ({ figures, tool }) => `${figures} | ${tool}`);
  const rows = [...groups].map(([name, own]) => {
    const of = (value: (speed: ExploreSpeed) => number) => median(own.map(value));
    const each = [0, 1, 2].map((at) => {
      const [clock, own, answer] = [
        of((speed) => speed.each[at] ?? NaN),
        of((speed) => speed.processor[at] ?? NaN),
        of((speed) => speed.answers[at] ?? NaN),
      ];
      return `${clock.toFixed(0)} (${own.toFixed(0)}; ${answer.toFixed(0)})`;
    });
    const kilobytes = (of(({ bytes }) => bytes) / 1000).toFixed(0);
    const cells = [
      name,
      kilobytes,
      of(({ first }) => first).toFixed(0),
      ...each,
      of(({ longest }) => longest).toFixed(0),
      of(({ longestAsked }) => longestAsked).toFixed(0),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| figures | tool | kB to the first answer | ms to it | ms until all is drawn (of processor; until the answer is there): two facets | groups with sums | words | longest task ms | longest after the first answer, of processor |",
    "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}
