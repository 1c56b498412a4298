import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Far more than any test takes: a test that hangs is to end, one on a busy machine is not. */
const patience = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 300_000 } },
};

/** Files that take half a minute or more. One that began last would run alone, on one core of two. */
const long =
  /\/(accessibility|same-bytes|print|search|pages|keys|layout|focus|build|fifth-council)\.test\.ts$/;

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const last = ({ moduleId }: TestSpecification) => Number(!long.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => last(a) - last(b));
  }
}

// Two files at a time, however many cores there are: each worker drives a browser of its own.
export default defineConfig({
  test: {
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          ...patience,
          name: "unit",
          include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
          exclude: ["src/browser-tests/**", "src/site/islands/copy-button.test.ts"],
          // Modules are loaded once for all files of a worker: a test changes nothing that outlives it.
          isolate: false,
          setupFiles: ["src/dataset/example-kept-data.ts"],
        },
      },
      {
        test: {
          ...patience,
          // A button that is pressed needs nodes that can be listened to; those of drawings cannot.
          name: "unit-pressed",
          include: ["src/site/islands/copy-button.test.ts"],
        },
      },
      {
        test: {
          ...patience,
          name: "site",
          include: ["src/browser-tests/*.test.ts"],
          globalSetup: ["src/browser-tests/server.ts"],
          // Modules are loaded, and a browser is started, once for all files of a worker.
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: "large",
          include: ["src/browser-tests/large/*.test.ts"],
          globalSetup: ["src/browser-tests/large/server.ts"],
        },
      },
    ],
  },
});
