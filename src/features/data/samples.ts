/** How to load a table by its address, in a line or two of three languages. */

export interface Sample {
  readonly language: string;
  /** What the code does, in a sentence. */
  readonly about: string;
  readonly code: string;
}

/** Samples under the address where the site stands. */
export function loadSamples(address: string): Sample[] {
  const folder = `${address}data/`;
  return [
    {
      language: "R",
      about: "Every figure; then what each council’s main decision authorised.",
      code: `data <- "${folder}"
allocations <- read.csv(paste0(data, "allocations.csv"), na.strings = "")
counted <- read.csv(paste0(data, "counted.csv"), na.strings = "")
aggregate(counted_gbp ~ council, subset(counted, count == "decided"), sum)`,
    },
    {
      language: "Python",
      about: "The same with pandas. Amounts are whole numbers, and an empty cell stays empty.",
      code: `import pandas as pd
data = "${folder}"
allocations = pd.read_csv(data + "allocations.csv", dtype={"amount_gbp": "Int64"})
counted = pd.read_csv(data + "counted.csv", dtype={"counted_gbp": "Int64"})
counted[counted["count"] == "decided"].groupby("council")["counted_gbp"].sum()`,
    },
    {
      language: "SQL",
      about: "The same in DuckDB, which reads a CSV by its address.",
      code: `SELECT council, sum(counted_gbp) AS decided_gbp
FROM read_csv('${folder}counted.csv')
WHERE count = 'decided'
GROUP BY council;`,
    },
  ];
}
