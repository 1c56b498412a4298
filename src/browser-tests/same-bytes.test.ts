/** The same commit makes the same site to the byte, whatever the time zone, language, clock and environment. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { picturesOfSite } from "../build/kept-pictures.ts";
import { temporaryFolder } from "../dataset/example-folder.ts";
import { siteDirectory } from "../build/site.ts";

/** The checksum of every file below a folder. */
function checksums(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const sum = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return Object.fromEntries(files.map((file) => [path.relative(folder, file), sum(file)]));
}

test("a site built on the other side of the world, in Turkish, is the site built here", () => {
  using place = temporaryFolder();
  const [out, pictures] = [path.join(place.path, "site"), path.join(place.path, "pictures")];
  // Three in sixteen are drawn anew: a picture is kept by its words and charts, so what changes the drawing
  // of one changes that of the others.
  const mostPictures = picturesOfSite(pictures, (name) => !/^[0-2]/.test(name));
  const turkish = { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", LANGUAGE: "tr" };
  const stray = { BASE_URL: "/elsewhere/", SITE: "https://elsewhere.example" };
  const { stderr } = spawnSync(process.execPath, ["scripts/build.ts"], {
    encoding: "utf8",
    env: {
      ...process.env,
      ...turkish,
      ...stray,
      NODE_ENV: "",
      TZ: "Pacific/Kiritimati",
      OUT_DIR: out,
      ...mostPictures,
    },
  });
  expect(stderr).toBe("");
  const here = checksums(siteDirectory);
  expect(checksums(out)).toEqual(here);
  for (const ending of [".zip", ".xlsx", ".sqlite", ".svg", ".xml", ".html"])
    expect(Object.keys(here).some((name) => name.endsWith(ending))).toBe(true);
});
