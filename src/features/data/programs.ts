/**
 * How each program reads a CSV with every cell as text. Tried on 30 November 2026 with LibreOffice
 * 7.4.7, R 4.2.2, readxl 1.4.2, readr 2.1.4, data.table 1.14.8, pandas 1.5.3, SheetJS 0.18.5 (npm) and Arquero 8.0.3 (npm). SheetJS
 * takes bytes without a mark for Latin letters: £ becomes Â£. Arquero leaves a column of financial years
 * alone unless each of them could be a month. readxl looks at a thousand rows, and leaves out what
 * stands below in a column that is empty so far: of the longest series all three notes. readr does so too. Excel and Vega were
 * not tried: theirs is what their makers' manuals say.
 */
interface Program {
  readonly program: string;
  /** What to do, and what to type where it is typed. */
  readonly how: string;
  readonly code?: string;
}

/** The programs in the order of the page. */
export const programs: readonly Program[] = [
  {
    program: "LibreOffice Calc",
    how: "Open the file; in the window of the import choose UTF-8 and the comma, click the first column’s head, hold Shift and click the last one’s, and choose “Text” as column type.",
  },
  {
    program: "Excel",
    how: "Data, Get Data, From Text/CSV; there choose 65001 (UTF-8) and “Do not detect data types”.",
  },
  {
    program: "R",
    how: "Text first, then what is to be a number.",
    code: 'read.csv(file, colClasses = "character", fileEncoding = "UTF-8")',
  },
  {
    program: "R, the workbook",
    how: "Told to look at all rows: else a note below the thousandth row may be left out.",
    code: "readxl::read_excel(file, sheet, guess_max = Inf)",
  },
  {
    program: "R, readr",
    how: "Told to look at all rows too, for the same reason.",
    code: "readr::read_csv(file, guess_max = Inf)",
  },
  {
    program: "R, data.table",
    how: "fread leaves a doubled quotation mark within a text doubled; the others do not.",
  },
  {
    program: "pandas",
    how: "The same.",
    code: "pd.read_csv(file, dtype=str, keep_default_na=False)",
  },
  {
    program: "Vega and Vega-Lite",
    how: "Name the columns that are numbers, and no others.",
    code: '"format": {"type": "csv", "parse": {"amount_gbp": "number"}}',
  },
  {
    program: "Arquero",
    how: "Without its guesses, which make days of 2022-07, and of 2010-11 where all years look like months.",
    code: "aq.loadCSV(file, { autoType: false })",
  },
  {
    program: "SheetJS",
    how: "Cells as they are written, and letters as UTF-8.",
    code: "XLSX.read(bytes, { raw: true, codepage: 65001 })",
  },
];
