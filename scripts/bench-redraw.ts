/**
 * `npm run bench:redraw [-- --runs N]`: what it costs a slow phone to show other authorities side by side,
 * and to go through the marks of a council's picture. It needs a built site. The table goes to stdout.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { median } from "../src/bench/pages/page-bars.ts";
import { redraws, type Redraw } from "../src/bench/pages/redraw-bench.ts";
import { serveCompressed } from "../src/bench/pages/static-host.ts";
import { siteDirectory } from "../src/build/site.ts";
import { commandOptions, needsSite, countOf } from "./options.ts";

const values = commandOptions({ runs: { type: "string", default: "3" } });

interface Choices {
  readonly authorities: readonly (readonly [
    number: string,
    id: string,
    name: string,
    region: number,
  ])[];
  readonly measures: Readonly<Record<string, unknown>>;
}

/** An authority of the region that has most, and every measure. */
function asked(): {
  readonly authority: string;
  readonly council: string;
  readonly measures: string[];
} {
  const file = path.join(siteDirectory, "compare/spending/authorities.json");
  const { authorities, measures } = JSON.parse(readFileSync(file, "utf8")) as Choices;
  const regions = Map.groupBy(authorities, ([, , , region]) => region);
  const [most = []] = [...regions.values()].toSorted((a, b) => b.length - a.length);
  const [number = "", council = ""] = most[0] ?? [];
  return { authority: number, council, measures: Object.keys(measures) };
}

/** The longest task in the table, and the median of all that the page worked. */
function tableOf(found: readonly Redraw[]): string {
  const rows = [...Map.groupBy(found, ({ page, act }) => `/${page} | ${act}`)].map(
    ([name, own]) =>
      `| ${name} | ${median(own.map(({ all }) => all)).toFixed(0)} | ${median(own.map(({ longest }) => longest)).toFixed(0)} |`,
  );
  return [
    "| page | act | ms of processor | longest task |",
    "| --- | --- | ---: | ---: |",
    ...rows,
  ].join("\n");
}

needsSite(siteDirectory);
const runs = countOf("runs", values.runs);
const host = await serveCompressed();
try {
  console.log(tableOf(await redraws(host.address, { ...asked(), runs })));
} finally {
  await host.stop();
}
