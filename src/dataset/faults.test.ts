/**
 * Every way in which the data folder can be wrong that we could think of, through the front door: a
 * small sound folder on the disk, one change to it, and each line that a person then reads.
 */
import { describe, expect, test } from "vitest";
import { inFileOrder, problemLine } from "../csv/problem.ts";
import { exampleTexts, type Changes, type FigureCells } from "./example-data.ts";
import { temporaryFolder, type Content } from "./example-folder.ts";
import { loadDataset } from "./load.ts";

type Files = Map<string, Content>;

/** What is wrong, the folder that has it, and the lines without `data/` in front. */
type Fault = readonly [what: string, given: () => Files, ...lines: string[]];

const folder = (changes?: Changes): Files => new Map<string, Content>(exampleTexts(changes));

/** The sound folder with other rows. */
const rows = (changes: Changes) => () => folder(changes);

/** The sound folder with other cells in Northtown's one figure. */
const figure = (cells: FigureCells) => rows({ allocations: [{ id: "total", ...cells }] });

/** The sound folder with other figures of Northtown. */
const figures = (...allocations: FigureCells[]) => rows({ allocations });

/** The sound folder with a cell of the first council's note: any free text. */
const note = (text: string) => rows({ councils: [{ id: "northtown", note: text }] });

/** The sound folder with another file in the place of one, made of its text. */
const file = (name: string, make: (text: string) => Content) => () => {
  const files = folder();
  return files.set(name, make(exampleTexts().get(name) ?? ""));
};

const without = (name: string) => () => {
  const files = folder();
  files.delete(name);
  return files;
};

const utf16 = (text: string, mark = "\uFEFF") => Buffer.from(mark + text, "utf16le");

function linesOf(files: Files): string[] {
  using made = temporaryFolder(files);
  const { dataset, problems } = loadDataset(made.path);
  expect(dataset === undefined).toBe(problems.length > 0);
  return inFileOrder(problems).map((one) => problemLine(one).replaceAll(`${made.path}/`, ""));
}

const sources = "source_id,title,publisher,release,table,url,licence,note,copied_from";
/** The release that the invented authorities name. */
const areas = "invented,Areas,Office,2022,one,https://areas.example,OGL,,\n";
const series = "gss_code,area,period,value,unit,source_id,locator,value_absent,note";

