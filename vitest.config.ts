import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["src/browser-tests/**"],
        },
      },
      {
        test: {
          name: "site",
          include: ["src/browser-tests/**/*.test.ts"],
          globalSetup: ["src/browser-tests/server.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
