import { expect, test } from "vitest";
import { example } from "../dataset/example-data.ts";
import { countRules } from "../counting/rules.ts";
import { countedRows, countedTable } from "./counted.ts";
import { shippedDataset } from "./example-publication.ts";

const dataset = shippedDataset();
const rows = countedRows(dataset);

test("the pounds counted sum to the total of each rule and council", () => {
  for (const { slug, total } of countRules) {
    for (const council of dataset.councils) {
      const own = rows.filter(([count, id]) => count === slug && id === council.id);
      const pounds = own.reduce((sum, [, , , , counted]) => sum + Number(counted), 0);
      expect([slug, council.id, pounds]).toEqual([
        slug,
        council.id,
        total(dataset, council).pounds ?? 0,
      ]);
    }
  }
});

test("a total of nought has cells that say so, and one that cannot be said has none", () => {
  const pot = { id: "fund", council: "northtown", name: "Fund", kind: "reserve" };
  const cells = (earmarked: string) => {
    const dataset = example({
      pots: [{ ...pot, earmarked }],
      allocations: [{ id: "one", from_pot: "fund" }],
    });
    return countedRows(dataset).find(([count, , id]) => count === "new-money" && id === "one");
  };
  expect(cells("yes")?.slice(3, 6)).toEqual(["no", "0", "earmarked"]);
  expect(cells("")?.slice(3, 6)).toEqual(["no", "", "earmarking-not-stated"]);
  expect(cells("no")?.slice(3, 6)).toEqual(["yes", "1000000", ""]);
});

test("every figure of a council stands under every rule, counted or not", () => {
  for (const { slug } of countRules) {
    const named = new Set(rows.filter(([count]) => count === slug).map(([, , id]) => id));
    expect(named).toEqual(new Set(dataset.figures.map(({ id }) => id)));
  }
});

test("every cell is one that its column allows", () => {
  const columns = Object.values(countedTable.columns);
  const wrong = rows.filter((row) =>
    row.some((cell, index) => {
      const column = columns[index];
      return cell === "" ? column?.required : column?.schema.safeParse(cell).success !== true;
    }),
  );
  expect(wrong).toEqual([]);
});
