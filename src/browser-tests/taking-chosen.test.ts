/** What a reader takes away after choosing is of what is chosen: rows, picture, heading; without a choice, of all. */
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { readCsv } from "../csv/read-csv.ts";
import { testBrowser } from "./test-browser.ts";

const open = testBrowser();
const at = (address: string) => ({ address, status: 200 as const, bytes: 0 });

/** Presses one of the ways to take a chart away, and returns what is saved. */
async function taken(
  page: Page,
  way: "CSV" | "SVG" | "PNG",
): Promise<{ name: string; file: Buffer }> {
  const ways = page.locator("nav.take-away").first();
  if (!(await ways.locator(".ways").isVisible())) await ways.locator("summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    ways.locator(".ways").getByText(way, { exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
}

async function column(page: Page, name: string): Promise<Set<string>> {
  const { file } = await taken(page, "CSV");
  const { header, rows } = headed(file.toString());
  return new Set(rows.map((row) => row[header.indexOf(name)] ?? ""));
}

function headed(text: string) {
  const [header = [], ...rows] = readCsv("", text).rows.map(({ cells }) =>
    cells.map(({ text: cell }) => cell),
  );
  return { header, rows };
}

describe.each([
  {
    page: "compare/decided/per-child/cash/",
    query: "?councils=bcp,bristol",
    column: "council",
    rows: ["bcp", "bristol"],
    named: ["BCP", "Bristol"],
    other: "Birmingham",
  },
  {
    page: "compare/spending/per-child/",
    query: "?of=383816&year=2022-23",
    column: "authority",
    rows: ["Leeds", "York", "England"],
    named: ["Leeds", "York"],
    other: "Birmingham",
  },
])("on /$page", ({ page: address, query, column: of, rows, named, other }) => {
  it("heading and title are of those chosen", async () => {
    await using opened = await open(at(address + query));
    const heading = opened.page.locator("h1");
    await expect.poll(() => heading.innerText()).not.toContain(other);
    for (const name of named) expect(await heading.innerText()).toContain(name);
    expect(await opened.page.title()).toContain(named[0]);
    expect(opened.incidents).toEqual([]);
  });

  it("so are CSV, SVG and PNG", async () => {
    await using opened = await open(at(address + query));
    const { page } = opened;
    await expect.poll(() => page.locator("h1").innerText()).not.toContain(other);
    expect([...(await column(page, of))].sort()).toEqual([...rows].sort());
    const svg = await taken(page, "SVG");
    expect(svg.name).toMatch(/-chosen\.svg$/);
    const text = svg.file.toString();
    for (const name of named) expect(text).toContain(name);
    expect(text).not.toContain(`>${other}`);
    expect(text).not.toMatch(/var\(|href="\//);
    const png = await taken(page, "PNG");
    expect(png.name).toMatch(/-chosen\.png$/);
    expect(png.file.toString("latin1", 1, 4)).toBe("PNG");
    expect(opened.incidents).toEqual([]);
  });

  it("without a choice they are of all", async () => {
    await using opened = await open(at(address));
    const { page } = opened;
    const { name, file } = await taken(page, "CSV");
    expect(name).not.toContain("chosen");
    expect(headed(file.toString()).rows.length).toBeGreaterThan(3);
    expect(file.toString()).toContain(other);
  });
});

it("“Start again” brings back heading and files of the built page", async () => {
  await using opened = await open(at("compare/spending/per-child/"));
  const { page } = opened;
  const built = await page.locator("h1").innerText();
  await page.goto(page.url() + "?of=383816");
  await expect.poll(() => page.locator("h1").innerText()).toContain("Leeds");
  await page.locator("button[name=anew]").click();
  await expect.poll(() => page.locator("h1").innerText()).toBe(built);
  expect((await column(page, "authority")).size).toBeGreaterThan(100);
});
