/** Another topic is another `src/topic.ts` with the files beside it and other data: a site of adult social care, invented, is built. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { picturesOf } from "../src/build/kept-pictures.ts";
import { exampleTexts, type FigureCells } from "../src/dataset/example-data.ts";
import { temporaryFolder, writeFolder, type Folder } from "../src/dataset/example-folder.ts";
import { statisticSeries } from "../src/topic-statistics.ts";
import * as ownTopic from "../src/topic.ts";
import * as topic from "./example-topic.ts";

const statistics = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";
const sources = `source_id,title,publisher,release,table,url,licence,note,copied_from
release,Statistics,Office,May 2026,one,https://statistics.example/,Open,,
invented,Authorities,Nobody,May 2026,one,https://statistics.example/,Open,,
`;

/** The example's councils in another country, with money for other services and statistics of their own. */
function otherData(): Map<string, string> {
  const areas = { W06000001: "Northtown", W06000002: "Southtown" } as const;
  const [north, south] = Object.keys(areas);
  const rows = (line: (area: string) => string) =>
    `${[statistics, ...Object.entries(areas).map((area) => line(area.join(",")))].join("\n")}\n`;
  const sum = (id: string, cells: FigureCells): FigureCells => ({ id, label: "Care", ...cells });
  const texts = exampleTexts({
    councils: [
      { id: "northtown", gss_code: north, name: "Northtown", short_name: "Northtown" },
      { id: "southtown", gss_code: south, name: "Southtown", short_name: "Southtown" },
    ],
    decisions: [
      { id: "northtown-main", summary: "Cabinet agreed money for home care and reablement." },
    ],
    allocations: [
      sum("north-total", { purpose: "other", from_pot: "northtown-reserve" }),
      sum("north-home", {
        purpose: "home care",
        part_of: "north-total:item",
        amount_gbp: "600000",
      }),
      sum("north-else", { purpose: "other", in_scope: "no" }),
      sum("north-fund", { purpose: "care homes", from_pot: "northtown-fund" }),
    ],
    southtown: [sum("south-total", { purpose: "care homes" })],
  });
  for (const series of Object.keys(statisticSeries))
    if (series !== "gdp_deflator") texts.delete(`statistics/${series}.csv`);
  const { perPerson, shareOfSpending } = topic;
  return new Map([
    ...texts,
    [
      `statistics/${perPerson.series}.csv`,
      rows((area) => `${area},mid-2022,1000,adults,release,row,,`),
    ],
    [
      `statistics/${shareOfSpending.series}.csv`,
      rows((area) => `${area},2022-23,4000000,GBP,release,row,,`),
    ],
    ["statistics/care_home_places.csv", `${statistics}\n`],
    ["statistics/adults_helped.csv", `${statistics}\n`],
    ["statistics/sources.csv", sources],
  ]);
}

let tree: Folder;
let files: readonly string[] = [];
const built = (file: string) => path.join(tree.path, "dist", file);
const text = (file: string) => readFileSync(built(file), "utf8");

beforeAll(() => {
  tree = temporaryFolder();
  for (const name of [
    "src",
    "scripts",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    cpSync(name, path.join(tree.path, name), { recursive: true });
  for (const name of ["topic", "topic-statistics", "topic-values", "topic-searches"]) {
    const code = readFileSync(`scripts/example-${name}.ts`, "utf8");
    const file = path.join(tree.path, `src/${name}.ts`);
    writeFileSync(file, code.replaceAll("./example-topic", "./topic"));
  }
  // The frozen releases of this site are data of its own.
  mkdirSync(path.join(tree.path, "public"));
  symlinkSync(path.resolve("node_modules"), path.join(tree.path, "node_modules"));
  writeFolder(path.join(tree.path, "data"), otherData());
  const pictures = picturesOf("another-topic");
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    cwd: tree.path,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "", DATA_DIR: "data", OUT_DIR: "dist", ...pictures },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  files = readdirSync(built("."), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(built("."), path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"));
}, 600_000);
afterAll(() => {
  tree[Symbol.dispose]();
});

/** What a reader or a machine reads: no style, no script. */
function shown(file: string): string {
  return text(file).replace(/<(style|script)\b(?![^>]*ld\+json)[^]*?<\/\1>/g, "");
}

const ofOurTopic =
  /child|school|pupil|\bSEND\b|SENAR|\bEHC\b|Ofsted|H2ST|\bDSG\b|0 to 17|0_17|s251|section 251|England|English council|E0\d{7}|Council.Funding.Compared/i;

describe("a site of another topic", () => {
  test("has everything that the site asks of a topic", () => {
    expect(Object.keys(topic)).toEqual(Object.keys(ownTopic));
    expect(Object.keys(topic.perPerson)).toEqual(Object.keys(ownTopic.perPerson));
    expect(Object.keys(topic.scope)).toEqual(Object.keys(ownTopic.scope));
    expect(Object.keys(topic.site)).toEqual(Object.keys(ownTopic.site));
  });

  test("says nothing of children's services in England", () => {
    const read = files.filter((file) => /\.(html|json|csv|xml|svg|txt)$/.test(file));
    expect(read.length).toBeGreaterThan(60);
    const wrong = read.flatMap((file) => {
      const at = shown(file).search(ofOurTopic);
      return at < 0 ? [] : [`${file}: ${shown(file).slice(Math.max(0, at - 60), at + 60)}`];
    });
    expect(wrong).toEqual([]);
    expect(ofOurTopic.test("What councils decided to spend on children’s services")).toBe(true);
  });

  test.each([
    ["index.html", "Care Funding Compared"],
    ["index.html", "improving adult social care"],
    ["compare/decided/per-adult/cash/index.html", "per adult"],
    [
      "compare/decided/share-of-care/cash/index.html",
      "as a share of its spending on adult social care",
    ],
    ["method/index.html", "Divided by the adults who lived in the area"],
    ["glossary/index.html", "Help to do again what one could do before an illness"],
    ["glossary/index.html", "The Regional Integration Fund."],
    ["councils/northtown/index.html", "£1m"],
    ["figures/north-else/index.html", "not for adult social care"],
    ["data/index.html", "population_18_up"],
    ["data/comparison.json", '"per-adult"'],
    ["data/datapackage.json", "adult social care"],
  ])("%s says: %s", (file, words) => {
    expect(shown(file)).toContain(words);
  });

  test("works its own rate out", () => {
    const { rows } = JSON.parse(text("data/comparison.json")) as {
      rows: Record<string, unknown>[];
    };
    expect(rows).toContainEqual(
      expect.objectContaining({
        council: "southtown",
        measure: "per-adult",
        prices: "cash",
        value: 1000,
      }),
    );
  });
});
