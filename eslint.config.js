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
  { files: ["**/*.test.ts"], rules: { "max-lines": "off", "max-lines-per-function": "off" } },
);
