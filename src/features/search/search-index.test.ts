import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { example } from "../../dataset/example-data.ts";
import { record } from "./search-record.ts";
import { searchRecords } from "./search-records.ts";
import { indexed, searchFiles } from "./search-index.ts";

const dataset = example({ allocations: [{ id: "total", amount_gbp: "4780000" }] });
const records = searchRecords(dataset);
const figure = records.find(({ address }) => address === "figures/total/");

it("a record is found by its words, its amount, its kind and its council", () => {
  if (figure === undefined) throw new Error("the example has no figure");
  const { content, meta, url } = indexed(figure);
  expect(url).toBe("figures/total/");
  expect(meta).toMatchObject({ title: "A sum", council: "Council", amount: "£4,780,000" });
  const words = content.split(" ");
  for (const word of [
    "sum",
    "478e4q",
    "4780d3q",
    "0kind0figures0q",
    "0stage0approved0q",
    "0council0northtown0q",
  ])
    expect(words).toContain(word);
});

it("the same records give the same bytes, without the parts that we do not serve", async () => {
  const [first, second] = [await searchFiles(records), await searchFiles(records)];
  expect(second).toEqual(first);
  const names = first.map(({ path }) => path);
  expect(names).toContain("pagefind.js");
  expect(names.filter((name) => /ui|highlight|\.css/.test(name))).toEqual([]);
  const fragments = first.filter(({ path }) => path.startsWith("fragment/"));
  expect(fragments).toHaveLength(records.length + 1);
  const texts = fragments.map(({ content }) => gunzipSync(content).toString());
  expect(texts.filter((text) => text.includes('"url":"figures/total/"'))).toHaveLength(1);
});

it("two records of one address are an error of ours", async () => {
  const twice = [record("pages", "flow/", { name: "a" }), record("pages", "flow/", { name: "b" })];
  await expect(searchFiles(twice)).rejects.toThrow("two share an address");
});
