/** Test support: a sound data folder whose every free text tries to be more than text. */
import { readCsv, writeCsv } from "../csv/read-csv.ts";
import { exampleTexts } from "../dataset/example-data.ts";
import { units } from "../topic-values.ts";
import { tableOfFile } from "../tables/files.ts";
import type { Table } from "../tables/table.ts";

/** What a page, a script, a picture, a feed or a template would take for its own, if it were let. */
export const attack = String.raw`<script>alert(1)</script></script></title></style><img src=x onerror=alert(1)> "><svg onload=alert(2)> ' onclick='alert(3) &amp; &lt;i> ]]> --> {{x}} ${"$"}{x} \ \" \u2028 \u003c`;

/** Texts that other tables or rules read; they are not free. */
const bound = new Set([
  "changes.table",
  "changes.id",
  "documents.source_file",
  "councils.gss_code",
  "other_amounts.amount_printed",
  "allocations.amount_printed",
  "discrepancies.printed",
  "statistics.gss_code",
  "statistics.period",
  "statistics.source_id",
  "sources.source_id",
  "authorities.gss_code",
  "authorities.also_called",
  "authorities.dfe_la_number",
  "authorities.source_id",
]);

/** Names of areas that must agree with those of the councils: they bear the same text. */
const shared: Readonly<Record<string, string>> = {
  "authorities.name": "name",
  "authorities.short_name": "short_name",
  "authorities.region": "region",
  "statistics.area": "name",
};

/** The text that stands in a column, in every row of it: the attack with the column's name before it. */
export function hostileText(table: string, column: string): string {
  // An indicator's value is looked for in its print.
  const same = shared[`${table}.${column}`];
  if (same !== undefined) return hostileText("councils", same);
  return `${column === "value_printed" ? "5 " : ""}~${table}.${column}~ ${attack}`;
}

/** A unit begins as its series has it: the check holds every series to one. */
function hostileUnit(file: string): string {
  const known = Object.entries(units).find(([series]) => file.includes(`/${series}`));
  return `${known?.[1] ?? ""} ${hostileText("statistics", "unit")}`.trim();
}

/** The files of the folder by their path inside it. */
export function hostileTexts(): Map<string, string> {
  const texts = exampleTexts({
    documents: [{ id: "northtown-report", url: "https://council.example/?a=1&b='x'&lt;=(2)" }],
    allocations: [
      {
        id: "total",
        complete_splits: "item",
        from_pot: "northtown-reserve",
        financial_year: "2022-23",
      },
      { id: "part", part_of: "total:item", also_at: `northtown-press: ${attack}` },
      { id: "hidden", amount_absent: "exempt", decision: "northtown-later" },
      {
        id: "in-words",
        amount_gbp: "5",
        amount_printed: attack,
        printed_in: "words",
        status: "noted",
        to_pot: "northtown-fund",
      },
    ],
    other_amounts: [{ id: "balance", pot: "northtown-fund" }],
    events: [{ id: "event" }],
    indicators: [
      { id: "one", date: "2022-05" },
      { id: "two", date: "2022-06" },
    ],
    discrepancies: [{ id: "typo", allocation: "part", printed: attack, expected: "x" }],
    gaps: [{ id: "gap" }],
    replies: [{ id: "reply" }, { id: "answer", allocation: "total", document: "northtown-press" }],
    changes: [{ date: "2022-07-01" }, { date: "2022-08-01", table: "allocations", id: "total" }],
  });
  const row = "X00000000,a,mid-2022,1000,u,release,l,,n\n";
  for (const name of ["population_0_17", "s251_children_services_gross", "gdp_deflator"]) {
    const file = `statistics/${name}.csv`;
    const years = ["2022-23", "2023-24", "2024-25"]
      .map((one) => row.replace("mid-2022", one))
      .join("");
    texts.set(file, `${texts.get(file)}${name === "population_0_17" ? row : years}`);
  }
  const sources = "statistics/sources.csv";
  texts.set(sources, `${texts.get(sources)}release,t,p,r,t,https://statistics.example/,l,n,\n`);
  return new Map([...texts].map(([name, text]) => [name, hostile(name, text)]));
}

/** The table that a file belongs to. */
export function tableOf(file: string): Table {
  const table = tableOfFile(file);
  if (table === undefined) throw new Error(`${file} is a file of no table`);
  return table;
}

function hostile(file: string, text: string): string {
  const { name, columns } = tableOf(file);
  const fields = Object.entries(columns);
  const [header, ...rows] = readCsv(file, text).rows.map(({ cells }) => cells.map((c) => c.text));
  const filled = rows.map((cells) =>
    cells.map((cell, index) => {
      const [field = "", column] = fields[index] ?? [];
      const free = column?.kind === "text" && !bound.has(`${name}.${field}`);
      if (!free) return cell;
      return `${name}.${field}` === "statistics.unit"
        ? hostileUnit(file)
        : hostileText(name, field);
    }),
  );
  return writeCsv([header ?? [], ...filled]);
}