const tables: Readonly<Record<string, readonly Fault[]>> = {
  "the folder": [
    [
      "a file is missing",
      without("pots.csv"),
      "pots.csv:1:1: found no such file; allowed: the file",
    ],
    [
      "two files are missing",
      () => {
        const f = without("pots.csv")();
        f.delete("statistics/sources.csv");
        return f;
      },
      "pots.csv:1:1: found no such file; allowed: the file",
      "statistics/sources.csv:1:1: found no such file; allowed: the file",
    ],
    [
      "a file is called otherwise",
      () => without("pots.csv")().set("Pots.csv", "id\n"),
      "Pots.csv:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv",
      "pots.csv:1:1: found no such file; allowed: the file",
    ],
    [
      "a file too many",
      file("potts.csv", () => "id\n"),
      "potts.csv:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv",
    ],
    [
      "a copy that an editor left",
      file("pots.csv~", () => "id\n"),
      "pots.csv~:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv",
    ],
    [
      "a folder where a file should be",
      () => without("pots.csv")().set("pots.csv", "a folder"),
      "pots.csv:1:1: found a folder; allowed: a file",
    ],
    [
      "a file where a folder should be",
      () => {
        const f = folder();
        f.delete("allocations/northtown.csv");
        f.delete("allocations/southtown.csv");
        return f.set("allocations", "");
      },
      "allocations:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv",
    ],
    [
      "a link to nothing",
      () => without("pots.csv")().set("pots.csv", { link: "nowhere.csv" }),
      "pots.csv:1:1: found a link to nothing; allowed: a file",
    ],
    [
      "amounts of a council that is not there",
      file("allocations/westtown.csv", () => exampleTexts().get("allocations/northtown.csv") ?? ""),
      'allocations/westtown.csv:1:1: found a file named "westtown"; allowed: a file named after an id in councils.csv (northtown, southtown)',
      'allocations/westtown.csv:2:1: id: found "total"; allowed: each id once (allocations/northtown.csv:2 has it)',
    ],
    [
      "a name of a file that breaks the line",
      file("a\nb.csv", () => ""),
      String.raw`a\u000ab.csv:1:1: found a file of no table; allowed: councils.csv, documents.csv, decisions.csv, pots.csv, other_amounts.csv, events.csv, indicators.csv, discrepancies.csv, gaps.csv, replies.csv, sums.csv, changes.csv, former_ids.csv, statistics/authorities.csv, statistics/code_changes.csv, statistics/neighbours.csv, statistics/judgements.csv, statistics/sources.csv, statistics/<series>.csv, allocations/<council>.csv, prints/<document>.csv`,
    ],
  ],
  bytes: [
    [
      "a byte-order mark",
      file("pots.csv", (text) => `\uFEFF${text}`),
      "pots.csv:1:1: found a byte-order mark; allowed: UTF-8 text that begins with the header",
    ],
    [
      "CRLF",
      file("pots.csv", (text) => text.replaceAll("\n", "\r\n")),
      "pots.csv:1:69: found 6 carriage returns; allowed: lines that end in LF alone",
    ],
    [
      "a lone CR",
      file("pots.csv", (text) => text.replace("A pot", "A\rpot")),
      "pots.csv:2:30: found 1 carriage return; allowed: lines that end in LF alone",
    ],
    [
      "only CR, as on an old Mac",
      file("pots.csv", (text) => text.replaceAll("\n", "\r")),
      "pots.csv:1:69: found 6 carriage returns; allowed: lines that end in LF alone",
    ],
    [
      "a pound sign in Windows-1252",
      file("pots.csv", (text) => Buffer.from(text.replace("A pot", "£5 pot"), "latin1")),
      "pots.csv:2:29: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
    ],
    [
      "UTF-16, little end first",
      file("pots.csv", (text) => utf16(text)),
      "pots.csv:1:1: found UTF-16 text; allowed: UTF-8 text",
    ],
    [
      "UTF-16, big end first",
      file("pots.csv", (text) => utf16(text).swap16()),
      "pots.csv:1:1: found UTF-16 text; allowed: UTF-8 text",
    ],
    [
      "UTF-16 without a mark",
      file("pots.csv", (text) => utf16(text, "")),
      "pots.csv:1:2: found a NUL character; allowed: printable text",
    ],
    [
      "a NUL",
      file("pots.csv", (text) => text.replace("A pot", "A\0pot")),
      "pots.csv:2:30: found a NUL character; allowed: printable text",
    ],
    [
      "a half of a surrogate pair",
      file("pots.csv", (text) =>
        Buffer.concat([Buffer.from(text), Buffer.from([0xed, 0xa0, 0x80])]),
      ),
      "pots.csv:7:1: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
    ],
    [
      "a file that was cut off within a character",
      file("pots.csv", (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc2])])),
      "pots.csv:7:1: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
    ],
    [
      "an empty file",
      file("pots.csv", () => ""),
      "pots.csv:1:1: found an empty file; allowed: the header id,council,name,kind,earmarked,inflow,document,locator,inferred,note",
    ],
    [
      "a file of one line break",
      file("pots.csv", () => "\n"),
      "pots.csv:1:1: found a blank line; allowed: the header id,council,name,kind,earmarked,inflow,document,locator,inferred,note",
    ],
    [
      "a picture",
      file("pots.csv", () =>
        Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      ),
      "pots.csv:1:1: found a byte that is not UTF-8; allowed: UTF-8 text (save the file as UTF-8)",
    ],
  ],
  "quotation marks": [
    [
      "never closed",
      file("pots.csv", (text) => text.replace("A pot", '"A pot')),
      'pots.csv:2:29: found a quotation mark that is never closed; allowed: cells in pairs of quotation marks, a mark inside doubled ("")',
    ],
    [
      "text behind the closing mark",
      file("pots.csv", (text) => text.replace("A pot", '"A" pot')),
      'pots.csv:2:29: found a stray quotation mark; allowed: cells in pairs of quotation marks, a mark inside doubled ("")',
    ],
    [
      "a space behind the closing mark",
      file("pots.csv", (text) => text.replace("A pot", '"A pot" ')),
      'pots.csv:2:29: found a stray quotation mark; allowed: cells in pairs of quotation marks, a mark inside doubled ("")',
    ],
    [
      "a mark within a cell",
      file("pots.csv", (text) => text.replace("A pot", 'A "pot"')),
      'pots.csv:2:29: found a stray quotation mark; allowed: cells in pairs of quotation marks, a mark inside doubled ("")',
    ],
  ],
  "the header": [
    [
      "a heading twice",
      file("pots.csv", (text) => text.replace("kind", "name")),
      'pots.csv:1:17: header: found "name" a second time; allowed: each column once',
    ],
    [
      "a heading is missing",
      file("pots.csv", (text) => text.replace(",kind", "")),
      "pots.csv:1:1: kind: found a header without it; allowed: id,council,name,kind,earmarked,inflow,document,locator,inferred,note",
    ],
    [
      "a misspelt heading",
      file("pots.csv", (text) => text.replace("earmarked", "earmaked")),
      'pots.csv:1:22: header: found "earmaked"; allowed: earmarked (all: id,council,name,kind,earmarked,inflow,document,locator,inferred,note)',
    ],
    [
      "a heading in capitals",
      file("pots.csv", (text) => text.replace("kind", "Kind")),
      'pots.csv:1:17: header: found "Kind"; allowed: kind (all: id,council,name,kind,earmarked,inflow,document,locator,inferred,note)',
    ],
    [
      "a heading with a space",
      file("pots.csv", (text) => text.replace("kind", "kind ")),
      'pots.csv:1:17: header: found "kind "; allowed: kind (all: id,council,name,kind,earmarked,inflow,document,locator,inferred,note)',
    ],
    [
      "two headings in another order",
      file("pots.csv", (text) => text.replace("name,kind", "kind,name")),
      'pots.csv:1:12: header: found "kind" out of order; allowed: id,council,name,kind,earmarked,inflow,document,locator,inferred,note',
    ],
    [
      "a heading too many",
      file("pots.csv", (text) => text.replace(",note\n", ",note,colour\n")),
      'pots.csv:1:70: header: found "colour"; allowed: id,council,name,kind,earmarked,inflow,document,locator,inferred,note',
    ],
    [
      "no header",
      file("pots.csv", (text) =>
        text.slice(text.indexOf("\n") + 1, text.indexOf("\nnorthtown-fund") + 1),
      ),
      'pots.csv:1:1: header: found "northtown-reserve"; allowed: id,council,name,kind,earmarked,inflow,document,locator,inferred,note',
    ],
    [
      "semicolons between the cells",
      file("gaps.csv", () => "id;council;what;note\n"),
      'gaps.csv:1:1: header: found "id;council;what;note"; allowed: id,council,what,note',
    ],
    [
      "tabs between the cells",
      file("gaps.csv", () => "id\tcouncil\twhat\tnote\n"),
      String.raw`gaps.csv:1:1: header: found "id\tcouncil\twhat\tnote"; allowed: id,council,what,note`,
    ],
    [
      "a heading of an object in every program",
      file("gaps.csv", () => "id,council,what,__proto__\n"),
      'gaps.csv:1:17: header: found "__proto__"; allowed: note (all: id,council,what,note)',
    ],
  ],
  rows: [
    [
      "too few cells",
      file("gaps.csv", (text) => `${text}one,northtown,What\n`),
      "gaps.csv:2:1: found 3 cells; allowed: 4 cells",
    ],
    [
      "too many cells",
      file("gaps.csv", (text) => `${text}one,northtown,What,Note,\n`),
      "gaps.csv:2:1: found 5 cells; allowed: 4 cells (a text with a comma stands in quotation marks)",
    ],
    [
      "a blank line between rows",
      file("gaps.csv", (text) => `${text}\none,northtown,What,\n`),
      "gaps.csv:2:1: found a blank line; allowed: 4 cells",
    ],
    [
      "a blank line at the end",
      file("gaps.csv", (text) => `${text}one,northtown,What,\n\n`),
      "gaps.csv:3:1: found a blank line; allowed: 4 cells",
    ],
    [
      "a line of commas, as spreadsheets leave it",
      file("gaps.csv", (text) => `${text},,,\n`),
      "gaps.csv:2:1: id: found an empty cell; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request (Name of the gap)",
      "gaps.csv:2:2: council: found an empty cell; allowed: an id in councils.csv (The council it is about)",
      "gaps.csv:2:3: what: found an empty cell; allowed: one line of plain text (What is not known, as a question's subject)",
    ],
    [
      "a line of spaces",
      file("gaps.csv", (text) => `${text}   \n`),
      "gaps.csv:2:1: found 1 cell; allowed: 4 cells",
    ],
    [
      "an amount with its comma outside quotation marks",
      file("changes.csv", (text) => `${text}2026-11-23,pots,,added,£1,200,why\n`),
      "changes.csv:2:1: found 7 cells; allowed: 6 cells (a text with a comma stands in quotation marks)",
    ],
  ],
  text: [
    [
      "a space at the end",
      note("Formed in 2019 "),
      'councils.csv:2:86: note: found "Formed in 2019 "; allowed: no space at either end',
    ],
    [
      "a space at the beginning",
      note(" Formed in 2019"),
      'councils.csv:2:86: note: found " Formed in 2019"; allowed: no space at either end',
    ],
    [
      "two spaces together",
      note("Formed in  2019"),
      'councils.csv:2:86: note: found "Formed in  2019"; allowed: single spaces between words',
    ],
    [
      "a hard space",
      note("Formed in\u00A02019"),
      String.raw`councils.csv:2:86: note: found "Formed in\u00a02019"; allowed: ordinary spaces`,
    ],
    [
      "a thin space",
      note("Formed in\u20092019"),
      String.raw`councils.csv:2:86: note: found "Formed in\u20092019"; allowed: ordinary spaces`,
    ],
    [
      "a tab",
      note("Formed\tin 2019"),
      String.raw`councils.csv:2:86: note: found "Formed\tin 2019"; allowed: one line of printable characters`,
    ],
    [
      "a tab at the beginning, before a formula",
      note("\t=1+1"),
      String.raw`councils.csv:2:86: note: found "\t=1+1"; allowed: no space at either end`,
    ],
    [
      "a line break",
      note("Formed\nin 2019"),
      String.raw`councils.csv:2:86: note: found "Formed\nin 2019"; allowed: one line of printable characters`,
    ],
    [
      "a line separator",
      note("Formed\u2028in 2019"),
      String.raw`councils.csv:2:86: note: found "Formed\u2028in 2019"; allowed: one line of printable characters`,
    ],
    [
      "a mark without width",
      note("Formed\u200B in 2019"),
      String.raw`councils.csv:2:86: note: found "Formed\u200b in 2019"; allowed: one line of printable characters`,
    ],
    [
      "a soft hyphen",
      note("For\u00ADmed in 2019"),
      String.raw`councils.csv:2:86: note: found "For\u00admed in 2019"; allowed: one line of printable characters`,
    ],
    [
      "a mark that turns the direction",
      note("Formed in \u202E9102"),
      String.raw`councils.csv:2:86: note: found "Formed in \u202e9102"; allowed: one line of printable characters`,
    ],
    [
      "an isolate that turns the direction",
      note("Formed in \u20679102"),
      String.raw`councils.csv:2:86: note: found "Formed in \u20679102"; allowed: one line of printable characters`,
    ],
    [
      "a byte-order mark within",
      note("Formed in\uFEFF2019"),
      String.raw`councils.csv:2:86: note: found "Formed in\ufeff2019"; allowed: one line of printable characters`,
    ],
    [
      "a control character that colours terminals",
      note("\u001B[31mFormed in 2019"),
      String.raw`councils.csv:2:86: note: found "\u001b[31mFormed in 2019"; allowed: one line of printable characters`,
    ],
    [
      "a code point that is no character",
      note("Formed in 2019\uFFFF"),
      String.raw`councils.csv:2:86: note: found "Formed in 2019\uffff"; allowed: one line of printable characters`,
    ],
    [
      "a character that was lost before",
      note("\uFFFD4.78m"),
      'councils.csv:2:86: note: found "�4.78m"; allowed: one line of printable characters',
    ],
    [
      "a formula with =",
      note("=1+1"),
      'councils.csv:2:86: note: found "=1+1"; allowed: a first character other than = + - @',
    ],
    [
      "a formula with +",
      note("+1"),
      'councils.csv:2:86: note: found "+1"; allowed: a first character other than = + - @',
    ],
    [
      "a formula with -",
      note("-1"),
      'councils.csv:2:86: note: found "-1"; allowed: a first character other than = + - @ (-1 may have been (1): a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)',
    ],
    [
      "a formula with @",
      note("@SUM(A1)"),
      'councils.csv:2:86: note: found "@SUM(A1)"; allowed: a first character other than = + - @',
    ],
    [
      "a formula with the wide =",
      note("＝1+1"),
      'councils.csv:2:86: note: found "＝1+1"; allowed: a first character other than = + - @',
    ],
    [
      "a call of another program",
      note("=cmd|' /C calc'!A0"),
      `councils.csv:2:86: note: found "=cmd|' /C calc'!A0"; allowed: a first character other than = + - @`,
    ],
    [
      "2,001 characters",
      note("a".repeat(2001)),
      "councils.csv:2:86: note: found 2001 characters; allowed: at most 2000 characters",
    ],
    [
      "a cell of a megabyte",
      note("a".repeat(1_000_000)),
      "councils.csv:2:86: note: found 1000000 characters; allowed: at most 2000 characters",
    ],
    [
      "an address that runs",
      rows({ councils: [{ id: "northtown", website: "javascript:alert(1)" }] }),
      'councils.csv:2:55: website: found "javascript:alert(1)"; allowed: an address that begins with https:// or http://, without spaces or a user name',
    ],
    [
      "an address with a password",
      rows({ councils: [{ id: "northtown", website: "https://a:b@council.example" }] }),
      'councils.csv:2:55: website: found "https://a:b@council.example"; allowed: an address that begins with https:// or http://, without spaces or a user name',
    ],
    [
      "an address with a space",
      rows({ councils: [{ id: "northtown", website: "https://council.example/a b" }] }),
      'councils.csv:2:55: website: found "https://council.example/a b"; allowed: an address that begins with https:// or http://, without spaces or a user name',
    ],
    [
      "an empty cell that must not be empty",
      rows({ councils: [{ id: "northtown", name: "" }] }),
      "councils.csv:2:11: name: found an empty cell; allowed: one line of plain text (Full name of the council)",
    ],
  ],
  numbers: [
    [
      "thousands with commas",
      figure({ amount_gbp: "1,000,000", amount_printed: "1,000,000" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "1,000,000"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "thousands with spaces",
      figure({ amount_gbp: "1 000 000", amount_printed: "1,000,000" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "1 000 000"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "a print instead of a number",
      figure({ amount_gbp: "£4.78m", amount_printed: "£4.78m", printed_in: "millions" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "£4.78m"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "less than nought",
      figure({ amount_gbp: "-5" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "-5"; allowed: whole pounds in digits, such as 1200000, without a sign: money given back is a row that moves it from the pot where it lay (from_pot) to the one it returns to (to_pot); a deficit or a saving is a row of other_amounts.csv of that kind',
      'allocations/northtown.csv:2:33: amount_printed: found "-5"; allowed: a first character other than = + - @ (-5 may have been (5): a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column): money given back is a row that moves it from the pot where it lay (from_pot) to the one it returns to (to_pot); a deficit or a saving is a row of other_amounts.csv of that kind',
    ],
    [
      "in brackets, as accounts write it",
      figure({ amount_gbp: "(5)" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "(5)"; allowed: whole pounds in digits, such as 1200000, without a sign: money given back is a row that moves it from the pot where it lay (from_pot) to the one it returns to (to_pot); a deficit or a saving is a row of other_amounts.csv of that kind',
    ],
    [
      "with pence",
      figure({ amount_gbp: "5.50", amount_printed: "5.50" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "5.50"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "with .0, as programs write it",
      figure({ amount_gbp: "5.0", amount_printed: "5" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "5.0"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "as a power of ten",
      figure({ amount_gbp: "1E+06", amount_printed: "1,000,000" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "1E+06"; allowed: whole pounds in digits, such as 1200000 (a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)',
    ],
    [
      "with a nought in front",
      figure({ amount_gbp: "005", amount_printed: "5" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "005"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "more than a program can count exactly",
      figure({ amount_gbp: "9007199254740993" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "9007199254740993"; allowed: at most 9007199254740991',
    ],
    [
      "in Arabic digits",
      figure({ amount_gbp: "٥", amount_printed: "5" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "٥"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "not a number",
      figure({ amount_gbp: "NaN", amount_printed: "5" }),
      'allocations/northtown.csv:2:29: amount_gbp: found "NaN"; allowed: whole pounds in digits, such as 1200000',
    ],
    [
      "an amount and a reason for none",
      figure({
        amount_gbp: "5",
        amount_printed: "5",
        printed_in: "pounds",
        qualifier: "exactly",
        amount_absent: "exempt",
      }),
      'allocations/northtown.csv:2:29: amount_gbp: found "5"; allowed: whole pounds, or an empty cell and the reason in amount_absent; exactly one of the two',
    ],
    [
      "neither an amount nor a reason for none",
      figure({ amount_gbp: "", amount_printed: "", printed_in: "", qualifier: "" }),
      "allocations/northtown.csv:2:29: amount_gbp: found an empty cell; allowed: whole pounds, or an empty cell and the reason in amount_absent; exactly one of the two",
    ],
    [
      "a print that multiplies out to another amount",
      figure({ amount_gbp: "6574000", amount_printed: "£6.547m", printed_in: "millions" }),
      "allocations/northtown.csv:2:29: amount_gbp: found 6574000; allowed: 6547000, which is £6.547m in millions, or a row in discrepancies.csv",
    ],
    [
      "a print in another unit",
      figure({ amount_gbp: "189000", amount_printed: "£189k", printed_in: "millions" }),
      'allocations/northtown.csv:2:37: amount_printed: found "£189k"; allowed: a figure in millions, such as £6.574m or 5.100, or a row in discrepancies.csv that says what the misprint should be',
    ],
    [
      "a print finer than a pound",
      figure({ amount_gbp: "6574", amount_printed: "6.5741", printed_in: "thousands" }),
      'allocations/northtown.csv:2:35: amount_printed: found "6.5741"; allowed: a figure in thousands, such as £189k, or a row in discrepancies.csv that says what the misprint should be',
    ],
    [
      "a print with words around it",
      figure({ amount_gbp: "6574000", amount_printed: "up to £6.574m", printed_in: "millions" }),
      'allocations/northtown.csv:2:38: amount_printed: found "up to £6.574m"; allowed: a figure in millions, such as £6.574m or 5.100, or a row in discrepancies.csv that says what the misprint should be',
    ],
    [
      "a print without its unit",
      figure({ amount_gbp: "5", amount_printed: "5", printed_in: "" }),
      "allocations/northtown.csv:2:34: printed_in: found an empty cell; allowed: the unit of amount_printed, or an empty cell where nothing is printed",
    ],
    [
      "an amount without its print",
      figure({ amount_gbp: "5", amount_printed: "", printed_in: "" }),
      "allocations/northtown.csv:2:32: amount_printed: found an empty cell; allowed: the figure as printed where there is an amount or a share, otherwise an empty cell",
    ],
    [
      "an indicator in percent signs",
      rows({ indicators: [{ id: "one", value: "5%" }] }),
      'indicators.csv:2:22: value: found "5%"; allowed: a plain number, such as 99.92',
    ],
    [
      "an indicator that is not what is printed",
      rows({ indicators: [{ id: "one", value: "50" }] }),
      'indicators.csv:2:22: value: found "50"; allowed: the number that value_printed prints',
    ],
    [
      "an official statistic of nought",
      () =>
        file(
          "statistics/population_0_17.csv",
          () => `${series}\nX00000000,Northtown,mid-2022,0,persons,ons,line 1,,\n`,
        )().set(
          "statistics/sources.csv",
          `${sources}\nons,T,P,R,T,https://ons.example,OGL,,\n${areas}`,
        ),
      "statistics/population_0_17.csv:2:30: value: found 0; allowed: a number above 0",
    ],
    [
      "an official statistic twice",
      () =>
        file(
          "statistics/population_0_17.csv",
          () => `${series}\n${"X00000000,Northtown,mid-2022,5,persons,ons,line 1,,\n".repeat(2)}`,
        )().set(
          "statistics/sources.csv",
          `${sources}\nons,T,P,R,T,https://ons.example,OGL,,\n${areas}`,
        ),
      'statistics/population_0_17.csv:3:21: period: found "mid-2022"; allowed: each period of an area once (line 2 has X00000000)',
    ],
  ],
  dates: [
    [
      "a day that does not exist",
      rows({ decisions: [{ id: "northtown-main", date: "2022-02-30" }] }),
      'decisions.csv:3:45: date: found "2022-02-30"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022',
    ],
    [
      "a month that does not exist",
      rows({ decisions: [{ id: "northtown-main", date: "2022-13", date_precision: "month" }] }),
      'decisions.csv:3:45: date: found "2022-13"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022',
    ],
    [
      "29 February in a year without",
      rows({ documents: [{ id: "northtown-report", date: "2023-02-29" }] }),
      'documents.csv:2:50: date: found "2023-02-29"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022',
    ],
    [
      "day first",
      rows({ decisions: [{ id: "northtown-main", date: "01/06/2022" }] }),
      'decisions.csv:3:45: date: found "01/06/2022"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022 (a spreadsheet has changed it: open CSVs as text, in LibreOffice by choosing Text for every column)',
    ],
    [
      "without noughts",
      rows({ decisions: [{ id: "northtown-main", date: "2022-6-1" }] }),
      'decisions.csv:3:45: date: found "2022-6-1"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022',
    ],
    [
      "with a time",
      rows({ decisions: [{ id: "northtown-main", date: "2022-06-01T00:00:00Z" }] }),
      'decisions.csv:3:45: date: found "2022-06-01T00:00:00Z"; allowed: a date that exists, such as 2022-06-07, 2022-06 or 2022',
    ],
    [
      "a day where only the month is said to be known",
      rows({ decisions: [{ id: "northtown-main", date_precision: "month" }] }),
      'decisions.csv:3:56: date_precision: found "month"; allowed: as much as the date says (day for 2022-06-07, month for 2022-06, year for 2022), or a date of this precision',
    ],
    [
      "a month where the day is said to be known",
      rows({ events: [{ id: "one", date: "2022-05", date_precision: "day" }] }),
      'events.csv:2:23: date_precision: found "day"; allowed: as much as the date says (day for 2022-06-07, month for 2022-06, year for 2022), or a date of this precision',
    ],
    [
      "a month where a day must be",
      rows({ changes: [{ date: "2026-11" }] }),
      'changes.csv:2:1: date: found "2026-11"; allowed: a day that exists, such as 2022-06-07',
    ],
    [
      "a financial year of two years",
      figure({ financial_year: "2022-24" }),
      'allocations/northtown.csv:2:87: financial_year: found "2022-24"; allowed: a financial year such as 2022-23',
    ],
    [
      "a financial year with a stroke",
      figure({ financial_year: "2022/23" }),
      'allocations/northtown.csv:2:87: financial_year: found "2022/23"; allowed: a financial year such as 2022-23',
    ],
    [
      "a day where a month must be",
      figure({ period_from: "2022-05-01" }),
      'allocations/northtown.csv:2:88: period_from: found "2022-05-01"; allowed: a month that exists, such as 2022-05',
    ],
    [
      "a period that ends before it begins",
      figure({ period_from: "2022-05", period_to: "2022-04" }),
      'allocations/northtown.csv:2:96: period_to: found "2022-04"; allowed: a month not before period_from',
    ],
    [
      "a decision before the one it follows",
      rows({ decisions: [{ id: "northtown-budget", follows: "northtown-main" }] }),
      'decisions.csv:2:47: date: found "2022-02-01"; allowed: 2022-06-01 or later, the date of the decision which it follows (line 3)',
    ],
    [
      "a figure that replaces one decided later",
      figures({ id: "total", supersedes: "later" }, { id: "later", decision: "northtown-later" }),
      'allocations/northtown.csv:2:73: supersedes: found "later"; allowed: figures decided not later than 2022-06-01 (line 3: 2023-01-10)',
    ],
  ],
  ids: [
    [
      "with a capital",
      rows({ gaps: [{ id: "One" }] }),
      'gaps.csv:2:1: id: found "One"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
    [
      "with a space",
      rows({ gaps: [{ id: "one two" }] }),
      'gaps.csv:2:1: id: found "one two"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
    [
      "with an underscore",
      rows({ gaps: [{ id: "one_two" }] }),
      'gaps.csv:2:1: id: found "one_two"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
    [
      "with two hyphens",
      rows({ gaps: [{ id: "one--two" }] }),
      'gaps.csv:2:1: id: found "one--two"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
    [
      "too long for a path",
      rows({ gaps: [{ id: "a".repeat(101) }] }),
      'gaps.csv:2:1: id: found "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa..."; allowed: at most 100 characters',
    ],
    [
      "that leads out of the folder",
      rows({ gaps: [{ id: "../../etc/passwd" }] }),
      'gaps.csv:2:1: id: found "../../etc/passwd"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
    [
      "of an object in every program",
      rows({ gaps: [{ id: "__proto__" }] }),
      'gaps.csv:2:1: id: found "__proto__"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
    [
      "twice in one file",
      rows({ gaps: [{ id: "one" }, { id: "two" }].concat({ id: "one" }) }),
      'gaps.csv:4:1: id: found "one"; allowed: each id once (gaps.csv:2 has it)',
    ],
    [
      "twice in two files",
      rows({ southtown: [{ id: "total" }] }),
      'allocations/southtown.csv:2:1: id: found "total"; allowed: each id once (allocations/northtown.csv:2 has it)',
    ],
    [
      "of a figure and of another amount",
      rows({ other_amounts: [{ id: "total" }] }),
      'other_amounts.csv:2:1: id: found "total"; allowed: an id that no allocation has (allocations/northtown.csv, line 2 has it): both have a page of that name',
    ],
  ],
  "words of a list": [
    [
      "a word that is not in it",
      figure({ status: "agreed" }),
      'allocations/northtown.csv:2:61: status: found "agreed"; allowed: approved, recommended, noted or rejected',
    ],
    [
      "a word with a capital",
      figure({ status: "Approved" }),
      'allocations/northtown.csv:2:61: status: found "Approved"; allowed: approved, recommended, noted or rejected (for "Approved" perhaps approved)',
    ],
    [
      "a word of every object",
      figure({ status: "constructor" }),
      'allocations/northtown.csv:2:61: status: found "constructor"; allowed: approved, recommended, noted or rejected',
    ],
    [
      "a word twice",
      figure({ inferred: "purpose purpose" }),
      'allocations/northtown.csv:2:117: inferred: found "purpose purpose"; allowed: decision, label, amount_gbp, qualifier, status, part_of, complete_splits, restates, supersedes, from_pot, to_pot, recurrence, money_type, purpose, in_scope, financial_year, period_from, period_to or period_printed, each once, separated by spaces',
    ],
    [
      "a word misspelt among others",
      figure({ inferred: "purpos label" }),
      'allocations/northtown.csv:2:117: inferred: found "purpos label"; allowed: decision, label, amount_gbp, qualifier, status, part_of, complete_splits, restates, supersedes, from_pot, to_pot, recurrence, money_type, purpose, in_scope, financial_year, period_from, period_to or period_printed, each once, separated by spaces (for "purpos" perhaps purpose)',
    ],
    [
      "words with commas between",
      figure({ inferred: "purpose,label" }),
      'allocations/northtown.csv:2:117: inferred: found "purpose,label"; allowed: decision, label, amount_gbp, qualifier, status, part_of, complete_splits, restates, supersedes, from_pot, to_pot, recurrence, money_type, purpose, in_scope, financial_year, period_from, period_to or period_printed, each once, separated by spaces',
    ],
    [
      "a split that there is none of",
      figures({ id: "total" }, { id: "part", part_of: "total:colour" }),
      'allocations/northtown.csv:3:69: part_of: found "total:colour"; allowed: <id>:<split>, each once, separated by spaces, where a split is item, year, source or step',
    ],
    [
      "a part without its split",
      figures({ id: "total" }, { id: "part", part_of: "total" }),
      'allocations/northtown.csv:3:69: part_of: found "total"; allowed: <id>:<split>, each once, separated by spaces, where a split is item, year, source or step',
    ],
    [
      "a place without its document",
      figure({ also_at: "page 2" }),
      `allocations/northtown.csv:2:115: also_at: found "page 2"; allowed: document: locator, separated by ' | '`,
    ],
  ],
  references: [
    [
      "to no council",
      rows({ gaps: [{ id: "one", council: "norhttown" }] }),
      'gaps.csv:2:5: council: found "norhttown"; allowed: an id in councils.csv (northtown, southtown)',
    ],
    [
      "to no document",
      figure({ document: "northtown-minutes" }),
      'allocations/northtown.csv:2:91: document: found "northtown-minutes"; allowed: an id in documents.csv (northtown-press, northtown-report, southtown-report)',
    ],
    [
      "to no decision",
      figure({ decision: "northtown-mian" }),
      'allocations/northtown.csv:2:7: decision: found "northtown-mian"; allowed: an id in decisions.csv of the same council (northtown-main, northtown-advice, northtown-later, northtown-undone, northtown-budget, northtown-outline)',
    ],
    [
      "to no pot",
      figure({ from_pot: "northtown-resrve" }),
      'allocations/northtown.csv:2:74: from_pot: found "northtown-resrve"; allowed: an id in pots.csv of the same council (northtown-reserve, northtown-second-fund, northtown-fund, northtown-till)',
    ],
    [
      "to no figure, as a whole",
      figure({ part_of: "all:item" }),
      'allocations/northtown.csv:2:70: part_of: found "all"; allowed: an id in the allocations of the same council (total)',
    ],
    [
      "to no figure, as the same money",
      figure({ restates: "all" }),
      'allocations/northtown.csv:2:72: restates: found "all"; allowed: an id in the allocations of the same council (total)',
    ],
    [
      "to no figure, as what is replaced",
      figure({ supersedes: "all" }),
      'allocations/northtown.csv:2:73: supersedes: found "all"; allowed: an id in the allocations of the same council (total)',
    ],
    [
      "to no document, as another place",
      figure({ also_at: "northtown-minutes: page 2" }),
      'allocations/northtown.csv:2:115: also_at: found "northtown-minutes"; allowed: an id in documents.csv (northtown-press, northtown-report, southtown-report)',
    ],
    [
      "to no decision that is followed",
      rows({ decisions: [{ id: "northtown-main", follows: "northtown-motion" }] }),
      'decisions.csv:3:69: follows: found "northtown-motion"; allowed: an id in decisions.csv of the same council (northtown-main, northtown-outline, northtown-advice, northtown-later, northtown-undone, northtown-budget)',
    ],
    [
      "to no figure, as a misprint",
      rows({ discrepancies: [{ id: "typo", allocation: "all", printed: "1", expected: "2" }] }),
      'discrepancies.csv:2:30: allocation: found "all"; allowed: an id in the allocations (total, south)',
    ],
    [
      "to no figure, as what is replied to",
      rows({ replies: [{ id: "one", allocation: "all" }] }),
      'replies.csv:2:15: allocation: found "all"; allowed: an id in the allocations of the same council (total)',
    ],
    [
      "to a decision of another council",
      figure({ decision: "southtown-main" }),
      'allocations/northtown.csv:2:7: decision: found "southtown-main"; allowed: an id in decisions.csv of the same council (northtown-main, northtown-later, northtown-advice, northtown-outline, northtown-undone, northtown-budget)',
    ],
    [
      "to a pot of another council",
      figure({ to_pot: "southtown-reserve" }),
      'allocations/northtown.csv:2:75: to_pot: found "southtown-reserve"; allowed: an id in pots.csv of the same council (northtown-reserve, northtown-second-fund, northtown-fund, northtown-till)',
    ],
    [
      "to a figure of another council",
      figure({ part_of: "south:item" }),
      'allocations/northtown.csv:2:70: part_of: found "south"; allowed: an id in the allocations of the same council (total)',
    ],
    [
      "to a figure of another council, as the same money",
      figure({ restates: "south" }),
      'allocations/northtown.csv:2:72: restates: found "south"; allowed: an id in the allocations of the same council (total)',
    ],
    [
      "to a decision of another council that is followed",
      rows({ decisions: [{ id: "northtown-main", follows: "southtown-main" }] }),
      'decisions.csv:3:69: follows: found "southtown-main"; allowed: an id in decisions.csv of the same council (northtown-main, northtown-later, northtown-advice, northtown-outline, northtown-undone, northtown-budget)',
    ],
    [
      "to no release of statistics",
      file(
        "statistics/population_0_17.csv",
        () => `${series}\nX00000000,Northtown,mid-2022,5,persons,ons,line 1,,\n`,
      ),
      'statistics/population_0_17.csv:2:40: source_id: found "ons"; allowed: a source_id in statistics/sources.csv (invented)',
    ],
    [
      "to a row that has a fault of its own is no second fault",
      rows({
        pots: [{ id: "northtown-reserve", kind: "purse" }],
        allocations: [{ id: "total", from_pot: "northtown-reserve" }],
      }),
      'pots.csv:2:35: kind: found "purse"; allowed: reserve, base budget, one-off budget, corporate resources, capital receipts, contingency, underspend, government grant, DSG, public health, borrowing, developer contributions, partner, capital programme, allocation, several or not named',
    ],
    [
      "to a table that cannot be read is no second fault",
      file("documents.csv", (text) => text.replace("publisher", "printer")),
      'documents.csv:1:23: header: found "printer"; allowed: publisher (all: id,council,title,type,publisher,date,reference,url,evidence,source_file,inferred,note)',
    ],
    [
      "to a council's table that cannot be read is no second fault",
      file("councils.csv", (text) => text.replace("region", "area")),
      'councils.csv:1:34: header: found "area"; allowed: region (all: id,name,short_name,gss_code,type,region,website,read,larger_known,note)',
    ],
  ],
  relations: [
    [
      "a figure that is part of itself",
      figure({ part_of: "total:item" }),
      'allocations/northtown.csv:2:70: part_of: found "total:item"; allowed: relations that do not lead back to the row itself',
    ],
    [
      "figures that are parts of each other",
      figures({ id: "total", part_of: "part:item" }, { id: "part", part_of: "total:item" }),
      'allocations/northtown.csv:3:69: part_of: found "total:item"; allowed: relations that do not lead back to the row itself',
    ],
    [
      "a figure that restates itself",
      figure({ restates: "total" }),
      'allocations/northtown.csv:2:72: restates: found "total"; allowed: another figure',
    ],
    [
      "figures that restate each other",
      figures({ id: "total", restates: "again" }, { id: "again", restates: "total" }),
      'allocations/northtown.csv:3:72: restates: found "total"; allowed: relations that do not lead back to the row itself',
    ],
    [
      "figures that replace each other",
      figures({ id: "total", supersedes: "next" }, { id: "next", supersedes: "total" }),
      'allocations/northtown.csv:3:72: supersedes: found "total"; allowed: relations that do not lead back to the row itself',
    ],
    [
      "decisions that follow each other",
      rows({
        decisions: [
          { id: "northtown-main", follows: "northtown-outline" },
          { id: "northtown-outline", follows: "northtown-main" },
        ],
      }),
      'decisions.csv:6:85: follows: found "northtown-main"; allowed: relations that do not lead back to the row itself',
    ],
    [
      "a part above its whole",
      figures({ id: "total" }, { id: "part", part_of: "total:item", amount_gbp: "1000001" }),
      "allocations/northtown.csv:3:28: amount_gbp: found 1000001; allowed: at most 1000000, the whole that it is a part of (line 2)",
    ],
    [
      "a complete split that does not add up",
      figures(
        { id: "total", complete_splits: "item" },
        { id: "one", part_of: "total:item", amount_gbp: "600000" },
        { id: "two", part_of: "total:item", amount_gbp: "399999" },
      ),
      "allocations/northtown.csv:2:29: amount_gbp: found 1000000; allowed: 999999, the sum of its parts by item (lines 3, 4), or a row in discrepancies.csv",
    ],
    [
      "a complete split without parts",
      figure({ complete_splits: "year" }),
      `allocations/northtown.csv:2:71: complete_splits: found "year"; allowed: splits that some figure's part_of names; no figure is part of this by year`,
    ],
    [
      "a part of two sums that are both counted",
      figures({ id: "total" }, { id: "sum" }, { id: "part", part_of: "total:item sum:item" }),
      'allocations/northtown.csv:4:69: part_of: found "total:item sum:item"; allowed: a part of one counted figure; lines 2, 3 would both count it',
    ],
    [
      "a part that is out of scope in a whole that is in",
      figures({ id: "total" }, { id: "part", part_of: "total:item", in_scope: "no" }),
      'allocations/northtown.csv:3:92: in_scope: found "no"; allowed: yes or partly, as its whole (line 2) is yes; or partly on the whole',
    ],
    [
      "the same money with another amount",
      figures({ id: "total" }, { id: "again", restates: "total", amount_gbp: "1000001" }),
      "allocations/northtown.csv:3:29: amount_gbp: found 1000001; allowed: 1000000, the figure it restates (line 2), to the coarser print",
    ],
    [
      "a recommendation that replaces a figure",
      figures({ id: "total" }, { id: "next", supersedes: "total", status: "recommended" }),
      'allocations/northtown.csv:3:75: supersedes: found "total"; allowed: an empty cell where status is recommended or rejected',
    ],
    [
      "a figure that replaces the sum it is part of",
      figures({ id: "total" }, { id: "part", part_of: "total:item", supersedes: "total" }),
      'allocations/northtown.csv:3:82: supersedes: found "total"; allowed: figures that it is not a part of, as it is of line 2',
    ],
    [
      "money that goes into the pot it comes from",
      figure({ from_pot: "northtown-fund", to_pot: "northtown-fund" }),
      'allocations/northtown.csv:2:89: to_pot: found "northtown-fund"; allowed: another pot than from_pot',
    ],
    [
      "more goes out of a pot than went in",
      rows({
        pots: [{ id: "northtown-fund", inflow: "whole" }],
        allocations: [
          { id: "total", to_pot: "northtown-fund" },
          {
            id: "out",
            from_pot: "northtown-fund",
            decision: "northtown-later",
            amount_gbp: "1000001",
          },
        ],
      }),
      'allocations/northtown.csv:3:73: from_pot: found "northtown-fund"; allowed: at most 1000000 in all from northtown-fund, which is what went in (1000001 goes out)',
    ],
    [
      "money goes out of a pot before it went in",
      rows({
        pots: [{ id: "northtown-fund", inflow: "whole" }],
        allocations: [
          { id: "total", to_pot: "northtown-fund" },
          { id: "out", from_pot: "northtown-fund", decision: "northtown-budget", amount_gbp: "5" },
        ],
      }),
      'allocations/northtown.csv:3:62: from_pot: found "northtown-fund"; allowed: a pot that was filled by 2022-02-01; northtown-fund was on 2022-06-01',
    ],
    [
      "a cell that is read from two that differ",
      figures(
        { id: "total", recurrence: "one-off" },
        { id: "sum", in_scope: "partly", recurrence: "ongoing" },
        { id: "part", part_of: "total:item sum:item" },
      ),
      "allocations/northtown.csv:4:94: recurrence: found an empty cell; allowed: its own recurrence, because lines 2, 3, from which it is read, differ",
    ],
    [
      "two headlines",
      rows({ decisions: [{ id: "northtown-later", headline: "yes" }] }),
      'decisions.csv:4:71: headline: found "yes"; allowed: one headline per council (line 3 is one)',
    ],
    [
      "no headline",
      rows({ decisions: [{ id: "northtown-main", headline: "" }] }),
      "decisions.csv:2:72: headline: found an empty cell; allowed: yes in one decision of northtown, which has figures",
    ],
    [
      "a headline that only the press records",
      rows({ decisions: [{ id: "northtown-main", document: "northtown-press" }] }),
      'decisions.csv:3:70: headline: found "yes"; allowed: an empty cell, and yes in a decision that an official document records: northtown-press is press',
    ],
    [
      "a press article that passes for an official paper",
      rows({ documents: [{ id: "northtown-press", evidence: "official-extract" }] }),
      'documents.csv:3:69: evidence: found "official-extract"; allowed: press where type is press article',
    ],
    [
      "a source file of a press article",
      rows({ documents: [{ id: "northtown-press", source_file: "press.txt" }] }),
      'documents.csv:3:75: source_file: found "press.txt"; allowed: a file name where evidence is document, otherwise an empty cell',
    ],
    [
      "a misprint that is no longer in the row",
      rows({
        discrepancies: [{ id: "typo", allocation: "total", printed: "999", expected: "1000000" }],
      }),
      "discrepancies.csv:2:37: printed: found 999; allowed: text of the amount_printed or label of total (allocations/northtown.csv, line 2)",
    ],
    [
      "a misprint with a correction in another notation",
      rows({
        discrepancies: [{ id: "typo", allocation: "total", printed: "1000000", expected: "£1m" }],
      }),
      'discrepancies.csv:2:45: expected: found "£1m"; allowed: a figure in pounds, as 1000000 is',
    ],
    [
      "a misprint that is its own correction",
      rows({
        discrepancies: [{ id: "typo", allocation: "total", printed: "A sum", expected: "A sum" }],
      }),
      'discrepancies.csv:2:43: expected: found "A sum"; allowed: another text than the misprint',
    ],
  ],
  "several faults": [
    [
      "are all told at once, in the order of the files",
      rows({
        councils: [{ id: "northtown", type: "parish" }],
        gaps: [{ id: "One" }],
        allocations: [{ id: "total", amount_gbp: "5.5", status: "agreed" }],
      }),
      'allocations/northtown.csv:2:29: amount_gbp: found "5.5"; allowed: whole pounds in digits, such as 1200000',
      'allocations/northtown.csv:2:53: status: found "agreed"; allowed: approved, recommended, noted or rejected',
      'councils.csv:2:39: type: found "parish"; allowed: metropolitan district, unitary, county, london borough or sui generis',
      'gaps.csv:2:1: id: found "One"; allowed: small letters, digits and hyphens, such as birmingham-gap-september-request',
    ],
  ],
};

test("the folder that is changed is sound", () => {
  expect(linesOf(folder())).toEqual([]);
});

describe.each(Object.entries(tables))("%s", (_, faults) => {
  test.each(faults.map(([what, given, ...lines]) => ({ what, given, lines })))(
    "$what",
    ({ given, lines }) => {
      expect(linesOf(given())).toEqual(lines);
    },
  );
});
