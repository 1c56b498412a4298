/** The rows of the list as elements: its head, whose names sort it, and a row for each figure or value. */
import { capitalised } from "../../../format/words.ts";
import type { Urls } from "../../../site/url-scheme.ts";
import { facetOf } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
import type { RowView } from "../view/row-view.ts";
import { button, made } from "./elements.ts";

interface Sorted {
  readonly subject: Subject;
  readonly change: (change: Partial<ExploreQuestion>) => void;
}

/** The head of the list: each column sorts by itself when it is pressed. */
export function headRow({ subject, change }: Sorted, question: ExploreQuestion): HTMLElement {
  const { columns, sort } = question;
  const { naming, heads } = subject;
  const [amount, last] = heads;
  const head = (name: string, column: string, number = false) => {
    const isOn = sort.column === column;
    const order = isOn ? (sort.down ? "descending" : "ascending") : undefined;
    const down = isOn ? !sort.down : number;
    const mark = isOn ? (sort.down ? " ↓" : " ↑") : "";
    const sorter = button(name + mark, () => {
      change({ sort: { column, down } });
    });
    return made(
      "th",
      { scope: "col", "aria-sort": order, class: number ? "number" : undefined },
      sorter,
    );
  };
  return made(
    "tr",
    {},
    head(capitalised(naming), naming),
    head(amount, "amount", true),
    ...columns.map((id) => head(facetOf(id)?.name ?? id, id)),
    made("th", { scope: "col" }, last),
  );
}

/** A row of the list, led by a link to its own page. */
export function rowElement(row: RowView, urls: Urls): HTMLElement {
  const { page, name, place, amount, cells, last } = row;
  return made(
    "tr",
    {},
    made(
      "th",
      { scope: "row" },
      made("a", { href: urls.page(page) }, name),
      made("span", { class: "soft" }, place),
    ),
    made("td", { class: "number" }, amount),
    ...cells.map((cell) => made("td", {}, cell)),
    made("td", {}, last),
  );
}
