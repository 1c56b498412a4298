/**
 * A site built of data whose every free text holds markup and script. In a real browser's parsers all
 * of it is text: nothing that the templates do not make, in pages, pictures, feeds and downloads.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Page } from "playwright-core";
import readWorkbook from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCsv } from "../csv/read-csv.ts";
import { picturesOf } from "../build/kept-pictures.ts";
import { temporaryFolder, writeFolder, type Folder } from "../dataset/example-folder.ts";
import { attack, hostileText, hostileTexts, tableOf } from "./example-hostile-data.ts";
import { foreignMarkup, type Markup } from "./foreign-markup.ts";
import { sharedBrowser } from "./test-browser.ts";

const texts = hostileTexts();
let place: Folder;
let page: Page;
let files: string[] = [];
const home = new URL(process.env["BASE_PATH"] ?? "/", "http://localhost").href;
const site = () => path.join(place.path, "site");
const read = (name: string) => readFileSync(path.join(site(), name));

beforeAll(async () => {
  place = temporaryFolder();
  const data = path.join(place.path, "data");
  writeFolder(data, texts);
  const folders = { DATA_DIR: data, OUT_DIR: site(), ...picturesOf("hostile-content") };
  const env = { ...process.env, NODE_ENV: "", ...folders };
  const built = spawnSync(process.execPath, ["scripts/build.ts"], { encoding: "utf8", env });
  expect(built.stderr).toBe("");
  files = readdirSync(site(), { recursive: true, encoding: "utf8" }).map((name) =>
    name.split(path.sep).join("/"),
  );
  page = await (await sharedBrowser()).newPage();
});

afterAll(async () => {
  await page.close();
  place[Symbol.dispose]();
});

/** What a browser makes of files of one type. */
async function parsed(
  ending: string,
  type: Markup["type"],
): Promise<(Markup & { name: string })[]> {
  const found = [];
  for (const name of files.filter((one) => one.endsWith(ending))) {
    const text = read(name).toString("utf8");
    found.push({ name, ...(await page.evaluate(foreignMarkup, { text, type })) });
  }
  return found;
}

describe.each([
  [".html", "text/html"],
  [".svg", "image/svg+xml"],
  [".xml", "application/xml"],
] as const)("every %s file", (ending, type) => {
  test("has nothing in it that the templates do not make, and all its texts whole", async () => {
    const found = await parsed(ending, type);
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(({ name, foreign }) => foreign.map((one) => `${name}: ${one}`))).toEqual(
      [],
    );
  });
});

