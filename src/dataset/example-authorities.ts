/** Test support: the authorities that official statistics know, one for each invented council. */
import type { CouncilRow } from "../tables/councils.ts";
import { councilTypes } from "../topic.ts";

type Cells = Partial<Record<keyof CouncilRow, string>>;

/** Authorities with the names and regions of the councils, and also named after their ids. Each code has one row. */
export function authoritiesOf(councils: readonly Cells[]): Partial<Record<string, string>>[] {
  const each = councils.filter(
    ({ gss_code }, index) => councils.findIndex((one) => one.gss_code === gss_code) === index,
  );
  return each.map(
    ({ id = "", gss_code = "", name, short_name = "", type = "", region = "" }, index) => ({
      ...{ gss_code, id, short_name, region },
      name: name || "A council",
      type: type in councilTypes ? type : "unitary",
      also_called: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
      dfe_la_number: String(100 + index),
      source_id: "invented",
      locator: "row 1",
    }),
  );
}

/** The release that all of them are read from. */
export const authoritiesSource = {
  source_id: "invented",
  title: "Invented authorities",
  publisher: "Nobody",
  release: "1 July 2022",
  table: "authorities",
  url: "https://statistics.example/authorities",
  licence: "Open Government Licence v3.0",
};
