import { mkdirSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleTexts } from "../dataset/example-data.ts";
import { temporaryFolder, writeFolder, type Folder } from "../dataset/example-folder.ts";
import { linkedRows } from "../dataset/load.ts";
import { openPaper, type Asked } from "./paper-file.ts";

/** A PDF of one page that prints nothing, as a scan does; with `extra` in its trailer. */
function emptyPdf(extra = ""): string {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
  ];
  let pdf = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join("")}`;
  return `${pdf}${table}trailer\n<< /Size 4 /Root 1 0 R ${extra} >>\nstartxref\n${pdf.length}\n%%EOF\n`;
}

const key = "00".repeat(32);
const locked = `/ID [<${"00".repeat(16)}> <${"00".repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`;

const files: readonly (readonly [string, string | Uint8Array])[] = [
  ["empty.txt", ""],
  ["picture.png", new Uint8Array([137, 80, 78, 71, 0, 0])],
  ["scan.pdf", emptyPdf()],
  ["locked.pdf", emptyPdf(locked)],
  ["broken.pdf", "%PDF-1.7 and no more"],
  ["blank.html", "<!doctype html><html><body><script>1</script></body></html>"],
  ["deep.html", `<!doctype html><html><body>${"<div>".repeat(20_000)}£1m`],
  ["words.md", "1.1 Nothing is spent.\n"],
  ["paper.md", "1.1 Cabinet is asked to approve £1.5m.\n"],
];

let folder: Folder;
beforeAll(() => {
  folder = temporaryFolder();
  writeFolder(path.join(folder.path, "data"), exampleTexts());
  for (const [name, content] of files) writeFileSync(path.join(folder.path, name), content);
  mkdirSync(path.join(folder.path, "folder"));
});
afterAll(() => folder[Symbol.dispose]());

async function problems(file: string, change: Partial<Asked> = {}): Promise<readonly string[]> {
  const asked = { file: path.join(folder.path, file), data: path.join(folder.path, "data") };
  const none = { document: undefined, name: undefined, gss: undefined };
  const opened = await openPaper({ ...asked, ...none, council: "northtown", ...change });
  const lines = "problems" in opened ? opened.problems : [];
  return lines.map((line) => line.replaceAll(folder.path, "DIR"));
}

const formats =
  "allowed: a PDF with text, a saved page (.html) or a text (.txt, .md), of 60 MB at most";

test.each([
  ["none.pdf", "found no file DIR/none.pdf; allowed: a PDF, a saved page or a text"],
  ["folder", "found no file DIR/folder; allowed: a PDF, a saved page or a text"],
  ["empty.txt", `found an empty file; ${formats}`],
  ["picture.png", `found a file that is neither text, HTML nor PDF; ${formats}`],
  [
    "scan.pdf",
    `found a PDF without text, such as a scan; it has to be read by a text recogniser first; ${formats}`,
  ],
  ["locked.pdf", `found a PDF that is locked with a password; ${formats}`],
  ["broken.pdf", `found a PDF that cannot be read; ${formats}`],
  ["blank.html", `found a page without text; ${formats}`],
  ["deep.html", `found a page that is nested too deeply; ${formats}`],
  ["words.md", 'found "no amount of money"; allowed: a paper that prints one or more'],
])("%s is no paper, and the line says why", async (file, line) => {
  expect(await problems(file)).toEqual([`FILE: ${line}`]);
});

test.each([
  [
    { council: "northtwon" },
    '--council: found "northtwon"; allowed: an id in councils.csv (northtown, southtown), or a new one with --name',
  ],
  [
    { council: "North Town", name: "N" },
    '--council: found "North Town"; allowed: small letters, digits and hyphens, such as birmingham',
  ],
  [
    { document: "southtown-report" },
    '--document: found "southtown-report"; allowed: a document of northtown; it is of southtown',
  ],
  [
    { document: "A paper" },
    '--document: found "A paper"; allowed: small letters, digits and hyphens, such as birmingham-report-2022-06-07',
  ],
  [
    { data: "no-such-folder" },
    "--data: found no folder of tables no-such-folder; allowed: one with councils.csv and the others, such as data",
  ],
] as const)("%j is refused, and the line says what is allowed", async (change, line) => {
  expect(await problems("paper.md", change)).toEqual([line]);
});

test("a file that is too large is told so before it is read", async () => {
  const file = path.join(folder.path, "large.pdf");
  writeFileSync(file, "%PDF-1.7");
  truncateSync(file, 61_000_000);
  expect(await problems("large.pdf")).toEqual([`FILE: found a file of 61 MB; ${formats}`]);
});

test("a text that would take minutes to read is told so", async () => {
  const most =
    "allowed: at most 3,000,000 letters and 10,000 pound signs, the rest as another file";
  writeFileSync(path.join(folder.path, "long.txt"), "words ".repeat(600_000));
  writeFileSync(path.join(folder.path, "dense.txt"), "£1m, ".repeat(10_001));
  expect(await problems("long.txt")).toEqual([
    `FILE: found a text of 3,600,000 letters with 0 pound signs; ${most}`,
  ]);
  expect(await problems("dense.txt")).toEqual([
    `FILE: found a text of 50,005 letters with 10,001 pound signs; ${most}`,
  ]);
});

test("a code of no authority, or of another one, is told before the work begins", async () => {
  const [authority] = linkedRows(path.join(folder.path, "data")).authorities;
  const [code = ""] = authority?.codes ?? [];
  const change = { council: "newtown", name: "Newtown" };
  expect(await problems("paper.md", { ...change, gss: "E06999999" })).toEqual([
    expect.stringMatching(
      /^--gss: found "E06999999"; allowed: a code in statistics\/authorities\.csv \(X/,
    ),
  ]);
  expect(await problems("paper.md", { ...change, gss: code })).toEqual([
    `--council: found "newtown"; allowed: ${authority?.id ?? ""}, as statistics/authorities.csv has ${code}`,
  ]);
});

test("a paper that can be read has none", async () => {
  expect(await problems("paper.md", { document: "northtown-new" })).toEqual([]);
});
