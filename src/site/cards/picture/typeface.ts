/** The one typeface of the cards, from the packages of this project: no font of the machine matters. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { readLetters, type Letters } from "./letters.ts";

/** The name of the typeface, as SVG has it. */
export const family = "Source Serif 4";

/** The weights that cards are set in. */
export type Weight = 400 | 600;

// From the project's folder, because a built module stands elsewhere than its source.
const project = createRequire(path.resolve("package.json"));

/** A file of an installed package. */
export function packageFile(name: string): Buffer {
  return readFileSync(project.resolve(name));
}

const folder = "@expo-google-fonts/source-serif-4";

/** The font files, in both weights. */
export const fontFiles: Readonly<Record<Weight, Buffer>> = {
  400: packageFile(`${folder}/400Regular/SourceSerif4_400Regular.ttf`),
  600: packageFile(`${folder}/600SemiBold/SourceSerif4_600SemiBold.ttf`),
};

/** How wide text is in each weight. */
export const letters: Readonly<Record<Weight, Letters>> = {
  400: readLetters(fontFiles[400]),
  600: readLetters(fontFiles[600]),
};
