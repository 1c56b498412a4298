/** The list of rows, fifty at a time: as many elements for 20,000 rows as for 92. */
import { inDigits } from "../../../format/words.ts";
import { urlsUnder, type Urls } from "../../../site/url-scheme.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { rowsTitle, type Subject } from "../model/subject.ts";
import type { RowView } from "../view/row-view.ts";
import type { View } from "../view/view.ts";
import type { Asker } from "./asked-worker.ts";
import { columnChoice, type ColumnChoice } from "./column-choice.ts";
import { button, made, write } from "./elements.ts";
import { headRow, ListRow } from "./list-rows.ts";
import { rowsShown } from "./messages.ts";
import { Pieces } from "../../../site/islands/pieces.ts";

/** The list, and a way to draw it for another answer. */
export interface RowList {
  readonly element: HTMLElement;
  readonly draw: (drawing: Drawing, work: Pieces) => Promise<void>;
}

interface Drawing {
  readonly view: View;
  readonly question: ExploreQuestion;
  /** The first rows, where they came with the answer. */
  readonly rows: readonly RowView[] | undefined;
}

/** Rows that are there, and the work that they are drawn in. */
interface Known extends Pick<Drawing, "rows"> {
  readonly work: Pieces;
}

interface Setting {
  readonly subject: Subject;
  readonly base: string;
  readonly ask: Asker;
  readonly change: (change: Partial<ExploreQuestion>) => void;
}

/** As many as a phone or a screen shows of the list are drawn at once, the others bit by bit. */
const rowsAtOnce = 10;
/** More are a pile of paper. */
const rowsPrinted = 1000;

/** Makes the list, empty at first. */
export function rowList(setting: Setting): RowList {
  return new List(setting);
}

class List implements RowList {
  readonly element: HTMLElement;
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
  #rows: ListRow[] = [];
  #view: View | undefined;
  /** What the head was drawn for. */
  #headed: Pick<ExploreQuestion, "columns" | "sort"> | undefined;
  #from = 0;
  /** The latest drawing of rows: an earlier one goes no further. */
  #drawing = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
    const { subject } = setting;
    const title = rowsTitle(subject);
    this.element = made("section", { class: "rows", "aria-label": title });
    this.#columns = columnChoice(subject, (columns) => {
      setting.change({ columns });
    });
    this.#urls = urlsUnder(setting.base);
    const table = made("table", {}, this.#caption, this.#head, this.#body);
    this.element.append(
      made("h2", {}, `The ${subject.row[1]}`),
      this.#columns.element,
      made(
        "div",
        {
          class: "scroll sticky",
          role: "region",
          "aria-label": `${title}, as a table`,
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

  async draw({ view, question, rows }: Drawing, work: Pieces): Promise<void> {
    this.#view = view;
    if (this.#headed?.columns !== question.columns || this.#headed.sort !== question.sort)
      this.#head.replaceChildren(headRow(this.#setting, question));
    this.#headed = question;
    this.#columns.draw(question.columns);
    await this.#show(0, rowsShown, { rows, work });
  }

  async #step(way: number): Promise<void> {
    await this.#show(Math.max(0, this.#from + way * rowsShown), rowsShown);
    this.#caption.scrollIntoView({ block: "nearest" });
  }

  async #show(from: number, length: number, known?: Known): Promise<void> {
    const drawing = ++this.#drawing;
    const rows = known?.rows ?? (await this.#asked(from, length));
    const work = known?.work ?? new Pieces();
    if (drawing !== this.#drawing) return;
    this.#from = from;
    this.#again.hidden = rows !== undefined;
    if (rows === undefined) {
      this.#keep([]);
      this.#caption.textContent = `The names of the ${this.#setting.subject.row[1]} could not be loaded. What is said above holds without them.`;
      return;
    }
    this.#keep(rows);
    this.#tellPlace(from, length);
    for (let at = this.#rows.length; at < rows.length; at += rowsAtOnce) {
      await work.rest();
      if (drawing !== this.#drawing) return;
      for (const row of rows.slice(at, at + rowsAtOnce)) this.#append(row);
    }
  }

  /** Rows that are there are filled again, all in one piece: none of another answer is ever among them. */
  #keep(rows: readonly RowView[]): void {
    const [first] = rows;
    if (first && this.#rows[0]?.fits(first) === false) this.#keep([]);
    for (const row of this.#rows.splice(rows.length)) row.element.remove();
    this.#rows.forEach((own, at) => {
      const row = rows[at];
      if (row) own.fill(row, this.#urls);
    });
  }

  #append(row: RowView): void {
    const own = new ListRow(row);
    own.fill(row, this.#urls);
    this.#rows.push(own);
    this.#body.append(own.element);
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
    const [view, count] = [this.#view, this.#view?.count ?? 0];
    const to = Math.min(count, from + length);
    const place =
      count === 0
        ? `No ${this.#setting.subject.row[1]}`
        : `${inDigits(from + 1)} to ${inDigits(to)} of ${inDigits(count)}`;
    write(this.#place, place);
    write(this.#caption, view === undefined ? place : `${place}. ${view.asked}.`);
    this.#earlier.disabled = from === 0;
    this.#later.disabled = to >= count;
  }

  /** The whole list, or its first thousand rows, then back to the page as it was. */
  async #print(): Promise<void> {
    const from = this.#from;
    await this.#show(0, rowsPrinted);
    window.print();
    await this.#show(from, rowsShown);
  }
}
