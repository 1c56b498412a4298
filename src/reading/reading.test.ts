import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { report } from "../papers/example-texts.ts";
import { follow } from "../papers/follow.ts";
import { paperText } from "./formats/paper.ts";
import { readPaper } from "./reading.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

async function textOf(file: Uint8Array): Promise<string> {
  const read = await paperText(file);
  if ("fault" in read) throw new Error(read.fault);
  return read.text;
}

const page = `<!doctype html><html><head><title>£9m</title><script>"£8m"</script></head><body><nav>£7m</nav><main>
<h2>Meeting: 14/03/2025 - Cabinet (Item 61)</h2><p>Decision:</p><p>RESOLVED that Cabinet: -</p>
<ol type="a"><li>approved up to £2.35m, of which £1.6m is for staff and £0.75m for buildings;</li><li>noted &lt;b&gt;£480k&lt;/b&gt;.</li></ol>
<table><tr><th>Item</th><th colspan="2">£'000</th></tr><tr><th></th><th>2025/26</th><th>Total</th></tr><tr><td>Staff</td><td>600</td><td>1,600</td></tr></table>
</main></body></html>`;

describe("a saved page", () => {
  test("is read by its places; scripts, menus and titles are not", async () => {
    const { amounts, contexts, head } = readPaper(await textOf(bytes(page)));
    expect(head.type).toBe("issue page");
    expect(
      amounts.map(({ place, printed }, index) => [place, printed, contexts[index]?.status]),
    ).toEqual([
      ["Cabinet 14/03/2025, decision, resolution, (a)", "£2.35m", "approved"],
      ["Cabinet 14/03/2025, decision, resolution, (a)", "£1.6m", "approved"],
      ["Cabinet 14/03/2025, decision, resolution, (a)", "£0.75m", "approved"],
      ["Cabinet 14/03/2025, decision, resolution, (b)", "£480k", "noted"],
      ["table #1, row Staff, column 2025/26", "600", "noted"],
      ["table #1, row Staff, column Total", "1,600", "noted"],
    ]);
  });

  test("its markup in words stays words", async () => {
    expect(await textOf(bytes(page))).toContain("(b) noted <b>£480k</b>.");
  });
});

describe("a PDF printed from a page", async () => {
  const text = await textOf(readFileSync("src/bench/papers/investment-report/paper.pdf"));
  const { amounts, relations } = readPaper(text);

  test("has its table over a page break as one, without heads and feet that repeat", () => {
    const cells = amounts.filter(({ cell }) => cell);
    expect(new Set(cells.map(({ cell }) => cell?.table.name))).toEqual(new Set(["3.2"]));
    expect(new Set(cells.map(({ cell }) => cell?.row.name)).size).toBe(31);
    expect(text).not.toMatch(/Page \d|Cabinet papers/);
  });

  test("has every cell in its row and column, and all sums add up", () => {
    const at = (row: string, column: string) =>
      amounts.find(({ place }) => place === `table 3.2, row ${row}, column ${column}`)?.printed;
    expect(at("Short breaks for disabled children and their families", "2026/27")).toBe("908");
    expect(at("Legal costs", "2026/27")).toBeUndefined();
    expect(at("Legal costs", "Total")).toBe("1,615");
    expect(relations.complete.length).toBe(31 + 3);
    expect(relations.misprints).toEqual([]);
  });
});

describe("a PDF in two columns", async () => {
  const pdf = (name: string) => textOf(readFileSync(`src/bench/papers/${name}/paper.pdf`));
  const lines = (await pdf("kestrelby-bulletin")).split("\n");
  const line = (start: string) => lines.find((one) => one.startsWith(start));

  test("is read column by column: a paragraph goes on over the foot of one, and not over the gutter", () => {
    expect(line("2.1")).toBe(
      "2.1 In 2023/24 the service spent £27.9m, which was £2.3m more than its budget of £25.6m, most of it on homes run by others.",
    );
    const starts = lines.flatMap((one) => /^\d(?:\.\d)?(?= )/.exec(one)?.[0] ?? []);
    expect(starts).toEqual(
      "1 1.1 1.2 1.3 1.4 2 2.1 2.2 2.3 2.4 2.5 3 3.1 4 4.1 4.2 4.3 5 5.1 5.2 5.3".split(" "),
    );
    expect(lines.filter((one) => /^Page|Papers of/.test(one))).toEqual([]);
  });

  test("has the tables of a column and those across both, headings over the page before what they head", () => {
    expect(lines).toContain("Downs\t780\t690");
    expect(lines).toContain("Homes nearer by\t1.10\t2.40\t0.95\t-\t4.45");
    const at = (start: string) => lines.findIndex((one) => one.startsWith(start));
    expect([at("2.5"), at("3 The"), at("3.1"), at("Line of"), at("4 What")]).toEqual(
      [at("2.5"), at("3 The"), at("3.1"), at("Line of"), at("4 What")].toSorted((a, b) => a - b),
    );
  });

  test("has labels of several lines whole, also on a last page whose right column is empty", async () => {
    const text = await pdf("lowmarsh-plan");
    expect(text).toContain("Crossways, on the site of the old library in Dock Street\t80\t6.15");
    expect(text).toMatch(/^5\.2 Without .+ spring of 2026\.$/m);
  });
});

