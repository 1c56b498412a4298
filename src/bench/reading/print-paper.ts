/**
 * `npx node src/bench/reading/print-paper.ts NAME…`: prints `src/bench/papers/NAME/print.html` as `paper.pdf` beside it,
 * with heads and feet as papers have them.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { launchBrowser } from "../../build/browser.ts";

const folder = path.resolve("src/bench/papers");
const style = "font-size: 8px; margin-left: 18mm";
const browser = await launchBrowser();
for (const name of process.argv.slice(2)) {
  const page = await browser.newPage();
  await page.setContent(readFileSync(path.join(folder, name, "print.html"), "utf8"));
  const pdf = await page.pdf({
    format: "A4",
    margin: { top: "18mm", bottom: "20mm", left: "18mm", right: "18mm" },
    displayHeaderFooter: true,
    headerTemplate: `<p style="${style}">Papers of the council</p>`,
    footerTemplate: `<p style="${style}">Page <span class="pageNumber"></span> of <span class="totalPages"></span></p>`,
  });
  writeFileSync(path.join(folder, name, "paper.pdf"), pdf);
}
await browser.close();
