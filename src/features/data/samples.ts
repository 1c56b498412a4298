/**
 * How to load a table by its address, in a line or two of three languages. Each gives the totals of
 * `comparison.json`: a test runs the SQL in DuckDB. Tried on 30 November 2026 on files of this site: R
 * 4.2.2, pandas 1.5.3.
 */

/** A few lines of code in one language. */
export interface Sample {
  readonly language: string;
  /** What the code does, in a sentence; undefined where the page has said it. */
  readonly about?: string;
  readonly code: string;
}

/** Samples under the address where the site stands. */
export function loadSamples(address: string): Sample[] {
  const folder = `${address}data/`;
  return [
    {
      language: "R",
      about: "Every figure; then each council’s totals. NA is a total that cannot be said.",
      code: `data <- "${folder}"
allocations <- read.csv(paste0(data, "allocations.csv"), na.strings = "")
counted <- read.csv(paste0(data, "counted.csv"), na.strings = "")
total <- function(pounds) if (all(is.na(pounds))) NA else sum(pounds, na.rm = TRUE)
aggregate(counted_gbp ~ council + count, counted, total, na.action = na.pass)`,
    },
    {
      language: "Python",
      about: "The same with pandas. Amounts are whole numbers, and an empty cell stays empty.",
      code: `import pandas as pd
data = "${folder}"
allocations = pd.read_csv(data + "allocations.csv", dtype={"amount_gbp": "Int64"})
counted = pd.read_csv(data + "counted.csv", dtype={"counted_gbp": "Int64"})
counted.groupby(["count", "council"])["counted_gbp"].sum(min_count=1)`,
    },
    {
      language: "SQL",
      about: "The same in DuckDB, which reads a CSV by its address.",
      code: `SELECT "count", council, sum(counted_gbp) AS pounds
FROM read_csv('${folder}counted.csv', types = {'counted_gbp': 'BIGINT'})
GROUP BY "count", council
ORDER BY "count", council;`,
    },
  ];
}

/** How to load one table with every cell as text, as it is written. `path` is its place below `/data/`. */
export function tableSamples(address: string, path: string): Sample[] {
  const file = `${address}data/${path}`;
  return [
    {
      language: "R",
      code: `read.csv("${file}",
  colClasses = "character", fileEncoding = "UTF-8")`,
    },
    {
      language: "Python",
      code: `import pandas as pd
pd.read_csv("${file}",
  dtype=str, keep_default_na=False)`,
    },
    {
      language: "SQL, in DuckDB",
      code: `SELECT *
FROM read_csv('${file}', all_varchar = true);`,
    },
  ];
}
