/**
 * The statistical neighbours of the Department for Education: a row for each authority, with the numbers of
 * its ten neighbours and how close each is. Seen: sheet “LA SN Groups” of the model of May 2025, below
 * whose table stand older neighbours of authorities that have ended.
 */
import { headerOf, openLicence, textOf, type Cell } from "./layout.ts";
import type { Fault, Layout, PrintedRow, TableReading } from "./layout.ts";

const ranks = Array.from({ length: 10 }, (_, index) => index + 1);

/** The layout of this file. */
export const statisticalNeighbours: Layout = {
  about:
    "DfE statistical neighbours (xlsx): sheet “LA SN Groups” with columns LA num, SN1, SN2, … SN10",
  read: ({ sheets }): TableReading | Fault | undefined => {
    const sheet = sheets.find(({ name }) => /^LA SN Groups/i.test(name));
    const header = sheet && headerOf(sheet, ["la num", ...ranks.map((rank) => `sn${rank}`)]);
    if (!sheet || !header) return undefined;
    const rows: PrintedRow[] = [];
    for (const [index, cells] of sheet.rows.entries()) {
      if (index <= header.row) continue;
      if (cells.some((cell) => /^old sns/i.test(textOf(cell)))) break;
      const number = textOf(cells[header.column("la num")]);
      if (!/^\d{3}$/.test(number)) continue;
      for (const rank of ranks) {
        const column = header.column(`sn${rank}`);
        rows.push({
          ...{ number, rank: String(rank), neighbour: textOf(cells[column]) },
          closeness: closenessOf(cells[column + 1]),
          locator: `row ${index + 1}, SN${rank}`,
        });
      }
    }
    return {
      ...{ table: "neighbours", rows, release: undefined, source_prefix: "dfe_sn" },
      source: {
        title: "Children's services statistical neighbour benchmarking tool",
        publisher: "DfE",
        table: "LA SN Groups",
        url: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
        licence: openLicence,
      },
    };
  },
};

/** The word stands in the column behind the number. */
function closenessOf(cell: Cell): string {
  return textOf(cell).toLowerCase();
}
