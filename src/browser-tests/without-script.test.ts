/** Nothing hides behind script: with script off a page shows the same words, tables and pictures. */
import { expect, it } from "vitest";
import { checks } from "../features/accessibility/accessibility.ts";
import { inPage } from "./in-page.ts";
import { largestPages } from "../build/site.ts";
import { named, oneVisit } from "./test-browser.ts";

const withScript = oneVisit();
const withoutScript = oneVisit({ javaScriptEnabled: false });

it.for(named(largestPages()))(`${checks.script}: $name`, async (page) => {
  const scripted = await withScript(page);
  await scripted.atRest();
  const plain = await withoutScript(page);
  const told = await inPage(scripted.page, shown);
  const without = await inPage(plain.page, shown);
  expect.soft(without.words, `words of ${page.name} without script`).toEqual(told.words);
  expect.soft(without.tables, `tables of ${page.name} without script`).toEqual(told.tables);
  expect(without.pictures, `pictures of ${page.name} without script`).toEqual(told.pictures);
});

/** What the main part shows, controls left out: only script brings those. Runs inside the page. */
function shown(): { words: string[]; tables: string[]; pictures: string[] } {
  const main = document.querySelector("main") ?? document.body;
  for (const control of main.querySelectorAll<HTMLElement>(
    "form, button, input, select, output, label",
  ))
    control.style.display = "none";
  const all = (selector: string) => [...main.querySelectorAll(selector)];
  const marks = (picture: Element) =>
    picture.querySelectorAll("path, rect, circle, line, text, a, use").length;
  return {
    words: main.innerText.split(/\n+/).filter((line) => line.trim() !== ""),
    tables: all("table").map((table) => table.textContent.replace(/\s+/g, " ").trim()),
    pictures: all("svg").map((picture) => `${marks(picture)} marks: ${picture.textContent}`),
  };
}
