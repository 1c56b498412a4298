/** The timeline's forms: each control asks the state for another, and shows the state it is given. */
import { monthInWords } from "../picture/timeline-scale.ts";
import { firstDayOf, monthOf } from "../../../format/days.ts";
import { acts } from "./timeline-acts.ts";
import type { TimelineState } from "./timeline-state.ts";

/** Shows another state; screen readers are told what changed unless `speak` is false. */
export type ControlChange = (next: TimelineState, speak?: boolean) => void;

/** Calls `change` with the next state whenever a control is used. */
export function listenToControls(
  root: HTMLElement,
  state: () => TimelineState,
  change: ControlChange,
) {
  root.addEventListener("click", ({ target }) => {
    // What is clicked may stand inside the button: a translating browser puts its words into elements.
    const button = target instanceof Element ? target.closest("button") : null;
    const act = button ? acts[button.name] : undefined;
    if (act) change(act(state()));
  });
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    const date = input(root, "date")?.value;
    if (date) change(state().jumped(date));
  });
  root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { name, value, checked } = target;
    if (name === "councils") change(state().withCouncil(value, checked));
    if (name === "kinds") change(state().withKind(value, checked));
    if (name === "by") change(state().arranged(value === "kind" ? "kind" : "council"));
  });
  root.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "range") return;
    const { from, to } = state().choice.window;
    const month = Number(target.value);
    const next =
      target.name === "from"
        ? state().between(firstDayOf(month), Math.max(to, firstDayOf(month + 2)))
        : state().between(Math.min(from, firstDayOf(month - 1)), firstDayOf(month + 1));
    change(next, false);
  });
}

/** Sets every control to what the state is, and lets them be used. */
export function showControls(root: HTMLElement, state: TimelineState): void {
  const { choice, shown, facts, current } = state;
  const chosen: Record<string, readonly string[]> = {
    councils: choice.councils,
    kinds: choice.kinds,
    by: [choice.by],
  };
  root.toggleAttribute("data-at", current !== undefined);
  for (const set of root.querySelectorAll("fieldset")) set.disabled = false;
  for (const box of root.querySelectorAll<HTMLInputElement>("[type=checkbox], [type=radio]"))
    box.checked = chosen[box.name]?.includes(box.value) ?? false;
  showEnd(root, "from", choice.window.from);
  showEnd(root, "to", choice.window.to - 1);
  const words = (selector: string, text: string) => {
    const place = root.querySelector(selector);
    if (place) place.textContent = text;
  };
  const all = shown.length === facts.items.length;
  words(".shown", all ? `all ${shown.length}` : `${shown.length} of ${facts.items.length}`);
  words(".place", current ? `${current.place} of ${shown.length}` : "");
}

function showEnd(root: HTMLElement, name: string, day: number): void {
  const range = input(root, name);
  if (!range) return;
  const words = monthInWords(day);
  range.value = String(monthOf(day));
  range.setAttribute("aria-valuetext", words);
  const shown = range.parentElement?.querySelector("b");
  if (shown) shown.textContent = words;
}

function input(root: HTMLElement, name: string): HTMLInputElement | null {
  return root.querySelector<HTMLInputElement>(`input[name="${name}"]`);
}
