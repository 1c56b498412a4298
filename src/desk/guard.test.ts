import { expect, test } from "vitest";
import { refusal, strictHeaders } from "./guard.ts";

const bound = { port: 4400, key: "secret" };
const own = {
  method: "POST",
  path: "/secret/card/amount-1",
  host: "localhost:4400",
  origin: "http://localhost:4400",
  site: "same-origin",
};
const status = (change: Partial<typeof own> | { origin: undefined } | { host: undefined }) =>
  refusal({ ...own, ...change }, bound)?.status;

test("its own pages may read and write", () => {
  expect(status({})).toBeUndefined();
  expect(status({ host: "127.0.0.1:4400", origin: "http://127.0.0.1:4400" })).toBeUndefined();
  expect(status({ method: "GET", origin: undefined })).toBeUndefined();
});

test.each([
  ["a page of another origin", { origin: "https://evil.example" }, 403],
  ["a page of another port", { origin: "http://localhost:8080" }, 403],
  ["a page without an origin", { origin: "null" }, 403],
  ["a program that names no origin", { origin: undefined }, 403],
  ["a page of another site that a browser tells", { site: "cross-site" }, 403],
  ["a name that was made to lead here", { host: "evil.example:4400" }, 421],
  ["no name", { host: undefined }, 421],
  ["who does not know the address", { path: "/" }, 404],
  ["who guesses its beginning", { path: "/secre/finish" }, 404],
  ["another method", { method: "DELETE" }, 405],
])("%s may not write", (_, change, is) => {
  expect(status(change)).toBe(is);
});

test("a page of another name may not read either", () => {
  expect(status({ method: "GET", host: "evil.example:4400" })).toBe(421);
});

test("the answers allow no script of the page, no frame and no other host", () => {
  expect(strictHeaders["content-security-policy"]).not.toMatch(/unsafe|\*|https?:|data:/);
  expect(strictHeaders["content-security-policy"]).toContain("frame-ancestors 'none'");
});
