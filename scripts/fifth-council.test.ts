/** A council more is rows more and nothing else: the whole site, built from a folder with one more council. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mayBeCompared } from "../src/comparability/verdict-between.ts";
import { pairVerdict } from "../src/comparability/verdicts.ts";
import { countSlugs, type CountSlug } from "../src/counting/total.ts";
import { loadDataset } from "../src/dataset/load.ts";
import { picturesOfSite } from "../src/build/kept-pictures.ts";
import { fillIn, testshire } from "../src/new-council/example-council.ts";

const { dataset } = loadDataset("data");
if (dataset === undefined) throw new Error("the data folder has problems");
const others = dataset.councils;
/** Those that stand side by side with the new one, which is read whole as they are. */
const compared = others.filter(({ read }) => read === "whole");

const root = mkdtempSync(path.join(os.tmpdir(), "fifth-council-"));
const [data, site, pictures] = ["data", "site", "pictures"].map((name) =>
  path.join(root, name),
) as [string, string, string];
let files: readonly string[] = [];

beforeAll(() => {
  cpSync("data", data, { recursive: true });
  const { slug, name, gss_code } = testshire;
  run("scripts/new-council.ts", slug, "--name", name, "--gss", gss_code);
  fillIn(data);
  run("scripts/check-data.ts");
  picturesOfSite(pictures);
  run("scripts/build.ts");
  files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...words: string[]): void {
  const folders = { DATA_DIR: data, OUT_DIR: site, PICTURE_CACHE: pictures };
  const env = { ...process.env, ...folders, NODE_ENV: "production" };
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8", env });
  if (status !== 0) throw new Error(`${words.join(" ")}: ${stderr}`);
}

const text = (file: string) => readFileSync(path.join(site, file), "utf8");
const page = (address: string) => text(`${address}index.html`);
const everyId = [...others.map(({ id }) => id), testshire.slug];

describe("every file of the site", () => {
  // A release is frozen: it tells of the councils of its day.
  const isLiving = (file: string) => !file.startsWith("data/releases/");
  const isText = (file: string) => /\.(html|json|csv|xml|svg|txt)$/.test(file);
  // Every authority in the order of a later year's spending, of which the new one has none.
  const isStanding = (file: string) => file.startsWith("charts/standing-");
  const tellsOf = (file: string, councils: typeof others) => {
    const written = text(file);
    return councils.every(
      ({ id, short_name }) => written.includes(id) || written.includes(short_name),
    );
  };

  test("that tells of all the other councils tells of the new one", () => {
    const written = files.filter((file) => isLiving(file) && isText(file) && !isStanding(file));
    const ofAll = written.filter((file) => tellsOf(file, others));
    expect(ofAll).toContain("index.html");
    expect(ofAll).toContain("timeline/index.html");
    expect(ofAll).toContain("data/comparison.json");
    expect(ofAll.length).toBeGreaterThan(40);
    expect(ofAll.filter((file) => !/testshire/i.test(text(file)))).toEqual([]);
  });

  test("that is a page on all the councils compared tells of the new one", () => {
    const pages = files.filter((file) => isLiving(file) && file.endsWith(".html"));
    const ofCompared = pages.filter((file) => tellsOf(file, compared));
    expect(ofCompared).toContain("compare/index.html");
    expect(ofCompared).toContain("compare/decided/pounds/cash/index.html");
    expect(ofCompared).toContain("embed/newness/index.html");
    expect(ofCompared.filter((file) => !/testshire/i.test(text(file)))).toEqual([]);
  });

  test("that is one council's own has its like for the new one", () => {
    const own = (id: string) => {
      const name = new RegExp(`(^|[/-])${id}(?=[./])`);
      const named = files.filter((file) => isLiving(file) && name.test(file));
      // What is on two councils stands under the first of them: kinds of files are alike, not their number.
      const every = new RegExp(everyId.join("|"), "g");
      return named.map((file) => file.replace(every, "<id>"));
    };
    const kinds = new Set(others.flatMap(({ id }) => own(id)));
    expect(kinds).toContain("councils/<id>/index.html");
    expect(kinds).toContain("councils/<id>/services/index.html");
    expect(kinds).toContain("compare/<id>/<id>/index.html");
    expect(new Set(own("testshire"))).toEqual(kinds);
  });

  test("has a page for each of its decisions and figures", () => {
    const { figures = [], decisions = [] } = loadDataset(data).dataset ?? {};
    const owned = [
      ...figures.map(({ id, council }) => ({ address: `figures/${id}/`, council })),
      ...decisions.map(({ id, council }) => ({ address: `decisions/${id}/`, council })),
    ].filter(({ council }) => council.id === "testshire");
    expect(owned).toHaveLength(18);
    const alone = owned.filter(({ address }) => !page(address).includes("/councils/testshire/"));
    expect(alone).toEqual([]);
  });

  test("none is only for those who develop", () => {
    expect(files.filter((file) => file.includes("gallery"))).toEqual([]);
  });
});

describe("the page", () => {
  test.each([
    { address: "", mark: /aria-label="Testshire, £3\.7m new money, of up to £5\.2m/ },
    { address: "compare/decided/pounds/cash/", mark: /aria-label="Testshire, £2m ongoing"/ },
    {
      address: "compare/decided/pounds/cash/",
      mark: /aria-label="Testshire, £3\.2m one-off"/,
    },
    { address: "compare/decided/per-child/cash/", mark: /aria-label="Testshire, £40/ },
    {
      address: "timeline/nowhere/",
      mark: /href="\/decisions\/testshire-cabinet-2023-05-16\/"/,
    },
    { address: "flow/testshire/", mark: /href="\/figures\/testshire-2023-released\/"/ },
    {
      address: "councils/testshire/",
      mark: /aria-label="Testshire, £3\.7m new money, of up to £5\.2m/,
    },
    { address: "councils/testshire/number/", mark: /aria-label="New money, £3\.7m/ },
  ])("/$address shows it in a picture: $mark", ({ address, mark }) => {
    const pictures = page(address).match(/<svg[^]*?<\/svg>/g) ?? [];
    expect(pictures.filter((svg) => mark.test(svg)).length).toBeGreaterThan(0);
  });

  test("compare it with each of those that are read whole", () => {
    const question = page("compare/decided/pounds/cash/");
    const pairs = [...question.matchAll(/href="\/compare\/([a-z-]+)\/testshire\/"/g)];
    const ids = compared.map(({ id }) => id);
    expect([...new Set(pairs.map(([, id]) => id))].sort()).toEqual(ids.toSorted());
    for (const id of ids) {
      const pair = page(`compare/${id}/testshire/`);
      const heads = pair.match(/<th scope="col"[^>]*>\s*Testshire\s*<\/th>/g);
      expect(heads?.length, id).toBeGreaterThan(1);
    }
  });

  test("carry a rate over where the authorised sums may be compared, and none where no sums may", () => {
    const whole = loadDataset(data).dataset ?? dataset;
    const own = whole.councils.find(({ id }) => id === testshire.slug);
    const found = whole.councils.flatMap((one) => {
      if (own === undefined || !compared.some(({ id }) => id === one.id)) return [];
      const verdictOn = (count: CountSlug) => pairVerdict(whole, [one, own], { count });
      const isRated = page(`compare/${one.id}/testshire/`).includes("At Testshire’s rate");
      const some = countSlugs.some((count) => mayBeCompared(verdictOn(count)));
      return [[mayBeCompared(verdictOn("decided")) ? isRated : true, some || !isRated, isRated]];
    });
    expect(found.length).toBe(compared.length);
    expect(found.filter(([shown, hidden]) => shown !== true || hidden !== true)).toEqual([]);
  });

  test.each([
    { address: "councils/testshire/services/", words: "EHC plans issued within 20 weeks" },
    { address: "councils/testshire/", words: "The second year is subject to review." },
    {
      address: "councils/testshire/since/",
      words: "Nothing that is in the papers and pages we hold.",
    },
    { address: "councils/testshire/sums/", words: "/figures/testshire-2023-workers/" },
    { address: "councils/testshire/sources/", words: "Budget 2022/23" },
    { address: "councils/", words: "/councils/testshire/" },
    { address: "timeline/", words: "/timeline/nowhere/" },
    { address: "timeline/nowhere/", words: "Ofsted finds that services require improvement" },
    { address: "flow/", words: "/flow/testshire/" },
    { address: "flow/testshire/", words: "Improvement reserve" },
    { address: "checks/", words: "/checks/testshire/" },
    { address: "checks/testshire/", words: "/decisions/testshire-cabinet-2023-05-16/" },
    { address: "checks/testshire/", words: "What the contract is worth" },
    { address: "changes/", words: "Testshire added." },
  ])("/$address says: $words", ({ address, words }) => {
    expect(page(address).includes(words)).toBe(true);
  });

  test("for feed readers tells of the change", () => {
    expect(text("changes.xml")).toContain("Testshire added.");
  });
});

describe("the files for machines", () => {
  const records = (file: string): Record<string, unknown>[] => {
    const read = JSON.parse(text(`data/${file}.json`)) as unknown;
    return (Array.isArray(read) ? read : (read as { rows: unknown[] }).rows) as never;
  };
  const own = (file: string) =>
    records(file).filter((row) => JSON.stringify(row).includes("testshire"));

  test.each([
    { count: "decided", measure: "pounds", value: 5_200_000 },
    { count: "decided", measure: "per-child", value: 104 },
    { count: "decided", measure: "share-of-spend", value: 4 },
    { count: "new-money", measure: "pounds", value: 3_700_000 },
    { count: "all-identified", measure: "pounds", value: 6_700_000 },
  ])("compare its $count in $measure: $value", ({ value, ...question }) => {
    expect(own("comparison")).toContainEqual(
      expect.objectContaining({ council: "testshire", prices: "cash", ...question, value }),
    );
  });

  test("give every council as many rows of comparison", () => {
    const rows = Map.groupBy(records("comparison"), ({ council }) => council);
    expect([...rows.keys()].sort()).toEqual(everyId.toSorted());
    expect(new Set([...rows.values()].map(({ length }) => length)).size).toBe(1);
  });

  test("balance its pot, check its sums, say what its papers state", () => {
    const sums = { in_gbp: 3_000_000, out_gbp: 2_000_000, remaining_gbp: 1_000_000 };
    expect(own("balances")).toEqual([
      expect.objectContaining({ pot: "testshire-improvement-reserve", ...sums }),
    ]);
    expect(own("checks").map(({ status }) => status)).toEqual(Array(6).fill("agrees"));
    expect(own("disclosure")).toHaveLength(3);
  });

  test("hold it in workbook and database", () => {
    const bytes = (file: string) => readFileSync(path.join(site, "data", file));
    const book = Object.values(unzipSync(bytes("council-funding-compared.xlsx")));
    const written = book.some((part) => Buffer.from(part).includes("testshire-2023-total"));
    expect(written).toBe(true);
    expect(bytes("council-funding-compared.sqlite").includes("testshire-2023-total")).toBe(true);
  });
});