test("a last column that is the sum of the years before it is their total, whatever it is called", () => {
  const table = (last: string) =>
    `1.1 The table:\n\n\t2025/26 £m\t2026/27 £m\tTwo years £m\nFamilies\t0.35\t0.60\t0.95\nKinship\t0.45\t0.70\t${last}\n`;
  const years = (last: string) =>
    readPaper(table(last), "report").relations.parts.filter(({ split }) => split === "year").length;
  expect([years("1.15"), years("1.25")]).toEqual([4, 0]);
});

test("each place that an amount has leads back to words that print it", () => {
  const { outline, amounts } = readPaper(report, "report");
  for (const { place, printed } of amounts) {
    const followed = follow(outline, place);
    expect([place, JSON.stringify(followed.place)?.includes(printed.replace(/^£/, ""))]).toEqual([
      place,
      true,
    ]);
  }
});

test("one amount that all sums around it contradict is told as a misprint", () => {
  const { amounts, relations } = readPaper(report, "report");
  const misprints = relations.misprints.map(({ amount, expected }) => [
    amounts[amount]?.place,
    expected,
  ]);
  expect(misprints).toEqual([["table 1.2, row Growth - plans, column total", 4_000_000]]);
});

test.each([
  ["an empty file", new Uint8Array()],
  ["a file that is neither text, HTML nor PDF", new Uint8Array([1, 0, 2])],
  ["a page without text", bytes("<html><body><script>1</script></body></html>")],
  ["a PDF that cannot be read", bytes("%PDF-1.7 nothing")],
])("%s is told so", async (fault, file) => {
  expect(await paperText(file)).toEqual({ fault });
});

test("a text of any kind never breaks the reader", async () => {
  const piece = fc.constantFrom(
    "£1m",
    "\t",
    "\n",
    "\n\n",
    "1.1 ",
    "(a) ",
    "• ",
    "# ",
    "RESOLVED that ",
    "Meeting: 01/01/2025 - Cabinet (Item 1)",
    "| a | £2 |",
    "Total",
    "£m",
    "word",
    "<b>",
    "<table>",
    "=1+1",
    "\u0000",
    "\u202e",
    "1. ",
    "Minutes:",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), fc.boolean(), async (all, isPage) => {
      const read = await paperText(bytes(`${isPage ? "<html>" : ""}${all.join("")}`));
      if (!("fault" in read))
        for (const { place } of readPaper(read.text).amounts) expect(typeof place).toBe("string");
    }),
    { numRuns: 300 },
  );
});

test("a PDF whose bytes were changed is read or told, and never breaks the reader", async () => {
  const bytes = readFileSync("src/bench/papers/monitoring-report/paper.pdf");
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const other = new Uint8Array(bytes);
      for (const [place, value] of changes) other[place] = value;
      const read = await paperText(other);
      if ("text" in read) expect(Array.isArray(readPaper(read.text).amounts)).toBe(true);
      else expect(typeof read.fault).toBe("string");
    }),
    { numRuns: 25 },
  );
});

test("rows of children's homes are money, rows that count are none", () => {
  const { amounts } = readPaper(
    "1.1 The table:\n\n\t2025/26 £'000\nChildren's homes\t1,200\nChildren looked after\t310\nNumber of places\t24\nFTE\t12\n",
    "report",
  );
  expect(amounts.map(({ printed }) => printed)).toEqual(["1,200", "310"]);
});

test("a list under “is recommended to” is put to the body, and what it notes is noted", () => {
  const { contexts } = readPaper(
    "1.1 Cabinet is recommended to:\n\n- approve £2.1m for homes;\n- note the pressure of £3.4m on placements.\n\n1.2 A place costs £210,000.\n",
    "report",
  );
  expect(contexts.map(({ status }) => status)).toEqual(["recommended", "noted", undefined]);
});

test("a last row that is the sum of all others is the total, whatever it is called", () => {
  const table = (last: string) =>
    `1.1 The table:\n\n\t2025/26 £m\t2026/27 £m\nFamilies\t0.35\t0.60\nKinship\t0.45\t0.70\nAll strands\t${last}\n`;
  const sums = (last: string) => readPaper(table(last), "report").relations.complete.length;
  expect([sums("0.80\t1.30"), sums("0.80\t1.40")]).toEqual([2, 0]);
});
