/**
 * `npm run verify-sources -- [--sources DIR] [--data DIR] [--if-present]`: finds every printed figure in the
 * texts of the documents and exits 1 if one is not where its locator says. Without the folder of texts it
 * says so and exits 1, or 0 with `--if-present`.
 */
import { problemReport } from "../src/csv/problem.ts";
import { dataDirectory, linkedRows, loadDataset } from "../src/dataset/load.ts";
import { sourcesDirectory, sourceTexts } from "../src/papers/folder.ts";
import { verify } from "../src/papers/verify.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({
  sources: { type: "string" },
  data: { type: "string" },
  "if-present": { type: "boolean", default: false },
});

function run(directory: string): boolean {
  const texts = sourceTexts(directory);
  if (texts === undefined) {
    console.log(`verify-sources did not run: there is no folder ${directory}`);
    return values["if-present"];
  }
  const data = values.data ?? dataDirectory();
  const { figures, documents, problems: misses } = verify(linkedRows(data), texts);
  const problems = [...misses, ...loadDataset(data).problems];
  if (problems.length > 0) console.error(problemReport(problems));
  else console.log(`all ${figures} printed figures found in ${documents} documents`);
  return problems.length === 0;
}

if (!run(values.sources ?? sourcesDirectory())) process.exitCode = 1;
