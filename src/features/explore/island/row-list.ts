/** The list of rows, fifty at a time: as many elements for 20,000 rows as for 92. */
import { inDigits } from "../../../format/words.ts";
import { urlsUnder, type Urls } from "../../../site/url-scheme.ts";
import { facetOf, facets, type FacetId } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { RowView } from "../view/row-view.ts";
import type { View } from "../view/view.ts";
import type { Asker } from "./asked-worker.ts";
import { button, made } from "./elements.ts";

export interface RowList {
  readonly element: HTMLElement;
  readonly draw: (view: View, question: ExploreQuestion) => Promise<void>;
}

interface Setting {
  readonly base: string;
  readonly ask: Asker;
  readonly change: (change: Partial<ExploreQuestion>) => void;
}

const rowsShown = 50;
/** More would be a pile of paper. */
const rowsPrinted = 1000;

export function rowList(setting: Setting): RowList {
  return new List(setting);
}

class List implements RowList {
  readonly element = made("section", { class: "rows", "aria-label": "Figures" });
  readonly #setting: Setting;
  readonly #urls: Urls;
  readonly #head = made("thead");
  readonly #body = made("tbody");
  readonly #caption = made("caption");
  readonly #place = made("span", { role: "status" });
  readonly #earlier = button(`Previous ${rowsShown}`, () => void this.#step(-1));
  readonly #later = button(`Next ${rowsShown}`, () => void this.#step(1));
  readonly #columns = made("details", { class: "columns" });
  #view: View | undefined;
  #question: ExploreQuestion | undefined;
  #from = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#urls = urlsUnder(setting.base);
    const table = made("table", {}, this.#caption, this.#head, this.#body);
    this.element.append(
      made("h2", {}, "The figures"),
      this.#columns,
      made(
        "div",
        {
          class: "scroll sticky",
          role: "region",
          "aria-label": "Figures, as a table",
          tabindex: 0,
        },
        table,
      ),
      made(
        "p",
        { class: "pager" },
        this.#earlier,
        this.#later,
        this.#place,
        button("Print the list", () => void this.#print(), { class: "print" }),
      ),
    );
  }

  async draw(view: View, question: ExploreQuestion): Promise<void> {
    this.#view = view;
    this.#question = question;
    this.#drawHead(question);
    this.#drawColumns(question);
    await this.#show(0, rowsShown);
  }

  async #step(way: number): Promise<void> {
    await this.#show(Math.max(0, this.#from + way * rowsShown), rowsShown);
    this.#caption.scrollIntoView({ block: "nearest" });
  }

  async #show(from: number, length: number): Promise<void> {
    const { count = 0 } = this.#view ?? {};
    const view = this.#view;
    const rows = await this.#setting.ask("rows", { from, to: from + length });
    if (view !== this.#view) return;
    this.#from = from;
    this.#body.replaceChildren(...rows.map((row) => this.#row(row)));
    const to = Math.min(count, from + length);
    const place =
      count === 0 ? "No figures" : `${inDigits(from + 1)} to ${inDigits(to)} of ${inDigits(count)}`;
    this.#place.textContent = place;
    this.#caption.textContent = view === undefined ? place : `${place}. ${view.asked}.`;
    this.#earlier.disabled = from === 0;
    this.#later.disabled = to >= count;
  }

  #row({ id, name, place, amount, state, cells }: RowView): HTMLElement {
    return made(
      "tr",
      {},
      made(
        "th",
        { scope: "row" },
        made("a", { href: this.#urls.figure(id) }, name),
        made("span", { class: "soft" }, place),
      ),
      made("td", { class: "number" }, amount),
      ...cells.map((cell) => made("td", {}, cell)),
      made("td", {}, state),
    );
  }

  #drawHead({ columns, sort }: ExploreQuestion): void {
    const head = (name: string, column: string, number = false) => {
      const isOn = sort.column === column;
      const order = isOn ? (sort.down ? "descending" : "ascending") : undefined;
      const down = isOn ? !sort.down : number;
      const mark = isOn ? (sort.down ? " ↓" : " ↑") : "";
      const sorter = button(name + mark, () => {
        this.#setting.change({ sort: { column, down } });
      });
      return made(
        "th",
        { scope: "col", "aria-sort": order, class: number ? "number" : undefined },
        sorter,
      );
    };
    this.#head.replaceChildren(
      made(
        "tr",
        {},
        head("Figure", "figure"),
        head("As printed", "amount", true),
        ...columns.map((id) => head(facetOf(id)?.name ?? id, id)),
        made("th", { scope: "col" }, "Counted"),
      ),
    );
  }

  #drawColumns({ columns }: ExploreQuestion): void {
    if (this.#columns.childElementCount === 0)
      this.#columns.append(made("summary", {}, "Choose columns"), this.#boxes());
    for (const box of this.#columns.querySelectorAll("input"))
      box.checked = columns.some((id) => id === box.value);
  }

  #boxes(): HTMLElement {
    const all = facets.filter(({ id }) => id !== "council");
    const toggled = (id: FacetId, isOn: boolean) => {
      const before = this.#question?.columns ?? [];
      const after = all
        .map((facet) => facet.id)
        .filter((one) => (one === id ? isOn : before.includes(one)));
      this.#setting.change({ columns: after.slice(0, 6) });
    };
    return made(
      "ul",
      {},
      ...all.map(({ id, name }) => {
        const box = made("input", { type: "checkbox", value: id, autocomplete: "off" });
        box.addEventListener("change", () => {
          toggled(id, box.checked);
        });
        return made("li", {}, made("label", {}, box, made("span", {}, name)));
      }),
    );
  }

  /** The whole list, or its first thousand rows, then back to the page as it was. */
  async #print(): Promise<void> {
    const from = this.#from;
    await this.#show(0, rowsPrinted);
    window.print();
    await this.#show(from, rowsShown);
  }
}
