import { readdirSync } from "node:fs";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import boundaries from "eslint-plugin-boundaries";
import tseslint from "typescript-eslint";
import { commonLetters } from "./src/build/common-letters.js";
import { layers, mayImport, others } from "./src/build/import-rules.js";

const features = readdirSync("src/features").map((name) => `features/${name}`);
const folders = [...layers, ...Object.keys(others)].filter(
  (name) => name !== "features" && !name.startsWith("topic"),
);
const elements = [...folders, ...features];

/** Names of elements: every feature where all may be imported. */
const expanded = (names) =>
  names.flatMap((name) =>
    name === "features" ? features : name.startsWith("topic") ? [] : [name],
  );

/** Where words stand: strings, templates and the text of pages. Patterns may look for any letter. */
const words = ["Literal[value", "TemplateElement[value.raw", "JSXText[value"];

export default defineConfig(
  { ignores: ["dist", ".build", ".bench", ".desk", ".astro"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ["**/*.ts"],
    rules: {
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", { max: 60 }],
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    /** Only words go into a string: rich text or any other object would print as [object Object]. */
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    // Scripts within a page only import.
    ignores: ["**/*.astro/*.ts"],
    languageOptions: { parserOptions: { project: "tsconfig.json" } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowAny: false, allowBoolean: false, allowRegExp: false },
      ],
      "@typescript-eslint/no-base-to-string": "error",
    },
  },
  { files: ["**/*.test.ts"], rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  {
    /** Pages, and what builds them, load the dataset: every other part of the site is given it. */
    files: ["src/**/*.ts", "src/**/*.astro"],
    ignores: ["src/pages/**", "src/build/**", "**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/dataset/load.ts"],
              importNames: ["siteDataset"],
              message: "Only pages load the dataset: take it as a prop or a parameter.",
            },
          ],
        },
      ],
    },
  },
  {
    /** The lowest layers are files, which the rules of folders do not reach. */
    files: ["src/topic.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: ["./*", "../*"] }] },
  },
  ...astro.configs["flat/base"],
  {
    files: ["src/**/*.ts", "src/**/*.astro"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": elements.map((type) => ({
        type,
        pattern: `src/${type}/**`,
        partialMatch: false,
      })),
    },
  },
  {
    /** What pages show stands in letters that every device can draw. */
    files: ["features", "pages", "site", "wording"].flatMap((folder) => [
      `src/${folder}/**/*.ts`,
      `src/${folder}/**/*.astro`,
    ]),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...words.map((of) => ({
          selector: `${of}=/[^${commonLetters}]/]`,
          message: "Not every font has this sign: draw it, or say it in words.",
        })),
      ],
    },
  },
  /** Who may import whom: `src/build/import-rules.js`. Each file is asked about its own folder alone. */
  ...elements.map((type) => ({
    files: [`src/${type}/**/*.ts`, `src/${type}/**/*.astro`],
    ignores: ["**/*.test.ts", "**/example-*.ts"],
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            {
              from: { element: { type } },
              allow: { to: { element: { type: [type, ...expanded(mayImport(type))] } } },
            },
          ],
        },
      ],
    },
  })),
);
