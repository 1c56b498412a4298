import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { caseMarkup, cases } from "./cases.ts";
import { readableSvg } from "./golden.ts";

const here = import.meta.dirname;
const charts = path.dirname(here);

/** Every function that draws rows into a frame and gives an element, by its name; marks are parts. */
function chartNames(text: string): string[] {
  const signature = /export function (\w+)\(((?:(?!export function)[^])*?)\): Element \{/g;
  return [...text.matchAll(signature)].flatMap(([, name = "", taken = ""]) =>
    /(\bframe|\}): Frame\b/.test(taken) && !name.startsWith("mark") ? [name] : [],
  );
}

test.each(cases)("$id is drawn as on file: $about", async (one) => {
  await expect(readableSvg(caseMarkup(one))).toMatchFileSnapshot(`${one.id}.svg`);
});

test("every chart has a case", () => {
  const modules = readdirSync(charts).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const all = modules.flatMap((file) => chartNames(readFileSync(path.join(charts, file), "utf8")));
  const drawn = new Set(cases.flatMap(({ charts }) => charts.map(({ name }) => name)));
  expect(all).toEqual(expect.arrayContaining(["wordedTotalBars", "flowSmall"]));
  expect(all.filter((name) => !drawn.has(name))).toEqual([]);
});

test("every picture on file is of a case, or of a chart that stands alone", () => {
  const files = readdirSync(here).filter((file) => file.endsWith(".svg"));
  const named = [...cases.map(({ id }) => `${id}.svg`), "total-bars-alone.svg"];
  expect(files.sort()).toEqual(named.sort());
});
