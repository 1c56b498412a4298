/** Totals by group: bars, and the same as a table. */
import { urlsUnder } from "../../../site/url-scheme.ts";
import { groupBars, type GroupBar } from "../group-bars.ts";
import { groupStrip } from "../group-strip.ts";
import { groupsAtMost, type GroupView, type View } from "../view/view.ts";
import { button, made } from "./elements.ts";

/** More at first sight say nothing more; a button shows the rest of the table. */
const groupsAtFirst = 20;

/** The elements that show the groups of a view. */
export function groupsOf(view: View, base: string, room: number): Element[] {
  const first = view.groups.slice(0, groupsAtFirst);
  const body = made("tbody", {}, ...first.map((group) => rowOf(view, group)));
  const caption = made("caption", {}, captionOf(view, first.length));
  // On a phone each group is its name, its value, and the rest under it.
  const table = made("table", { class: "told" }, caption, headOf(view), body);
  return [
    made("figure", {}, chartOf(view, base, room), ...keyOf(view)),
    made(
      "div",
      { class: "scroll", role: "region", "aria-label": "Totals by group, as a table", tabindex: 0 },
      table,
    ),
    ...(view.groups.length > first.length ? [allButton(view, { body, caption })] : []),
  ];
}

/** The strip where it is asked for, otherwise bars. The table says the same to those who cannot see it. */
function chartOf(view: View, base: string, room: number): Node {
  const width = Math.max(260, Math.min(640, Math.floor(room || 320)));
  const frame = { width, document, urls: urlsUnder(base) };
  const chart =
    view.strip.length > 0
      ? groupStrip(view.strip, frame)
      : groupBars(barsOf(view.groups.slice(0, groupsAtFirst)), frame);
  chart.setAttribute("aria-hidden", "true");
  return chart;
}

function keyOf({ key }: View): HTMLElement[] {
  return key === "" ? [] : [made("figcaption", { class: "soft" }, key)];
}

function barsOf(groups: readonly GroupView[]): GroupBar[] {
  return groups.map(({ heading, label, value, ceiling, text, colour }) => ({
    heading,
    name: label,
    value,
    ceiling,
    text,
    colour,
  }));
}

function headOf(view: View): HTMLElement {
  const columns = [
    ...view.groupedBy.map((name) => ({ name, number: false })),
    ...view.groupHeads.map((name) => ({ name, number: true })),
  ];
  const cells = columns.map(({ name, number }) =>
    made("th", { scope: "col", class: number ? "number" : undefined }, name),
  );
  return made("thead", {}, made("tr", {}, ...cells));
}

function rowOf({ groupHeads }: View, { names, cells }: GroupView): HTMLElement {
  const head = (cell: string, at: number) => (at === 0 || cell === "" ? undefined : groupHeads[at]);
  return made(
    "tr",
    {},
    ...names.map((name, at) =>
      made(at === 0 ? "th" : "td", at === 0 ? { scope: "row" } : {}, name),
    ),
    ...cells.map((cell, at) => made("td", { class: "number", "data-head": head(cell, at) }, cell)),
  );
}

function captionOf({ groups, groupCount }: View, shown: number): string {
  if (shown === groupCount) return shown === 1 ? "1 group" : `${shown} groups`;
  const rest = groups.length < groupCount ? "; the download has all" : "";
  return `The first ${shown} of ${groupCount} groups${rest}`;
}

interface Drawn {
  readonly body: HTMLElement;
  readonly caption: HTMLElement;
}

function allButton(view: View, { body, caption }: Drawn): HTMLElement {
  const { groups } = view;
  const name = groups.length < groupsAtMost ? `all ${groups.length}` : `the first ${groups.length}`;
  const own = button(`Show ${name} groups`, () => {
    body.append(...groups.slice(body.childElementCount).map((group) => rowOf(view, group)));
    caption.textContent = captionOf(view, groups.length);
    own.remove();
  });
  return own;
}
