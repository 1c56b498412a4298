/**
 * What a reader has chosen on the timeline, and what each step, filter and zoom makes of it.
 * Every change is a new state. It knows days and ids, no pixels, no page.
 */
import type { Arrangement } from "../picture/timeline-layout.ts";
import { daysOf, type Days } from "../../../format/days.ts";

/** What the page holds, whatever is chosen. */
export interface TimelineFacts {
  /** In the order in which one steps through them. */
  readonly items: readonly TimelineStop[];
  readonly councils: readonly string[];
  readonly kinds: readonly string[];
  readonly extent: Days;
  /** The window to begin with. */
  readonly window: Days;
}

interface TimelineStop extends Days {
  readonly id: string;
  readonly council: string;
  readonly kind: string;
}

/** What a reader has chosen. */
export interface TimelineChoice {
  readonly councils: readonly string[];
  readonly kinds: readonly string[];
  readonly window: Days;
  readonly by: Arrangement;
  /** The item that the reader stands at. */
  readonly at: string | undefined;
}

/** No closer than this: a month and a bit. */
export const fewestDays = 40;

/** A choice together with what there is to choose from; it never changes. */
export class TimelineState {
  readonly facts: TimelineFacts;
  readonly choice: TimelineChoice;

  constructor(facts: TimelineFacts, choice: Partial<TimelineChoice> = {}) {
    const { councils, kinds, window } = facts;
    this.facts = facts;
    this.choice = { councils, kinds, window, by: "council", at: undefined, ...choice };
  }

  /** The items that the filters leave, in order. Those outside the window are among them. */
  get shown(): readonly TimelineStop[] {
    const { councils, kinds } = this.choice;
    return this.facts.items.filter(
      ({ council, kind }) => councils.includes(council) && kinds.includes(kind),
    );
  }

  /** The current item and its place among those shown, counted from 1. */
  get current(): { readonly item: TimelineStop; readonly place: number } | undefined {
    const index = this.shown.findIndex(({ id }) => id === this.choice.at);
    const item = this.shown[index];
    return item && { item, place: index + 1 };
  }

  /** Shows or hides a council. A current item that is hidden is current no longer. */
  withCouncil(id: string, shown: boolean): TimelineState {
    return this.#with({ councils: this.#chosen("councils", id, shown) }).#withoutHidden();
  }

  withKind(id: string, shown: boolean): TimelineState {
    return this.#with({ kinds: this.#chosen("kinds", id, shown) }).#withoutHidden();
  }

  arranged(by: Arrangement): TimelineState {
    return this.#with({ by });
  }

  /** Stands at an item, with a window that shows it. Nothing changes where it is not shown. */
  at(id: string): TimelineState {
    const item = this.shown.find((one) => one.id === id);
    if (!item) return this;
    const { from, to } = this.choice.window;
    const moved = this.#shows(item)
      ? this
      : this.#window(middle(item) - (to - from) / 2, to - from);
    return moved.#with({ at: id });
  }

  nowhere(): TimelineState {
    return this.#with({ at: undefined });
  }

  /** The next item, or the previous one. From nowhere, the first or the last in the window. */
  stepped(direction: 1 | -1): TimelineState {
    const { shown, current } = this;
    const inside = shown.filter((item) => this.#shows(item));
    const entry = direction === 1 ? (inside[0] ?? shown[0]) : (inside.at(-1) ?? shown.at(-1));
    const next = current ? shown[current.place - 1 + direction] : entry;
    return next ? this.at(next.id) : this;
  }

  /** The first item shown, or the last. */
  toEnd(direction: 1 | -1): TimelineState {
    const end = direction === 1 ? this.shown.at(-1) : this.shown[0];
    return end ? this.at(end.id) : this;
  }

  /** Puts a date in the middle, and stands at the first item from then on; at the last if none is. */
  jumped(date: string): TimelineState {
    const { from: day } = daysOf(date);
    const { from, to } = this.choice.window;
    const moved = this.#window(day - (to - from) / 2, to - from);
    const item = this.shown.find(({ from: start }) => start >= day) ?? this.shown.at(-1);
    return item ? moved.at(item.id) : moved;
  }

  /** Half the days for a factor of 2, around a day: the current item's, else the middle of the window. */
  zoomed(factor: number, around = this.#focus()): TimelineState {
    const { from, to } = this.choice.window;
    const length = this.#length((to - from) / factor);
    const share = (around - from) / (to - from);
    return this.#window(around - share * length, length);
  }

  /** Moves the window by a share of its length: 0.25 is a quarter later. */
  panned(share: number): TimelineState {
    const { from, to } = this.choice.window;
    return this.#window(from + share * (to - from), to - from);
  }

  /** Shows the days between two, whichever comes first. */
  between(one: number, other: number): TimelineState {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const length = this.#length(to - from);
    return this.#window((from + to - length) / 2, length);
  }

  everything(): TimelineState {
    return this.#with({ window: this.facts.extent });
  }

  /** The window to begin with. Filters stay. */
  firstWindow(): TimelineState {
    return this.#with({ window: this.facts.window });
  }

  #with(change: Partial<TimelineChoice>): TimelineState {
    return new TimelineState(this.facts, { ...this.choice, ...change });
  }

  #withoutHidden(): TimelineState {
    return this.current ? this : this.#with({ at: undefined });
  }

  /** In the order of the page, so that the same choice is always the same address. */
  #chosen(name: "councils" | "kinds", id: string, shown: boolean): string[] {
    const chosen = this.choice[name];
    return this.facts[name].filter((one) => (one === id ? shown : chosen.includes(one)));
  }

  /** Whether all of an item lies in the window. */
  #shows({ from, to }: Days): boolean {
    const { window } = this.choice;
    return from >= window.from && to <= window.to;
  }

  #focus(): number {
    const item = this.current?.item;
    return middle(item && this.#shows(item) ? item : this.choice.window);
  }

  #length(days: number): number {
    const { from, to } = this.facts.extent;
    return Math.min(to - from, Math.max(fewestDays, Math.round(days)));
  }

  /** A window of whole days that stays within what there is. */
  #window(start: number, length: number): TimelineState {
    const { extent } = this.facts;
    const from = Math.max(extent.from, Math.min(extent.to - length, Math.round(start)));
    return this.#with({ window: { from, to: from + length } });
  }
}

function middle({ from, to }: Days): number {
  return (from + to) / 2;
}
