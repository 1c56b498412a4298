/**
 * Ofsted’s outcomes of inspections of local authorities: a row for each inspection. Seen: sheet
 * “ILACS_inspection_history” of the outcomes as at 31 March 2025 and 2026 (ods).
 */
import { headerOf, openLicence, textOf, type Cell } from "./layout.ts";
import type { Fault, Layout, PrintedRow, PublishedFile, Sheet, TableReading } from "./layout.ts";
import { areaCodeIn, areaNameIn } from "./notes.ts";

const headings = [
  "local authority area code",
  "local authority name",
  "inspection date",
  "publication date",
  "inspection type",
  "overall effectiveness",
];

/** Our columns of the parts that are judged, by what their headings hold. */
const parts = {
  leaders: /leaders/i,
  help_and_protection: /help and protection/i,
  in_care: /children in care/i,
  care_leavers: /^(?!.*children in care).*care leavers/i,
} as const;

/** The layout of this file. */
export const inspectionOutcomes: Layout = {
  about: `Ofsted inspection outcomes of local authorities (ods): sheet “ILACS_inspection_history” with columns ${headings.join(", ")}`,
  read: (file): TableReading | Fault | undefined => {
    const sheet = file.sheets.find(({ name }) => /^ILACS_inspection_history/i.test(name));
    const header = sheet && headerOf(sheet, headings);
    if (!sheet || !header) return undefined;
    const titles = (sheet.rows[header.row] ?? []).map(textOf);
    const at = (cells: readonly Cell[], heading: string) => cells[header.column(heading)];
    const rows: PrintedRow[] = [];
    for (const [index, cells] of sheet.rows.entries()) {
      const code = areaCodeIn(textOf(at(cells, "local authority area code")));
      if (index <= header.row || code === undefined) continue;
      const days = ["publication date", "inspection date"].map((name) => dayIn(at(cells, name)));
      const [published, inspected_from] = days;
      if (published === undefined || inspected_from === undefined)
        return {
          fault: `${sheet.name}, row ${index + 1}: found “${textOf(at(cells, "publication date"))}” and “${textOf(at(cells, "inspection date"))}”; allowed: two days such as 14/07/2023`,
        };
      rows.push({
        ...{ gss_code: code, area: areaNameIn(textOf(at(cells, "local authority name"))) },
        ...{ published, inspected_from, kind: kindIn(textOf(at(cells, "inspection type"))) },
        overall: gradeIn(textOf(at(cells, "overall effectiveness"))) || "no overall judgement",
        ...partsOf(titles, cells),
        locator: `row ${index + 1}`,
      });
    }
    return { ...frame, rows, release: releaseIn(file, sheet) };
  },
};

const frame = {
  table: "judgements",
  source_prefix: "ofsted_la_outcomes",
  source: {
    title: "Local authority inspection outcomes",
    publisher: "Ofsted",
    table: "ILACS_inspection_history",
    url: "https://www.gov.uk/government/collections/childrens-social-care-statistics",
    licence: openLicence,
  },
} as const;

function partsOf(titles: readonly string[], cells: readonly Cell[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parts).map(([part, heading]) => {
      const column = titles.findIndex((title) => heading.test(title));
      return [part, column === -1 ? "" : gradeIn(textOf(cells[column]))];
    }),
  );
}

/** `ILACS Short Inspection` as `short`. What is neither stays, and is refused by the table. */
function kindIn(text: string): string {
  return /\b(short|standard)\b/i.exec(text)?.[1]?.toLowerCase() ?? text;
}

/** A grade as printed; empty where none was given. */
function gradeIn(text: string): string {
  return /^(not? (judged|applicable|overall)|n\/a|-|$)/i.test(text) ? "" : text;
}

/** `14/07/2023` and `2023-07-14`, as a workbook may have either. */
function dayIn(cell: Cell): string | undefined {
  const text = textOf(cell);
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

function releaseIn({ name }: PublishedFile, { rows }: Sheet): string | undefined {
  const titles = [...rows.slice(0, 3).flat().map(textOf), name.replaceAll(/[_-]/g, " ")];
  return titles.map((text) => /\bas at (\d{1,2} \w+ \d{4})/i.exec(text)?.[1]).find(Boolean);
}
