/** The rows of the list as elements: its head, whose names sort it, and a row for each figure or value. */
import { capitalised } from "../../../format/words.ts";
import type { Urls } from "../../../site/url-scheme.ts";
import { facetOf } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { Subject } from "../model/subject.ts";
import type { RowView } from "../view/row-view.ts";
import { button, made, write } from "./elements.ts";

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
    const sorter = button(name, () => {
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

/** A row of the list, led by a link to its own page. It can be filled again with another row of as many cells. */
export class ListRow {
  readonly element: HTMLElement;
  readonly #link = made("a");
  readonly #place = made("span", { class: "soft" });
  readonly #amount = made("td", { class: "number" });
  readonly #cells: readonly HTMLElement[];

  constructor({ cells }: RowView) {
    this.#cells = [...cells, ""].map(() => made("td"));
    const head = made("th", { scope: "row" }, this.#link, this.#place);
    this.element = made("tr", {}, head, this.#amount, ...this.#cells);
  }

  fill({ page, name, place, amount, cells, last }: RowView, urls: Urls): void {
    const href = urls.page(page);
    if (this.#link.getAttribute("href") !== href) this.#link.setAttribute("href", href);
    write(this.#link, name);
    write(this.#place, place);
    write(this.#amount, amount);
    [...cells, last].forEach((cell, at) => {
      const own = this.#cells[at];
      if (own) write(own, cell);
    });
  }

  fits({ cells }: RowView): boolean {
    return this.#cells.length === cells.length + 1;
  }
}
