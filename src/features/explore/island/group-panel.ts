/** Totals by group: bars, and the same as a table. */
import { inPounds } from "../../../format/money.ts";
import { urlsUnder } from "../../../site/url-scheme.ts";
import { groupBars, type GroupBar } from "../group-bars.ts";
import { groupStrip } from "../group-strip.ts";
import { groupsAtMost, type GroupView, type View } from "../view/view.ts";
import { button, made } from "./elements.ts";

/** More at first sight say nothing more; a button shows the rest of the table. */
const groupsAtFirst = 20;

/** The elements that show the groups of a view. */
export function groupsOf(view: View, base: string, home: HTMLElement): Element[] {
  const first = view.groups.slice(0, groupsAtFirst);
  const row = rowMaker(view);
  const body = made("tbody", {}, ...first.map(row));
  const caption = made("caption", {}, captionOf(view, first.length));
  const table = made("table", {}, caption, headOf(view), body);
  return [
    made("figure", {}, chartOf(view, base, home), ...keyOf(view)),
    made(
      "div",
      { class: "scroll", role: "region", "aria-label": "Totals by group, as a table", tabindex: 0 },
      table,
    ),
    ...(view.groups.length > first.length ? [allButton(view, { row, body, caption })] : []),
  ];
}

/** The strip where it is asked for, otherwise bars. The table says the same to those who cannot see it. */
function chartOf(view: View, base: string, home: HTMLElement): Node {
  const width = Math.max(260, Math.min(640, Math.floor(home.clientWidth || 320)));
  const frame = { width, document, urls: urlsUnder(base) };
  const chart =
    view.strip.length > 0
      ? groupStrip(view.strip, frame)
      : groupBars(barsOf(view.groups.slice(0, groupsAtFirst)), frame);
  chart.setAttribute("aria-hidden", "true");
  return chart as unknown as Node;
}

function keyOf({ strip, groups }: View): HTMLElement[] {
  if (strip.length === 0) return [];
  const few =
    strip.length < groups.length ? ` The first ${strip.length} groups of the table are drawn.` : "";
  const words = `A circle is the money of one day of decisions, in pounds: twice the area is twice the money.${few}`;
  return [made("figcaption", { class: "soft" }, words)];
}

function barsOf(groups: readonly GroupView[]): GroupBar[] {
  return groups.map(({ names, value, short, colour, isPart }) => ({
    name: `${names.join(", ")}${isPart ? " (read in part)" : ""}`,
    value,
    text: short,
    colour,
  }));
}

const partHead = "Of councils read in part";

function headOf(view: View): HTMLElement {
  const numbers = ["Total", ...(hasPart(view) ? [partHead] : []), "Amounts added", "Not published"];
  const columns = [
    ...view.groupedBy.map((name) => ({ name, number: false })),
    ...numbers.map((name) => ({ name, number: true })),
  ];
  const cells = columns.map(({ name, number }) =>
    made("th", { scope: "col", class: number ? "number" : undefined }, name),
  );
  return made("thead", {}, made("tr", {}, ...cells));
}

function hasPart({ groups }: View): boolean {
  return groups.some(({ part }) => part > 0);
}

type RowMaker = (group: GroupView) => HTMLElement;

function rowMaker(view: View): RowMaker {
  const isTold = hasPart(view);
  return ({ names, text, part, rows, absent }) => {
    const numbers = [
      text,
      ...(isTold ? [part === 0 ? "" : inPounds(part)] : []),
      String(rows),
      absent === 0 ? "" : String(absent),
    ];
    return made(
      "tr",
      {},
      ...names.map((name, at) =>
        made(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, name),
      ),
      ...numbers.map((number) => made("td", { class: "number" }, number)),
    );
  };
}

function captionOf({ groups, groupCount }: View, shown: number): string {
  if (shown === groupCount) return shown === 1 ? "1 group" : `${shown} groups`;
  const rest = groups.length < groupCount ? "; the download has all" : "";
  return `The first ${shown} of ${groupCount} groups${rest}`;
}

interface Drawn {
  readonly row: RowMaker;
  readonly body: HTMLElement;
  readonly caption: HTMLElement;
}

function allButton(view: View, { row, body, caption }: Drawn): HTMLElement {
  const { groups } = view;
  const name = groups.length < groupsAtMost ? `all ${groups.length}` : `the first ${groups.length}`;
  const own = button(`Show ${name} groups`, () => {
    body.append(...groups.slice(body.childElementCount).map(row));
    caption.textContent = captionOf(view, groups.length);
    own.remove();
  });
  return own;
}
