import { expect, test } from "vitest";
import { example } from "../../../dataset/example-data.ts";
import { shippedDataset } from "../../../publish/example-publication.ts";
import { answer, groupWords } from "./answer.ts";
import { tableOf } from "./example-table.ts";
import type { ExploreTable } from "./explore-table.ts";
import { firstQuestion, type ExploreQuestion } from "./question.ts";
import { figures } from "./subject.ts";

function named(table: ExploreTable, by: ExploreQuestion["by"]): string[] {
  const question = { ...firstQuestion, by };
  return answer(table, question).groups.map((group) =>
    groupWords(table, question, group).join(", "),
  );
}

const table = tableOf(
  example({
    councils: [
      { id: "northtown", short_name: "Zetown" },
      { id: "southtown", short_name: "Aytown", read: "part" },
    ],
    allocations: [
      { id: "a", amount_gbp: "3000000", purpose: "SEND" },
      { id: "b", amount_gbp: "5000000", purpose: "leadership" },
    ],
    southtown: [{ id: "c", amount_gbp: "900000000", purpose: "SEND" }],
  }),
);

test("councils stand by name, those read in part last, whatever their sums are", () => {
  expect(named(table, ["council"])).toEqual(["Zetown", "Aytown"]);
  expect(named(table, ["council", "purpose"])).toEqual([
    "Zetown, leadership",
    "Zetown, SEND",
    "Aytown, SEND",
  ]);
  expect(named(table, ["purpose", "council"])).toEqual([
    "SEND, Zetown",
    "SEND, Aytown",
    "leadership, Zetown",
  ]);
  expect(named(table, ["read"])).toEqual(["whole", "part"]);
});

test("what is no council stands by size", () => {
  expect(named(table, ["purpose"])).toEqual(["SEND", "leadership"]);
});

test("no grouping of the shipped data by councils, or by what holds them, is an order of sums", () => {
  const shipped = tableOf(shippedDataset());
  const part = new Map(shipped.file.councils.map((council) => [council.name, council.part]));
  for (const { id } of figures.groupings.filter((one) => one.id !== "council")) {
    const names = named(shipped, ["council", id]).map((name) => name.split(", ")[0] ?? "");
    const councils = [...new Set(names)];
    const whole = councils.filter((name) => part.get(name) === false);
    const rest = councils.filter((name) => part.get(name) === true);
    expect([whole.length > 1, rest.length > 1]).toEqual([true, true]);
    expect(councils).toEqual([...whole.toSorted(), ...rest.toSorted()]);
  }
  for (const id of ["region", "type"] as const)
    expect(named(shipped, [id])).toEqual(named(shipped, [id]).toSorted());
});
