/** An Astro project of plain pages and nothing else: what a site of that many pages costs at least. */

/** The files of the project by their path inside it. It has exactly `pages` pages. */
export function bareProject(pages: number): Map<string, string> {
  return new Map([
    ["package.json", JSON.stringify({ name: "bare", private: true, type: "module" })],
    ["astro.config.mjs", "export default { devToolbar: { enabled: false } };\n"],
    ["src/pages/[page].astro", page(pages)],
    ["build.mjs", build],
  ]);
}

const page = (pages: number) => `---
export function getStaticPaths() {
  return Array.from({ length: ${pages} }, (_, index) => ({ params: { page: \`page-\${index + 1}\` } }));
}
const { page } = Astro.params;
---

<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <title>{page}</title>
  </head>
  <body>
    <h1>{page}</h1>
    <p>A plain page.</p>
  </body>
</html>
`;

const build = `import { build } from "astro";

process.env.NODE_ENV = "production";
await build({ root: import.meta.dirname, outDir: process.argv[2], logLevel: "warn" });
`;
