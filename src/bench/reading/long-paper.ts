/** A report of forty pages, made for the bench, and what it costs to read it in a process of its own. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../../build/browser.ts";
import { measuredBuild } from "../growth/measured-build.ts";

/** What reading the report cost. */
export interface LongPaper {
  readonly pages: number;
  readonly seconds: number;
  /** Seconds of processor time, which other work on the machine lengthens less. */
  readonly cpu: number;
  readonly megabytes: number;
  /** Amounts found, and how many the report prints. */
  readonly found: number;
  readonly printed: number;
}

const sections = 38;
const rows = 14;

/** Prints the report and reads it. */
export async function readLongPaper(folder: string): Promise<LongPaper> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "long-report.pdf");
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(report());
  writeFileSync(file, await page.pdf({ format: "A4" }));
  await browser.close();
  const out = path.join(folder, "long-report");
  const script = [path.join(import.meta.dirname, "read-one.ts"), file, out];
  const { seconds, cpu, megabytes } = await measuredBuild({ script, environment: {}, out });
  const { found, pages } = (
    await import(path.resolve(out, "read.json"), { with: { type: "json" } })
  ).default as { found: number; pages: number };
  return { pages, seconds, cpu, megabytes, found, printed: sections * (2 + rows * 3) };
}

/** Each section fills a page: two sentences with an amount each, filler, and a table. */
function report(): string {
  const body = Array.from({ length: sections }, (_, index) => {
    const number = index + 1;
    const lines = Array.from({ length: rows }, (_, row) => {
      const [one, two] = [
        100 + ((number * 37 + row * 53) % 800),
        50 + ((number * 61 + row * 29) % 700),
      ];
      return `<tr><td>Scheme ${row + 1} of area ${number}</td><td>${one}</td><td>${two}</td><td>${(one + two).toLocaleString("en-GB")}</td></tr>`;
    });
    const filler = Array.from(
      { length: 3 },
      (_, place) =>
        `<p>${number}.${place + 3} Area ${number} has changed how it works with families since the review of 2023, and ${number * 7 + place} staff say that they spend more of their time with children and less of it on forms.</p>`,
    );
    return `<h2>${number} Area ${number}</h2><p>${number}.1 Cabinet is asked to approve up to £${number}.25m for area ${number}.</p><p>${number}.2 In 2024/25 the area spent £${number}00k on placements.</p>${filler.join("")}<p>${number}.6 The table shows it.</p><table><tr><th>Scheme</th><th>2025/26 £'000</th><th>2026/27 £'000</th><th>Total £'000</th></tr>${lines.join("")}</table><div style="break-after: page"></div>`;
  });
  return `<!doctype html><style>body{font:11pt/1.5 serif}table{width:100%}td,th{text-align:right;padding:4px}td:first-child,th:first-child{text-align:left}</style><h1>A long report</h1>${body.join("")}<p>Appendix A: none.</p><div style="break-after: page"></div><p>Appendix B: none.</p>`;
}
