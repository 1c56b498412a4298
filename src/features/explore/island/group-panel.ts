/** Totals by group: bars, and the same as a table. */
import { urlsUnder } from "../../../site/url-scheme.ts";
import { groupBars, type GroupBar } from "../group-bars.ts";
import { groupStrip } from "../group-strip.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { groupsAtMost, type GroupView, type View } from "../view/view.ts";
import type { Asker } from "./asked-worker.ts";
import { button, made } from "./elements.ts";

interface Setting {
  readonly base: string;
  /** How wide the picture may be, in pixels. */
  readonly room: number;
  /** Who is asked for the groups that come after the first, and of which question. */
  readonly ask: Asker;
  readonly question: ExploreQuestion;
}

/** The elements that show the groups of a view. */
export function groupsOf(view: View, setting: Setting): Element[] {
  const body = made("tbody", {}, ...view.groups.map((group) => rowOf(view, group)));
  const caption = made("caption", {}, captionOf(view, view.groups.length));
  // On a phone each group is its name, its value, and the rest under it.
  const table = made("table", { class: "told" }, caption, headOf(view), body);
  return [
    made("figure", {}, chartOf(view, setting), ...keyOf(view)),
    made(
      "div",
      { class: "scroll", role: "region", "aria-label": "Totals by group, as a table", tabindex: 0 },
      table,
    ),
    ...(view.groupCount > view.groups.length
      ? [allButton(view, { body, caption, ...setting })]
      : []),
  ];
}

/** The strip where it is asked for, otherwise bars. The table says the same to those who cannot see it. */
function chartOf(view: View, { base, room }: Setting): Node {
  const width = Math.max(260, Math.min(640, Math.floor(room || 320)));
  const frame = { width, document, urls: urlsUnder(base) };
  const chart =
    view.strip.length > 0 ? groupStrip(view.strip, frame) : groupBars(barsOf(view.groups), frame);
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

function captionOf({ groupCount }: View, shown: number): string {
  if (shown === groupCount) return shown === 1 ? "1 group" : `${shown} groups`;
  const rest = groupCount > groupsAtMost ? "; the download has all" : "";
  return `The first ${shown} of ${groupCount} groups${rest}`;
}

interface Drawn extends Pick<Setting, "ask" | "question"> {
  readonly body: HTMLElement;
  readonly caption: HTMLElement;
}

function allButton(view: View, { body, caption, ask, question }: Drawn): HTMLElement {
  const { groupCount } = view;
  const name = groupCount > groupsAtMost ? `the first ${groupsAtMost}` : `all ${groupCount}`;
  const own = button(`Show ${name} groups`, () => {
    void ask("groups", { question, atMost: groupsAtMost }).then((groups) => {
      body.append(...groups.slice(body.childElementCount).map((group) => rowOf(view, group)));
      caption.textContent = captionOf(view, groups.length);
      own.remove();
    });
  });
  return own;
}
