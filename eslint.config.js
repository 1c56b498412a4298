import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  { ignores: ["dist", ".build", ".bench", ".astro"] },
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
    /** Only words go into a text: a told sentence or any other object would print as [object Object]. */
    files: ["src/**/*.ts", "scripts/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowAny: false, allowBoolean: false, allowRegExp: false },
      ],
      "@typescript-eslint/no-base-to-string": "error",
    },
  },
  { files: ["**/*.test.ts"], rules: { "max-lines": "off", "max-lines-per-function": "off" } },
);
