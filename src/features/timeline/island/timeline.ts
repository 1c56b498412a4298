/**
 * `<timeline-picture>`: makes the timeline on the page answer to its controls. It moves marks and
 * hides lines of the list; everything it shows is already in the page.
 */
import { timelineLayout, type TimelineLayout } from "../picture/timeline-layout.ts";
import { monthInWords } from "../picture/timeline-scale.ts";
import { placeTimeline } from "../picture/timeline.ts";
import { addressOf, parseAddress } from "./timeline-address.ts";
import { listenToControls, showControls } from "./timeline-controls.ts";
import { readPage, type TimelinePage } from "./timeline-page.ts";
import { fillPanel, inWordsOfItem, showList } from "./timeline-list.ts";
import { listenToPicture, markCurrent, markIn } from "./timeline-pointer.ts";
import type { TimelineChoice, TimelineState } from "./timeline-state.ts";

class TimelinePicture extends HTMLElement {
  connectedCallback(): void {
    const page = readPage(this);
    const { state, problems } = parseAddress(page.facts, location.search);
    const view = new TimelineView(this, page, state);
    view.complain(problems);
    if (location.search !== "" && problems.length === 0) view.draw();
    view.listen();
  }
}

/** One timeline on the page: the state, and everything that shows it. */
class TimelineView {
  readonly root: HTMLElement;
  readonly page: TimelinePage;
  readonly pictures: readonly SVGSVGElement[];
  state: TimelineState;
  layouts: readonly TimelineLayout[];

  constructor(root: HTMLElement, page: TimelinePage, state: TimelineState) {
    this.root = root;
    this.page = page;
    this.state = state;
    this.pictures = [...root.querySelectorAll<SVGSVGElement>("svg.timeline")];
    this.layouts = this.pictures.map((svg) => this.layout(svg));
    showControls(root, state);
    this.rove();
  }

  listen(): void {
    const change = (next: TimelineState, speak = true) => {
      this.change(next, speak);
    };
    listenToControls(this.root, () => this.state, change);
    this.root.addEventListener("keydown", ({ key, defaultPrevented }) => {
      if (key === "Escape" && !defaultPrevented) change(this.state.nowhere());
    });
    this.pictures.forEach((svg, index) => {
      listenToPicture(svg, {
        state: () => this.state,
        layout: () => this.layouts[index],
        change,
        preview: (id, pointed) => {
          this.root.toggleAttribute("data-near", pointed && id !== undefined);
          fillPanel(this.root, id ?? this.state.choice.at);
        },
      });
    });
  }

  change(next: TimelineState, speak: boolean): void {
    const before = this.state.choice;
    this.state = next;
    this.draw();
    this.complain([]);
    history.replaceState(null, "", addressOf(next) || location.pathname);
    if (next.choice.at !== before.at)
      for (const svg of this.pictures)
        markIn(svg, next.choice.at)?.scrollIntoView({ block: "nearest" });
    if (speak) this.say(changeInWords(before, next));
  }

  draw(): void {
    this.layouts = this.pictures.map((svg) => this.layout(svg));
    this.pictures.forEach((svg, index) => {
      const layout = this.layouts[index];
      if (!layout) return;
      placeTimeline(svg, layout);
      markCurrent(svg, layout, this.state.choice.at);
    });
    this.rove();
    showControls(this.root, this.state);
    showList(this.state);
    fillPanel(this.root, this.state.choice.at);
  }

  /** Says what is wrong with the address that led here; nothing if nothing is. */
  complain(problems: readonly string[]): void {
    const place = this.root.querySelector<HTMLElement>(".bad-address");
    if (!place) return;
    place.hidden = problems.length === 0;
    place.lastElementChild?.replaceChildren(problems.join(". "));
  }

  layout(svg: SVGSVGElement): TimelineLayout {
    const { councils, kinds, window, by } = this.state.choice;
    const { shapes, base } = this.page;
    const shown = shapes.filter(
      ({ council, kind }) => councils.includes(council) && kinds.includes(kind),
    );
    return timelineLayout(shown, { ...base, window, by, width: svg.viewBox.baseVal.width });
  }

  /** Of all marks only the current one, or the first in the window, is a stop for the Tab key. */
  rove(): void {
    const { state } = this;
    const stop = state.choice.at ?? state.stepped(1).choice.at;
    for (const link of this.root.querySelectorAll<SVGAElement>(".marks a"))
      link.setAttribute("tabindex", link.dataset["key"] === stop ? "0" : "-1");
  }

  say(words: string): void {
    const status = this.root.querySelector("[role=status]");
    if (status) status.textContent = words;
  }
}

/** What has changed, to be read out: the item, else the window, else how much is shown. */
function changeInWords(before: TimelineChoice, { choice, current, shown }: TimelineState): string {
  if (current && before.at !== choice.at)
    return `${current.place} of ${shown.length}: ${inWordsOfItem(current.item.id)}`;
  const { from, to } = choice.window;
  if (before.window !== choice.window) return `${monthInWords(from)} to ${monthInWords(to - 1)}`;
  return `${shown.length} shown`;
}

customElements.define("timeline-picture", TimelinePicture);
