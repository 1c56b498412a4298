import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of tests that draw their data at random: they take seconds, and run after all others. */
const drawn = /(real-terms|slices)\.test\.ts$/;

/** The first test that fails ends a run, so the quick ones come first. */
class QuickFirst extends BaseSequencer {
  override sort(files: TestSpecification[]) {
    const last = ({ moduleId }: TestSpecification) => Number(drawn.test(moduleId));
    return Promise.resolve(files.toSorted((a, b) => last(a) - last(b)));
  }
}

/** The tests that `npm run test:mutation` asks whether they notice a change of the code that counts money. */
export default defineConfig({
  test: {
    include: [
      "src/{counting,measures,comparability,claims}/*.test.ts",
      "src/dataset/checks/**/*.test.ts",
      "src/dataset/{references,sums-in-text,former-ids}.test.ts",
    ],
    // Loading the shipped data, or drawing hundreds of graphs, would be done again for every change.
    exclude: ["**/shipped-*.test.ts", "**/conservation.test.ts"],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 60_000,
  },
});
