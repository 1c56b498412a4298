/** Totals by group: bars, and the same as a table. */
import { urlsUnder } from "../../../site/url-scheme.ts";
import { groupBars } from "../group-bars.ts";
import { groupsAtMost, type GroupView, type View } from "../view/view.ts";
import { button, made } from "./elements.ts";

/** More at first sight say nothing more; a button shows the rest of the table. */
const groupsAtFirst = 20;

export function groupsOf(view: View, base: string, home: HTMLElement): Element[] {
  const first = view.groups.slice(0, groupsAtFirst);
  const body = made("tbody", {}, ...first.map(groupRow));
  const caption = made("caption", {}, captionOf(view, first.length));
  const table = made("table", {}, caption, headOf(view), body);
  return [
    made("figure", {}, chartOf(first, base, home)),
    made(
      "div",
      { class: "scroll", role: "region", "aria-label": "Totals by group, as a table", tabindex: 0 },
      table,
    ),
    ...(view.groups.length > first.length ? [allButton(view, body, caption)] : []),
  ];
}

function chartOf(groups: readonly GroupView[], base: string, home: HTMLElement): Node {
  const bars = groups.map(({ names, value, short, colour }) => ({
    name: names.join(", "),
    value,
    text: short,
    colour,
  }));
  const width = Math.max(260, Math.min(640, Math.floor(home.clientWidth || 320)));
  const chart = groupBars(bars, { width, document, urls: urlsUnder(base) });
  chart.setAttribute("aria-hidden", "true");
  return chart as unknown as Node;
}

function headOf({ groupedBy }: View): HTMLElement {
  const columns = [
    ...groupedBy.map((name) => ({ name, number: false })),
    ...["Total", "Amounts added", "Not published"].map((name) => ({ name, number: true })),
  ];
  const cells = columns.map(({ name, number }) =>
    made("th", { scope: "col", class: number ? "number" : undefined }, name),
  );
  return made("thead", {}, made("tr", {}, ...cells));
}

function groupRow({ names, text, rows, absent }: GroupView): HTMLElement {
  return made(
    "tr",
    {},
    ...names.map((name, at) =>
      made(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, name),
    ),
    made("td", { class: "number" }, text),
    made("td", { class: "number" }, String(rows)),
    made("td", { class: "number" }, absent === 0 ? "" : String(absent)),
  );
}

function captionOf({ groups, groupCount }: View, shown: number): string {
  if (shown === groupCount) return shown === 1 ? "1 group" : `${shown} groups`;
  const rest = groups.length < groupCount ? "; the download has all" : "";
  return `The first ${shown} of ${groupCount} groups${rest}`;
}

function allButton(view: View, body: HTMLElement, caption: HTMLElement): HTMLElement {
  const { groups } = view;
  const name = groups.length < groupsAtMost ? `all ${groups.length}` : `the first ${groups.length}`;
  const own = button(`Show ${name} groups`, () => {
    body.append(...groups.slice(body.childElementCount).map(groupRow));
    caption.textContent = captionOf(view, groups.length);
    own.remove();
  });
  return own;
}
