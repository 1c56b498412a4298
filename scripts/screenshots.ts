/**
 * `node scripts/screenshots.ts [--only /path/,…] [--out DIR]`: pictures of built pages, whole, at three
 * widths, light and dark, to look at while working. Without `--only`, two pages of each type.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser, visit } from "../src/build/browser.ts";
import { serveSite } from "../src/build/serve-site.ts";
import { samplePages } from "../src/build/site.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({
  only: { type: "string" },
  out: { type: "string", default: ".screens" },
});

const widths = [360, 768, 1280];
/** A taller picture than this is more than the browser can draw at once: the page goes on in the next. */
const tallest = 4000;
const schemes = ["light", "dark"] as const;

async function picturePage(browser: Browser, home: string, address: string): Promise<void> {
  for (const width of widths)
    for (const colorScheme of schemes) {
      const viewport = { width, height: 900 };
      await using opened = await visit(browser, new URL(address, home).href, {
        viewport,
        colorScheme,
      });
      const name = address === "" ? "home" : address.replace(/\/$/, "").replaceAll("/", "-");
      await pictureSlices(opened.page, path.join(values.out, `${name}-${width}-${colorScheme}`));
    }
}

/** One picture, or several from the top down. */
async function pictureSlices(page: Page, stem: string): Promise<void> {
  const [width, height] = await page.evaluate(() => {
    const { clientWidth, scrollHeight } = document.documentElement;
    return [clientWidth, scrollHeight] as const;
  });
  const slices = Math.ceil(height / tallest);
  for (let slice = 0; slice < slices; slice++) {
    const y = slice * tallest;
    const file = slices === 1 ? `${stem}.png` : `${stem}-${slice + 1}.png`;
    const clip = { x: 0, y, width, height: Math.min(tallest, height - y) };
    await page.screenshot({ path: file, fullPage: true, clip });
    console.log(file);
  }
}

const served = await serveSite(0);
if ("problem" in served) {
  console.error(served.problem);
  process.exit(1);
}
const addresses =
  values.only?.split(",").map((address) => address.trim().replace(/^\//, "")) ??
  samplePages().map(({ address }) => address);
mkdirSync(values.out, { recursive: true });
const browser = await launchBrowser();
for (const address of addresses) await picturePage(browser, served.address, address);
await browser.close();
await served.stop();
