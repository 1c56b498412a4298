import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withPolicy } from "./page-policy.ts";

const style = "a{color:red}";
const ofStyle = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
const page = (head: string, body = "") =>
  `<html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const policy = (script: string, styles: string) =>
  `<meta http-equiv="content-security-policy" content="script-src ${script}; style-src ${styles};">`;

test("the policy stands before everything that it governs", () => {
  expect(withPolicy(page("<title>A</title>"), "")).toBe(
    page(`${policy("'self'", "'self'")}<title>A</title>`),
  );
});

test("a page has the hash of each style of its own once", () => {
  const head = `<style>${style}</style>`;
  expect(withPolicy(page(head, head), "")).toBe(
    page(policy("'self'", `'self' ${ofStyle}`) + head, head),
  );
});

test("the hash of a style with other letters is that of its bytes", () => {
  const arrow = Buffer.from("a::after{content:'→'}");
  const head = `<style>${arrow.toString("latin1")}</style>`;
  const hash = createHash("sha256").update(arrow).digest("base64");
  expect(withPolicy(page(head), "")).toBe(page(policy("'self'", `'self' 'sha256-${hash}'`) + head));
});

test("a script within the page has its hash; data, and a script of its own file, need none", () => {
  const data = '<script type="application/ld+json">{}</script><script src="/a.js"></script>';
  expect(withPolicy(page("", data), "")).toBe(page(policy("'self'", "'self'"), data));
  const script = `<script>${style}</script>`;
  expect(withPolicy(page("", script), "")).toBe(
    page(policy(`'self' ${ofStyle}`, "'self'"), script),
  );
});

test("the search alone may run WebAssembly", () => {
  expect(withPolicy(page(""), "search")).toBe(page(policy("'self' 'wasm-unsafe-eval'", "'self'")));
});