test.each([
  ["text/html", "<p>a<img src=x></p>", "<img>"],
  ["text/html", "<p>a<i>b</i></p>", "<i>"],
  ["text/html", '<a href="javascript:alert(1)">a</a>', "href=javascript:alert(1)"],
  ["text/html", "<p onclick='alert(3)'>a</p>", "<p onclick>"],
  ["text/html", "<script>alert(1)</script>", "script that holds a text"],
  ["text/html", "<script type=application/json>{</script>", "no JSON in a script: {"],
  ["text/html", "<p>&amp;lt;script&gt;</p>", "p: &lt;script in &lt;script>"],
  ["text/html", "<p title='alert(3) &amp; &lt;i>'>a</p>", "p title: alert(3) &  in alert(3) & <i>"],
  ["text/html", "<code>&lt;iframe onload=a></code>", "<iframe onload> within code"],
  ["image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "<script>"],
  ["application/xml", "<a>&</a>", "not well formed"],
  ["application/xml", "<content type='html'>&lt;b&gt;a&lt;/b&gt;</content>", "<b> within content"],
] as const)("what is foreign is found: %s %s", async (type, text, found) => {
  const { foreign } = await page.evaluate(foreignMarkup, { text, type });
  expect(foreign.join("\n")).toContain(found);
});

test("the texts of the tables are on the pages, each as it stands in its cell", async () => {
  const seen = (await parsed(".html", "text/html")).map(({ words }) => words).join("\n");
  const shown = [
    ["councils", "name"],
    ["decisions", "title"],
    ["decisions", "summary"],
    ["pots", "name"],
    ["allocations", "label"],
    ["allocations", "note"],
    ["allocations", "locator"],
    ["other_amounts", "label"],
    ["events", "title"],
    ["indicators", "value_printed"],
    ["discrepancies", "reason"],
    ["gaps", "what"],
    ["replies", "text"],
    ["changes", "what"],
    ["documents", "title"],
    ["sources", "title"],
  ] as const;
  const missing = shown.filter(([table, column]) => !seen.includes(hostileText(table, column)));
  expect(missing).toEqual([]);
});

describe("what programs read", () => {
  /** The cells of each table by its file, without the header. */
  const cells = (name: string) =>
    readCsv(name, texts.get(name) ?? "")
      .rows.slice(1)
      .map((row) => row.cells.map(({ text }) => text));

  test("every CSV of the data folder is served byte for byte", () => {
    for (const [name, text] of texts) expect(read(`data/${name}`).toString()).toBe(text);
  });

  test("every JSON file is JSON, and its texts are the texts of the cells", () => {
    for (const name of files.filter((one) => one.endsWith(".json"))) JSON.parse(String(read(name)));
    for (const file of texts.keys()) {
      if (file.startsWith("allocations/")) continue;
      const rows = JSON.parse(String(read(`data/${file.replace(".csv", ".json")}`))) as object[];
      expectSameTexts(file, rows.map(Object.values), cells(file));
    }
  });

  test("the workbook reads back equal", async () => {
    const sheets = await readWorkbook(read("data/council-funding-compared.xlsx"));
    for (const [file, sheet] of published()) {
      const rows = sheets.find((one) => one.sheet === sheet)?.data.slice(1) ?? [];
      expectSameTexts(file, rows, cells(file));
    }
  });

  test("the database reads back equal", () => {
    const db = new DatabaseSync(path.join(site(), "data/council-funding-compared.sqlite"), {
      readOnly: true,
    });
    for (const [file, table] of published()) {
      const rows = db.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).all().map(Object.values);
      expectSameTexts(file, rows, cells(file));
    }
    db.close();
  });

  test("every generated CSV reads back, with no cell that a spreadsheet would run", () => {
    for (const name of files.filter((one) => one.endsWith(".csv"))) {
      const { rows, problems } = readCsv(name, read(name).toString());
      expect(problems).toEqual([]);
      const widths = new Set(rows.map((row) => row.cells.length));
      expect([name, widths.size]).toEqual([name, 1]);
      const risky = rows.flatMap((row) => row.cells).filter(({ text }) => /^[=+@\t\r]/.test(text));
      expect(risky).toEqual([]);
    }
  });
});

describe("opened in a browser", () => {
  test.each(["", "timeline/", "flow/", "compare/decided/pounds/cash/", "councils/northtown/"])(
    "/%s runs nothing and breaks nothing",
    async (address) => {
      await using context = await (await sharedBrowser()).newContext();
      const opened = await context.newPage();
      const incidents: string[] = [];
      opened.on("dialog", (dialog) => {
        incidents.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      opened.on("pageerror", (error) => incidents.push(error.message));
      opened.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) incidents.push(message.text());
      });
      await opened.route("**/*", async (route) => {
        const asked = route
          .request()
          .url()
          .replace(home, "")
          .replace(/[?#].*/, "");
        const name = asked === "" || asked.endsWith("/") ? `${asked}index.html` : asked;
        if (files.includes(name)) await route.fulfill({ path: path.join(site(), name) });
        else await route.fulfill({ status: 404 });
      });
      await opened.goto(home + address);
      await opened.waitForLoadState("networkidle");
      expect(incidents).toEqual([]);
    },
  );
});

/** Tables that are one file and one sheet, by their file. */
function published(): [file: string, name: string][] {
  return [...texts.keys()]
    .filter((file) => !file.startsWith("allocations/"))
    .map((file) => [
      file,
      file === "statistics/sources.csv"
        ? "statistic_sources"
        : (file.split("/").at(-1) ?? "").replace(".csv", ""),
    ]);
}

/** The free texts of a table, row by row: they are what is hostile. */
function expectSameTexts(
  file: string,
  rows: readonly (readonly unknown[])[],
  expected: readonly (readonly string[])[],
): void {
  const kinds = Object.values(tableOf(file).columns).map(({ kind }) => kind);
  const free = (row: readonly unknown[]) =>
    row.flatMap((value, index) => (kinds[index] === "text" ? [value ?? ""] : []));
  expect([file, rows.map(free)]).toEqual([file, expected.map(free)]);
  if (expected.length > 0)
    expect(JSON.stringify(rows)).toContain(JSON.stringify(attack).slice(1, -1));
}
