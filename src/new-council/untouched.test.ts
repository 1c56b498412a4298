import { expect, test } from "vitest";
import { decode } from "../csv/decode.ts";
import { readCsv } from "../csv/read-csv.ts";
import { exampleTexts } from "../dataset/example-data.ts";
import { addition } from "./addition.ts";
import { withoutUntouched } from "./untouched.ts";

const before = exampleTexts({ councils: [{ id: "northtown", gss_code: "E06000001" }] });

function added(): Map<string, string> {
  const data = new Map(
    [...before].map(([name, text]) => {
      const { problems } = decode(name, new TextEncoder().encode(text));
      const csv = readCsv(name, text);
      return [name, { text, csv: { ...csv, problems: [...problems, ...csv.problems] } }] as const;
    }),
  );
  const result = addition(data, { slug: "peartown", name: "Peartown Council" });
  if ("problems" in result) throw new Error(result.problems.join("\n"));
  return new Map([...before, ...result.files]);
}

test("the first rows of a council go, as long as nobody has filled them in; the council stays", () => {
  const texts = added();
  const after = new Map([...texts, ...withoutUntouched(texts, "peartown")]);
  for (const name of ["documents.csv", "decisions.csv", "pots.csv"])
    expect(after.get(name)).toBe(before.get(name));
  expect(after.get("allocations/peartown.csv")?.trimEnd().split("\n")).toHaveLength(1);
  expect(after.get("councils.csv")).toContain("peartown,Peartown Council,");
});

test("a row in which one cell was filled in stays, and so does every other council's", () => {
  const texts = added();
  const touched = texts.get("pots.csv")?.replace("peartown-pot-?", "peartown-reserve") ?? "";
  const files = withoutUntouched(new Map([...texts, ["pots.csv", touched]]), "peartown");
  expect([...files.keys()]).not.toContain("pots.csv");
  expect(withoutUntouched(texts, "northtown")).toEqual(new Map());
});
