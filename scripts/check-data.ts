/** `npm run check-data [-- --data DIR]`: prints every problem of the data and exits 1 if there is one. */
import { problemReport } from "../src/csv/problem.ts";
import { checkedDataset, lastRelease } from "../src/build/checked-data.ts";
import { dataDirectory } from "../src/dataset/load.ts";
import { commandOptions } from "./options.ts";

const values = commandOptions({ data: { type: "string" } });
const directory = values.data ?? dataDirectory();
const { dataset, problems } = checkedDataset(directory);
if (dataset === undefined) {
  console.error(problemReport(problems));
  process.exitCode = 1;
} else {
  const { councils, figures, decisions } = dataset;
  console.log(
    `${directory}: no problems (${councils.length} councils, ${decisions.length} decisions, ${figures.length} figures)`,
  );
  const date = lastRelease(directory);
  console.log(
    date === undefined
      ? "No release stands beside it, so it was held against none."
      : `It was held against the release of ${date}.`,
  );
}
