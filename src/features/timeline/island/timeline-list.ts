/** The list beside the timeline: which lines are shown, and one line's words for the reading panel. */
import type { TimelineState } from "./timeline-state.ts";

/** Hides the lines that the filters leave out, and years of which nothing is left. */
export function showList({ shown, facts }: TimelineState): void {
  const ids = new Set(shown.map(({ id }) => id));
  for (const { id } of facts.items) {
    const line = document.getElementById(id);
    if (line) line.hidden = !ids.has(id);
  }
  for (const year of document.querySelectorAll<HTMLElement>("section.year"))
    year.hidden = year.querySelector("ol > li:not([hidden])") === null;
}

/** Puts a copy of the item's line into the panel; without an item, what the panel said at first. */
export function fillPanel(root: HTMLElement, id: string | undefined): void {
  const panel = root.querySelector<HTMLElement>(".panel");
  const line = id === undefined ? null : document.getElementById(id);
  if (!panel || panel.dataset["item"] === (id ?? "")) return;
  first ??= [...panel.children];
  panel.dataset["item"] = id ?? "";
  panel.replaceChildren(...(line ? copiesOf(line) : first));
}

let first: Element[] | undefined;

/** Copies of what a line holds. An id stays with the line. */
function copiesOf(line: HTMLElement): Element[] {
  const copy = line.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
  return [...copy.children];
}

/** `7 June 2022 Birmingham · Decision, approved Cabinet: …`, to be read out. */
export function inWordsOfItem(id: string): string {
  const line = document.getElementById(id);
  const words = [".head", ".what"].map((part) => line?.querySelector(part)?.textContent ?? "");
  return words.join(", ").replace(/\s+/g, " ").trim();
}
