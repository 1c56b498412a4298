/** What pages, pictures and feeds show stands in letters that the fonts of every device have: other signs are drawn. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { commonLetters } from "../build/common-letters.js";
import { siteDirectory, siteFiles } from "../build/site.ts";

const strange = new RegExp(`[^${commonLetters}]`, "gu");
/** Signs by name in markup, by number in style sheets; those that markup itself is written with are no words. */
const named = /&(?!(?:amp|lt|gt|quot|apos|nbsp);)[a-z]+;|\\2[0-9a-f]{3}\b/gi;

/** Signs of a file that a font may not have, each once. */
function strangeSigns(text: string): string[] {
  const told = text.replace(/&#(?:x([0-9a-f]+)|([0-9]+));/gi, (_, hex: string | undefined, code) =>
    String.fromCodePoint(hex === undefined ? Number(code) : parseInt(hex, 16)),
  );
  return [...new Set([...told.matchAll(strange), ...told.matchAll(named)].map(([sign]) => sign))];
}

test("every page, picture, feed and style sheet can be read with any font", () => {
  const shown = siteFiles().filter((name) => /\.(html|svg|xml|css)$/.test(name));
  const kinds = new Set(shown.map((name) => path.extname(name)));
  expect([".html", ".svg", ".xml"].filter((kind) => !kinds.has(kind))).toEqual([]);
  const found = shown.flatMap((name) =>
    strangeSigns(readFileSync(path.join(siteDirectory, name), "utf8")).map(
      (sign) => `${sign} in ${name}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each(["●", "◐ with care", "✓", "→", "★", "&check;", "&#9679;", "&#x25cf;", String.raw`\25cf`])(
  "%s is found",
  (text) => {
    expect(strangeSigns(text)).toHaveLength(1);
  },
);

test("words, names, sums and what markup is written with are not", () => {
  expect(
    strangeSigns("Ynys Môn’s “£4.78m”, 2022–23… ½ × 3&#160;· §5 &amp; &lt;p&gt; \t\n"),
  ).toEqual([]);
});
