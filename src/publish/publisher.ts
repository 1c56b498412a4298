/** What the data set is called, who makes it and on what terms: said once, for every format. */
import { site } from "../topic.ts";

/** The data set's name, sentences and language. */
export const publisher = { ...site, language: "en-GB" } as const;

/** The licence of the data, as data packages name it. */
export const dataLicence = {
  name: "OGL-UK-3.0",
  title: "Open Government Licence v3.0",
  path: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
} as const;

/** What every reader of the tables should know, as sentences. */
export const cautions = [
  "An empty cell means that the papers do not state it. It never means zero.",
  "Amounts are whole pounds, as printed. Do not add the rows of allocations: the same money is printed again and again, and parts stand beside their wholes. The table counted says which rows each counting rule adds up.",
  "Nothing printed is corrected in place. Known faults of documents are in discrepancies, with what should be printed.",
  "Rows whose document is press are shown and never counted.",
] as const;
