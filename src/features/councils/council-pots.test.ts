import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilPots } from "./council-pots.ts";

test("pots with a balance stand first, each with its kind and whether it was set aside", () => {
  const dataset = example({
    pots: [{ id: "northtown-fund", inflow: "whole", kind: "allocation" }],
    allocations: [{ id: "in", decision: "northtown-budget", to_pot: "northtown-fund" }],
  });
  const lines = councilPots(dataset, councilOf(dataset)).map(
    ({ pot, kind, earmarked, balance }) =>
      `${pot.id}: ${earmarked}. ${kind} ${balance ? balance.remaining : "no balance"}`,
  );
  expect(lines).toMatchInlineSnapshot(`
    [
      "northtown-fund: yes, since it was put in. A sum set aside by a decision, to be drawn on later. 1000000",
      "northtown-reserve: no. Money saved from earlier years. no balance",
      "northtown-second-fund: yes. Money saved from earlier years. no balance",
      "northtown-till: cannot be told. Money saved from earlier years. no balance",
    ]
  `);
});
