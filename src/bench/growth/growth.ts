/** Measures how the site grows: the real build at several sizes, beside bare builds of as many pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bareProject } from "./bare-project.ts";
import type { Measurement } from "./growth-table.ts";
import { inventedData, type Size } from "../invented/invented-data.ts";
import { measuredBuild } from "./measured-build.ts";

/** Everything that is made while measuring, and no part of any site. */
export const benchFolder = ".bench";

/** The size that the site has to hold; smaller ones have their share of its figures. */
const largest: Size = { councils: 333, figures: 20_000 };

/** The size of a site of so many councils. */
export function sizeOf(councils: number): Size {
  return { councils, figures: Math.round((largest.figures * councils) / largest.councils) };
}

/** The folder that holds the site of a size once it is measured. */
export function siteOf({ councils }: Size): string {
  return path.join(benchFolder, `site-${councils}`);
}

/** Invents the data, builds the site of it, then as many bare pages. */
export async function measure(size: Size): Promise<Measurement> {
  const data = path.join(benchFolder, `data-${size.councils}`);
  writeFiles(data, inventedData(size));
  const build = await measuredBuild({
    script: buildArguments(),
    environment: { DATA_DIR: data, OUT_DIR: siteOf(size) },
    out: siteOf(size),
  });
  const bare = path.join(benchFolder, "bare");
  // A folder for each size: a disk from which thousands of files were just removed is slow to make others.
  const out = path.resolve(benchFolder, `bare-site-${size.councils}`);
  writeFiles(bare, bareProject(build.pages));
  const script = [path.join(bare, "build.mjs"), out];
  const cost = await measuredBuild({ script, environment: {}, out });
  if (cost.pages !== build.pages) throw new Error(`a bare build of ${cost.pages} pages`);
  return { size, build, bare: cost };
}

/** What `npm run build` tells Node. */
export function buildArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: { readonly build: string };
  };
  return scripts.build.split(" ").slice(1);
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
