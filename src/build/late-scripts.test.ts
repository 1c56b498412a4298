import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { lateLoader, withLateScripts } from "./late-scripts.ts";

const module = '<script type="module" src="/_astro/a.js"></script>';
const late = '<script type="text/plain" data-late="/_astro/a.js"></script>';

test("scripts of a page are named, and one at its end loads them", () => {
  const page = (script: string, end = "") =>
    `<html><head>${script}</head><body><p>A</p>${script}${end}</body></html>`;
  expect(withLateScripts(page(module))).toBe(page(late, `<script>${lateLoader}</script>`));
  expect(withLateScripts(`<p>A</p>${module}`)).toBe(
    `<p>A</p>${late}<script>${lateLoader}</script>`,
  );
});

test.each(["<body></body>", '<body><script type="application/json">{}</script></body>'])(
  "%s, a page without scripts, stays as it is",
  (page) => {
    expect(withLateScripts(page)).toBe(page);
  },
);

/** Runs what stands in a page, for a reader who came from an address; when it looked for scripts. */
function looked(referrer: string): string[] {
  const seen: string[] = [];
  let paint: (() => void) | undefined;
  class PerformanceObserver {
    constructor(told: () => void) {
      paint = told;
    }
    observe({ type, buffered }: { type: string; buffered: boolean }) {
      seen.push(`asked to be told of ${type}${buffered ? ", an earlier one too" : ""}`);
    }
  }
  const document = {
    referrer,
    get scripts() {
      seen.push("looked for scripts");
      return [{ dataset: {} }];
    },
  };
  runInNewContext(lateLoader, { PerformanceObserver, document, origin: "https://www.example.org" });
  seen.push("page read");
  paint?.();
  return seen;
}

test.each(["", "https://elsewhere.example/page/"])(
  "for who comes from “%s” scripts are looked for when a paint is told",
  (referrer) => {
    expect(looked(referrer)).toEqual([
      "asked to be told of paint, an earlier one too",
      "page read",
      "looked for scripts",
    ]);
  },
);

test("for who comes from another page of the site scripts are looked for at once", () => {
  expect(looked("https://www.example.org/compare/")).toEqual(["looked for scripts", "page read"]);
});
