#!/usr/bin/env bash
# Package: unpdf 1.7.0 (npm), with a PDF that Chromium prints (@sparticuz/chromium 147.0.0, playwright-core 1.65.1)
# Guess: the marks of a list are part of a PDF's text, as they are of the page that was printed.
# Seen (2026-11-30): the bullets of an unnumbered list are in no text item; the numbers of a numbered one are.
# Why it matters: items of a list become one paragraph, and each amount of the list loses its place.
set -euo pipefail
cd "$(mktemp -d)"
npm init -y >/dev/null && npm install --no-audit --no-fund --save-exact unpdf@1.7.0 \
  playwright-core@1.65.1 @sparticuz/chromium@147.0.0 >/dev/null 2>&1
cat > try.mjs <<'JS'
import bundled from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
const browser = await chromium.launch({ executablePath: await bundled.executablePath() });
const page = await browser.newPage();
await page.setContent("<ul><li>from reserves</li></ul><ol><li>from grants</li></ol>");
const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: "A4" })));
await browser.close();
const { text } = await extractText(pdf, { mergePages: true });
console.log(JSON.stringify(text));
process.exit(/[•●▪·]/.test(text) || !/1\.\s*from grants/.test(text) ? 1 : 0);
JS
node try.mjs
