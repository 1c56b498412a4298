/** The view as files: the rows with the columns of allocations.csv, its groups, its SQL. */
import { people } from "../../../topic.ts";
import { perPersonColumn } from "../../../measures/measure.ts";
import { questionSentence } from "../words/question-words.ts";
import { answer } from "../model/answer.ts";
import type { ExploreTable } from "../model/explore-table.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { groupViews } from "../view/figure-view.ts";
import { csvText, parsedCsv } from "./csv-lines.ts";
import { database, headLines, headOf, jsonText } from "./heads.ts";
import { pythonLine, rLine, rowsSql, sumsSql } from "./sql.ts";

/** What is taken, and the addresses that it names. */
export interface TakeRequest {
  readonly kind: "csv" | "json" | "groups" | "sql" | "r" | "python";
  /** Whole address of the page without its query; of the folder with the data. */
  readonly page: string;
  readonly data: string;
}

/** Where the published tables come from: an address to its text. */
type Load = (address: string) => Promise<string>;

/** The text of what is taken away of figures: CSV, JSON, SQL, R or Python. */
export async function taken(
  table: ExploreTable,
  question: ExploreQuestion,
  order: Iterable<number>,
  { kind, page, data }: TakeRequest,
  load: Load = loadText,
): Promise<string> {
  const note = question.measure === "pounds" ? "" : `${undivided}\n`;
  if (kind === "sql")
    return `${note && `-- ${note}`}${sumsSql(table, question)}\n\n${rowsSql(table, question)}\n`;
  if (kind === "r") return `${note && `# ${note}`}${rLine(database, sumsSql(table, question))}`;
  if (kind === "python")
    return `${note && `# ${note}`}${pythonLine(database, sumsSql(table, question))}`;
  const head = headOf(table, question, { sentence: questionSentence(table, question), page });
  if (kind === "groups") return csvText([...headLines(head), ...groupLines(table, question)]);
  const { ids: all } = table.names();
  const ids = [...order].map((row) => all[row] ?? "");
  const lists = await Promise.all(
    ["allocations.csv", "other_amounts.csv"].map(async (name) =>
      parsedCsv(await load(data + name)),
    ),
  );
  const { columns, rows } = chosenRows(ids, lists);
  if (kind === "csv") return csvText([...headLines(head), columns, ...rows]);
  return jsonText(head, columns, rows);
}

/** Told with a query, which gives the sums that the page divides. */
const undivided = `In pounds: the page divides each sum by the ${people} of its councils, in the year of their main decision.`;

function groupLines(table: ExploreTable, question: ExploreQuestion): string[][] {
  const groups = groupViews(table, answer(table, question), Infinity);
  const unit = `${question.measure === "pounds" ? "pounds" : perPersonColumn}${question.prices === "real" ? "_2024_25_prices" : ""}`;
  return [
    [
      ...question.by,
      ...[unit, `${unit}_up_to`, `${unit}_at_least`, `${unit}_about`],
      ...["of_councils_read_in_part_gbp", "our_reading_gbp", "amounts_added", "not_known"],
    ],
    ...groups.map(({ names, value, part, read, rows, absent, ceiling, floor, about }) => [
      ...names,
      ...[value, ceiling, floor, about].map((one) => (value === null ? "" : String(one))),
      String(part),
      String(read),
      String(rows),
      String(absent),
    ]),
  ];
}

/** The rows of both tables, in the order asked for, under the columns of the first. */
function chosenRows(ids: readonly string[], lists: readonly (readonly string[][])[]) {
  const [columns = []] = lists[0] ?? [];
  const rows = new Map(
    lists.flatMap(([header = [], ...list]) => {
      const places = columns.map((name) => header.indexOf(name));
      const id = header.indexOf("id");
      return list.map((row): [string, string[]] => [
        row[id] ?? "",
        places.map((place) => row[place] ?? ""),
      ]);
    }),
  );
  return { columns, rows: ids.flatMap((id) => [rows.get(id) ?? []]) };
}

async function loadText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.text();
}
