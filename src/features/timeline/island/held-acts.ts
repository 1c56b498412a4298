/** What a reader does with the timeline before it can answer, kept until it can. It knows events and not what they ask. */

/** Keys that answer on a mark; all others do what they always do. */
const answering = /^(Arrow.*|Home|End|Page.*|Escape|[-+=])$/;

/** Keeps clicks, keys and choices within an element, and does them once it is released. */
export class HeldActs {
  readonly #root: HTMLElement;
  #acts: (() => void)[] = [];
  readonly #types = ["click", "keydown", "submit", "change", "input"];

  constructor(root: HTMLElement) {
    this.#root = root;
    for (const type of this.#types) root.addEventListener(type, this.#hold, true);
  }

  /** Does what was kept, in its order. */
  release(): void {
    for (const type of this.#types) this.#root.removeEventListener(type, this.#hold, true);
    for (const act of this.#acts) act();
    this.#acts = [];
  }

  readonly #hold = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element) || !isForTimeline(event, target)) return;
    event.stopPropagation();
    if (event.type !== "change" && event.type !== "input") event.preventDefault();
    // What a box or slider was set to: to show the beginning sets it back.
    const { value, checked } = target as HTMLInputElement;
    const before = target.getBoundingClientRect();
    this.#acts.push(() => {
      if (target instanceof HTMLInputElement) Object.assign(target, { value, checked });
      target.dispatchEvent(again(event, before, target.getBoundingClientRect()));
    });
  };
}

function isForTimeline(event: Event, target: Element): boolean {
  const isMark = target.closest("svg.timeline") !== null;
  if (event instanceof KeyboardEvent) return isMark && answering.test(event.key);
  if (event instanceof MouseEvent) {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.detail > 0;
    return target.closest("button[type=button]") !== null || (isMark && isPlain);
  }
  return true;
}

/** The same event, where its target is now: the page may have moved under the pointer. */
function again(event: Event, before: DOMRect, now: DOMRect): Event {
  const { type, bubbles, cancelable } = event;
  if (event instanceof KeyboardEvent) return new KeyboardEvent(type, event);
  if (!(event instanceof MouseEvent)) return new Event(type, { bubbles, cancelable });
  const clientX = event.clientX + now.x - before.x;
  const clientY = event.clientY + now.y - before.y;
  return new MouseEvent(type, { bubbles, cancelable, detail: event.detail, clientX, clientY });
}
