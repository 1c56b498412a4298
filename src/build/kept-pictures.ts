/**
 * Where the builds of tests keep their pictures. A build throws away what the one before the last drew, so
 * one in the folder of the site would cost the next build of the site all of its pictures.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";

const kept = path.resolve("node_modules/.cache");

/** The environment of a build of invented data: its pictures are kept for the next run of the same test. */
export function picturesOf(test: string): { readonly PICTURE_CACHE: string } {
  return { PICTURE_CACHE: path.join(kept, "pictures-of-tests", test) };
}

/** The environment of a build that begins with pictures of the site, those with the names asked for. */
export function picturesOfSite(
  folder: string,
  isAsked: (name: string) => boolean = () => true,
): { readonly PICTURE_CACHE: string } {
  mkdirSync(path.join(folder, "now"), { recursive: true });
  const generations = ["now", "before"].map((name) => path.join(kept, "pictures", name));
  for (const from of generations.filter(existsSync))
    for (const name of readdirSync(from).filter(isAsked))
      try {
        copyFileSync(path.join(from, name), path.join(folder, "now", name));
      } catch {
        // Another build has moved it a moment ago: it is drawn anew.
      }
  return { PICTURE_CACHE: folder };
}
