/** What may look like a fault and is none, and what is too large to be read carelessly. */
import { describe, expect, test } from "vitest";
import { inFileOrder, problemLine } from "../csv/problem.ts";
import { exampleTexts } from "./example-data.ts";
import { temporaryFolder } from "./example-folder.ts";
import { loadDataset, type LoadedDataset } from "./load.ts";

interface Read {
  readonly dataset: LoadedDataset["dataset"];
  readonly lines: readonly string[];
}

/** The folder through the front door, with lines that do not name the temporary folder. */
function loaded(texts: ReadonlyMap<string, string>): Read {
  using folder = temporaryFolder(texts);
  const { dataset, problems } = loadDataset(folder.path);
  const lines = inFileOrder(problems).map(problemLine);
  return { dataset, lines: lines.map((line) => line.replaceAll(`${folder.path}/`, "")) };
}

const headerOf = (text: string) => text.slice(0, text.indexOf("\n") + 1);

describe("text that a page must not take for its own is text", () => {
  test.each([
    "<script>alert(1)</script>",
    "</script><!--",
    '"><img src=x onerror=alert(1)>',
    "&amp; &lt;b&gt; &#60;",
    "]]> --> */ {{x}} ${x} <% x %>",
    String.raw`\u003c \n \\ C:\temp`,
    "' OR 1=1; DROP TABLE councils; --",
    "javascript:alert(1)",
    "-",
    "½ é ł 😀 “quoted” £4.78m",
    "a".repeat(2000),
  ])("%s", (note) => {
    const { dataset, lines } = loaded(exampleTexts({ councils: [{ id: "northtown", note }] }));
    expect(lines).toEqual([]);
    expect(dataset?.councils[0]?.note).toBe(note);
  });
});

describe("amounts", () => {
  test.each([
    ["nought", "0", "0", "pounds"],
    ["the largest that is counted exactly", "9007199254740991", "9007199254740991", "pounds"],
    ["a print with commas", "1200000", "£1,200,000", "pounds"],
    ["a print in millions", "6574000", "£6.574m", "millions"],
  ])("%s", (_, amount_gbp, amount_printed, printed_in) => {
    const allocations = [{ id: "total", amount_gbp, amount_printed, printed_in }];
    const { dataset, lines } = loaded(exampleTexts({ allocations }));
    expect(lines).toEqual([]);
    expect(dataset?.figures[0]?.pounds).toBe(Number(amount_gbp));
  });
});

describe("a table of a header alone", () => {
  const named = [
    "councils.csv",
    "documents.csv",
    "decisions.csv",
    "statistics/authorities.csv",
    "statistics/sources.csv",
  ];
  const legal = [...exampleTexts().keys()].filter((name) => !named.includes(name));

  test.each(legal)("is legal: %s", (name) => {
    const texts = exampleTexts();
    expect(loaded(texts.set(name, headerOf(texts.get(name) ?? ""))).lines).toEqual([]);
  });

  test.each([
    [
      "statistics/sources.csv",
      'statistics/authorities.csv:2:71: source_id: found "invented"; allowed: a source_id in statistics/sources.csv (none there yet)',
    ],
    [
      "documents.csv",
      'decisions.csv:2:73: document: found "northtown-report"; allowed: an id in documents.csv (none there yet)',
    ],
    [
      "decisions.csv",
      'allocations/northtown.csv:2:7: decision: found "northtown-main"; allowed: an id in decisions.csv of the same council (none there yet)',
    ],
    [
      "councils.csv",
      'allocations/northtown.csv:1:1: found a file named "northtown"; allowed: a file named after an id in councils.csv (none there yet)',
    ],
    [
      "statistics/authorities.csv",
      'councils.csv:2:29: gss_code: found "X00000000"; allowed: a code in statistics/authorities.csv, of today or former (none there yet). The site compares authorities that run children’s services in England, and no others',
    ],
  ])("is a fault where other rows name its rows: %s", (name, line) => {
    const texts = exampleTexts();
    expect(loaded(texts.set(name, headerOf(texts.get(name) ?? ""))).lines).toContain(line);
  });

  test("is a fault of the councils even where nothing names them", () => {
    const texts = [...exampleTexts()].filter(([name]) => !name.startsWith("allocations/"));
    const headers = new Map(texts.map(([name, text]) => [name, headerOf(text)]));
    expect(loaded(headers).lines).toEqual([
      "councils.csv:1:1: found no rows; allowed: one council or more",
    ]);
  });

  test("may lack its final line break", () => {
    const texts = exampleTexts();
    expect(
      loaded(texts.set("gaps.csv", headerOf(texts.get("gaps.csv") ?? "").trim())).lines,
    ).toEqual([]);
  });
});

describe("a hundred thousand rows", () => {
  const count = 100_000;
  const times = (many: number, line: (index: number) => string) =>
    Array.from({ length: many }, (_, index) => line(index));
  const withRows = (name: string, lines: readonly string[]) => {
    const texts = exampleTexts();
    return texts.set(name, `${headerOf(texts.get(name) ?? "")}${lines.join("\n")}\n`);
  };

  test("are read", () => {
    const rows = times(count, (n) => `gap-${n},northtown,What it bought,`);
    const { dataset, lines } = loaded(withRows("gaps.csv", rows));
    expect(lines).toEqual([]);
    expect(dataset?.gaps).toHaveLength(count);
  });

  test("are all told where all have two faults", () => {
    const { lines } = loaded(
      withRows(
        "gaps.csv",
        times(count, () => "One,northtown,What  it bought,"),
      ),
    );
    expect(lines).toHaveLength(2 * count);
    expect(lines.at(-1)).toBe(
      `gaps.csv:${count + 1}:15: what: found "What  it bought"; allowed: single spaces between words`,
    );
  });

  test("may each name what is not there, and each is told what is nearest", () => {
    const many = 20_000;
    const figure = (n: number) =>
      `f-${n},northtown-main,A,,5,,5,pounds,exactly,approved,,,f${n},,,,,,SEND,yes,,,,,northtown-report,p,,,,`;
    const { lines } = loaded(withRows("allocations/northtown.csv", times(many, figure)));
    expect(lines).toHaveLength(many);
    expect(lines.at(-1)).toBe(
      `allocations/northtown.csv:${many + 1}:58: restates: found "f19999"; allowed: an id in the allocations of the same council (f-19999, f-9999, f-1999, f-9993, f-9994, f-9995, …)`,
    );
  });

  test("or cells of one row are told in a line", () => {
    expect(loaded(withRows("gaps.csv", [",".repeat(count)])).lines).toEqual([
      `gaps.csv:2:1: found ${count + 1} cells; allowed: 4 cells (a text with a comma stands in quotation marks)`,
    ]);
    const header = times(count, (n) => `heading-${n}`).join(",");
    expect(loaded(exampleTexts().set("gaps.csv", header)).lines).toEqual([
      'gaps.csv:1:1: header: found "heading-0"; allowed: id,council,what,note',
    ]);
  });
});
