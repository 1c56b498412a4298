import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sentBy } from "./example-servers.ts";
import { contentPolicy, headerRules, headersFile } from "./host-headers.ts";

const sections = ["compare", "data", "embed", "search"];
const rules = headerRules({ base: "/", sections });
const paths = rules.map(({ path }) => path);

describe("the policy", () => {
  test("of a page lets nothing run but files of the site, and what loads them", () => {
    expect(contentPolicy("compare").replace(/'sha256-[^']{44}'/, "its hash")).toBe(
      "script-src 'self' its hash; object-src 'none'; frame-src 'none'; media-src 'none'; manifest-src 'none'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'",
    );
  });

  test("of an embed lets every site frame it, that of the search lets it compile its index reader", () => {
    expect(contentPolicy("embed")).toContain("frame-ancestors *");
    expect(contentPolicy("search")).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha");
    expect(sections.filter((section) => contentPolicy(section).includes("unsafe-inline"))).toEqual(
      [],
    );
  });

  test("is given to each path once, also to the home page, and to no other section's", () => {
    const given = rules.filter(({ headers }) => headers.some(([name]) => /^Content-S/.test(name)));
    expect(given.map(({ path }) => path)).toEqual([
      "/",
      "/compare/*",
      "/data/*",
      "/embed/*",
      "/search/*",
    ]);
  });
});

test("each path has one rule, and a star only at its end, behind a slash", () => {
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.replace(/\/\*$/, "").includes("*"))).toEqual([]);
});

test("the limits of the hosts are kept: 100 rules, 2,000 letters a line", () => {
  expect(rules.length).toBeLessThan(100);
  const long = headersFile({ base: "/", sections })
    .split("\n")
    .filter(({ length }) => length > 2000);
  expect(long).toEqual([]);
});

test("everything stands below the site's base, with a slash or without", () => {
  for (const base of ["/some/base/", "/some/base"])
    expect(
      headerRules({ base, sections }).filter(({ path }) => !path.startsWith("/some/base/")),
    ).toEqual([]);
});

test("the file is what both hosts read", () => {
  const text = headersFile({ base: "/", sections: [] });
  expect(text).toContain("/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n");
  expect(text).toContain("/data/*\n  Access-Control-Allow-Origin: *\n");
  expect(text).toMatch(/^\/\n {2}Content-Security-Policy: /);
});

describe("the lines for other servers in README", () => {
  const readme = readFileSync("README.md", "utf8");
  const lines = (server: string) =>
    [...readme.matchAll(new RegExp(`\`\`\`${server}\n([^]*?)\`\`\``, "g"))]
      .map(([, block = ""]) => block)
      .join("");

  test.each(Object.entries(sentBy))("send with %s what the file says", (server, headersOf) => {
    for (const path of [...paths.map((one) => one.replace("*", "a/b.html")), "/a.html"]) {
      const file = Object.fromEntries(
        rules.filter((rule) => isMatched(path, rule.path)).flatMap(({ headers }) => headers),
      );
      const { "Content-Security-Policy": policy = "", ...sent } = headersOf(lines(server), path);
      expect({ path, ...sent }).toEqual({
        path,
        "X-Content-Type-Options": file["X-Content-Type-Options"],
        "Cache-Control": file["Cache-Control"] ?? "no-cache",
        ...(file["Access-Control-Allow-Origin"] && {
          "Access-Control-Allow-Origin": file["Access-Control-Allow-Origin"],
        }),
      });
      const framed = /frame-ancestors .*$/.exec(file["Content-Security-Policy"] ?? "")?.[0];
      expect(policy, path).toBe(framed ?? "frame-ancestors 'none'");
    }
  });

  test("name each kind of text that is published", () => {
    const [types, apache] = [lines("nginx"), lines("apache")];
    for (const type of ["text/csv", "text/plain", "application/json", "image/svg+xml"])
      for (const text of [types, apache]) expect(text).toContain(type);
    for (const text of [types, lines("caddyfile")]) expect(text).toContain("vnd.sqlite3");
  });
});

/** Whether a rule is of a path; a star at its end stands for anything. */
function isMatched(path: string, rule: string): boolean {
  return rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
