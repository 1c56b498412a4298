import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { caseMarkup, casesByFolder } from "./cases.ts";
import { readableSvg } from "./golden.ts";

const here = import.meta.dirname;
const folders = [...casesByFolder].map(([folder, cases]) => ({
  folder: path.join(here, folder),
  feature: path.dirname(path.join(here, folder)),
  cases,
}));
const all = folders.flatMap(({ folder, cases }) => cases.map((one) => ({ ...one, folder })));

/** Every function that draws rows into a frame and gives an element, by its name; marks are parts. */
function chartNames(text: string): string[] {
  const signature = /export function (\w+)\(((?:(?!export function)[^])*?)\): Element \{/g;
  return [...text.matchAll(signature)].flatMap(([, name = "", taken = ""]) =>
    /(\bframe|\}): Frame\b/.test(taken) && !name.startsWith("mark") ? [name] : [],
  );
}

test.each(all)("$id is drawn as on file: $about", async (one) => {
  await expect(readableSvg(caseMarkup(one))).toMatchFileSnapshot(`${one.folder}/${one.id}.svg`);
});

test("every chart has a case", () => {
  const features = path.join(here, "../../../features");
  const modules = readdirSync(features, { recursive: true })
    .map(String)
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file));
  const names = modules.flatMap((file) =>
    chartNames(readFileSync(path.join(features, file), "utf8")),
  );
  const drawn = new Set(all.flatMap(({ charts }) => charts.map(({ name }) => name)));
  expect(names).toEqual(expect.arrayContaining(["wordedTotalBars", "flowSmall"]));
  expect(names.filter((name) => !drawn.has(name))).toEqual([]);
});

test.each(folders)(
  "every picture in $folder is of a case, or of a chart that stands alone",
  (one) => {
    const files = readdirSync(one.folder).filter((file) => file.endsWith(".svg"));
    const named = one.cases.map(({ id }) => `${id}.svg`);
    const others = files.filter((file) => !named.includes(file));
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    expect(others.filter((file) => !/-alone\.svg$/.test(file))).toEqual([]);
  },
);
