/** Test support: a pot with every kind of step. */
import type { BalanceStep, BalanceStory } from "../balance-stories.ts";

function step(kind: BalanceStep["kind"], name: string, cells: Partial<BalanceStep>): BalanceStep {
  const bare = {
    date: "2022-03-01",
    date_read: false,
    pounds: 0,
    start: 0,
    qualifier: undefined,
    ceiling: 0,
    figure: name,
  };
  return { kind, dated: "decided", ...bare, ...cells, name };
}

/** A pot that was filled, replaced, drawn on, and has some left. */
export const exampleBalance: BalanceStory = {
  pot: "fund",
  name: "Improvement fund",
  council: { id: "aston", name: "Aston" },
  colour: 4,
  finding: "£10m went in, up to £6.5m was released, £3.5m is not drawn in the papers we hold",
  silence: "The papers are silent since 5 June 2023",
  note: undefined,
  last_reported: undefined,
  steps: [
    step("replaced", "first estimate", { pounds: 8_000_000 }),
    step("in", "Set aside by Council for improving the services", {
      pounds: 10_000_000,
      dated: "reported",
    }),
    step("out", "tranche", {
      pounds: 6_500_000,
      start: 3_500_000,
      qualifier: "up-to",
      ceiling: 6_500_000,
      date: "2022-06",
    }),
    step("out", "exempt", { pounds: undefined, start: 3_500_000, date: "2023-06-05" }),
    step("left", "not drawn", { pounds: 3_500_000, date: undefined, figure: undefined }),
  ],
};
