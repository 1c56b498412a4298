import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilSources } from "./council-sources.ts";

test("documents stand by how well we know them, the latest first; other councils' stay out", () => {
  const dataset = example({
    documents: [
      { id: "old", date: "2020" },
      { id: "new", date: "2023-01" },
      { id: "undated", date: "" },
      { id: "full", evidence: "document", source_file: "full.txt" },
    ],
  });
  const groups = councilSources(dataset, councilOf(dataset)).map(
    ({ name, documents }) => `${name}: ${documents.map(({ id }) => id).join(" ")}`,
  );
  expect(groups).toEqual([
    "Read in full: full",
    "Official, read in part: new northtown-report old undated",
    "Press: northtown-press",
  ]);
});
