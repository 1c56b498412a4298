/** The list of rows, fifty at a time: as many elements for 20,000 rows as for 92. */
import { inDigits } from "../../../format/words.ts";
import { urlsUnder, type Urls } from "../../../site/url-scheme.ts";
import { facetOf } from "../model/facets.ts";
import type { ExploreQuestion } from "../model/question.ts";
import type { RowView } from "../view/row-view.ts";
import type { View } from "../view/view.ts";
import type { Asker } from "./asked-worker.ts";
import { columnChoice, type ColumnChoice } from "./column-choice.ts";
import { button, made } from "./elements.ts";
import { rowsShown } from "./messages.ts";
import { otherWork } from "./other-work.ts";

/** The list, and a way to draw it for another answer. */
export interface RowList {
  readonly element: HTMLElement;
  readonly draw: (drawing: Drawing) => Promise<void>;
}

interface Drawing {
  readonly view: View;
  readonly question: ExploreQuestion;
  /** The first rows, where they came with the answer. */
  readonly rows: readonly RowView[] | undefined;
}

interface Setting {
  readonly base: string;
  readonly ask: Asker;
  readonly change: (change: Partial<ExploreQuestion>) => void;
}

/** As many as a phone or a screen shows of the list are drawn at once, the others bit by bit. */
const rowsAtOnce = 10;
/** Rows that are printed at most. */
const rowsPrinted = 1000;

/** Makes the list, empty at first. */
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
  readonly #again = button("Load the names again", () => void this.#show(this.#from, rowsShown));
  readonly #columns: ColumnChoice;
  #view: View | undefined;
  #from = 0;
  /** The latest drawing of rows: an earlier one goes no further. */
  #drawing = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#columns = columnChoice((columns) => {
      setting.change({ columns });
    });
    this.#urls = urlsUnder(setting.base);
    const table = made("table", {}, this.#caption, this.#head, this.#body);
    this.element.append(
      made("h2", {}, "The figures"),
      this.#columns.element,
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
        this.#again,
        button("Print the list", () => void this.#print(), { class: "print" }),
      ),
    );
  }

  async draw({ view, question, rows }: Drawing): Promise<void> {
    this.#view = view;
    this.#drawHead(question);
    this.#columns.draw(question.columns);
    await this.#show(0, rowsShown, rows);
  }

  async #step(way: number): Promise<void> {
    await this.#show(Math.max(0, this.#from + way * rowsShown), rowsShown);
    this.#caption.scrollIntoView({ block: "nearest" });
  }

  async #show(from: number, length: number, known?: readonly RowView[]): Promise<void> {
    const drawing = ++this.#drawing;
    const rows = known ?? (await this.#asked(from, length));
    if (drawing !== this.#drawing) return;
    this.#from = from;
    this.#body.replaceChildren();
    this.#again.hidden = rows !== undefined;
    if (rows === undefined) {
      this.#caption.textContent =
        "The names of the figures could not be loaded. What is said above holds without them.";
      return;
    }
    this.#tellPlace(from, length);
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      if (at > 0) await otherWork();
      if (drawing !== this.#drawing) return;
      this.#body.append(...rows.slice(at, at + rowsAtOnce).map((row) => this.#row(row)));
    }
  }

  /** Undefined where the names of the rows cannot be loaded: they come after the answer. */
  async #asked(from: number, length: number): Promise<readonly RowView[] | undefined> {
    try {
      return await this.#setting.ask("rows", { from, to: from + length });
    } catch {
      return undefined;
    }
  }

  #tellPlace(from: number, length: number): void {
    const view = this.#view;
    const { count = 0 } = view ?? {};
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
        head("Pounds", "amount", true),
        ...columns.map((id) => head(facetOf(id)?.name ?? id, id)),
        made("th", { scope: "col" }, "Counted"),
      ),
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
