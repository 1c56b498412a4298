/**
 * A timeline that answers to its controls: it draws the marks of its file, moves them, and has the lines of the
 * list fetched as they are asked for.
 */
import { timelineLayout, type TimelineLayout } from "../picture/timeline-layout.ts";
import type { TimelineData } from "../picture/timeline-data.ts";
import { monthInWords } from "../picture/timeline-scale.ts";
import { placeTimeline, timelineMarks } from "../picture/timeline.ts";
import { urls } from "../../../site/urls.ts";
import { addressOf, parseAddress } from "./timeline-address.ts";
import { listenToControls, showControls } from "./timeline-controls.ts";
import { TimelineEntries } from "./timeline-entries.ts";
import { listenToPicture, markCurrent, markIn } from "./timeline-pointer.ts";
import type { TimelineChoice, TimelineFacts, TimelineState } from "./timeline-state.ts";

/**
 * Begins with the timeline of a file. Of an address that is none it says so, and leaves all else as it is: false
 * as long as no reader is `near`.
 */
export function beginTimeline(root: HTMLElement, data: TimelineData, near: boolean): boolean {
  const { state, problems } = parseAddress(factsOf(data), location.search);
  complain(root, problems);
  if (problems.length > 0 && !near) return false;
  const view = new TimelineView(root, data, state);
  if (location.search !== "" && problems.length === 0) view.draw();
  view.listen();
  view.entries.leadOn();
  addEventListener("hashchange", () => {
    view.entries.leadOn();
  });
  return true;
}

function factsOf({ base, kinds, rows }: TimelineData): TimelineFacts {
  const { councils, extent, window } = base;
  return {
    // A decision's money is rows of its own; one steps through the decisions and events only.
    items: rows.filter(({ key, item }) => key === item).map((row) => ({ ...row, id: row.item })),
    councils: councils.map(({ id }) => id),
    kinds,
    extent,
    window,
  };
}

/** One timeline on the page: the state, and everything that shows it. */
class TimelineView {
  readonly root: HTMLElement;
  readonly data: TimelineData;
  readonly entries: TimelineEntries;
  /** The marks that the page began with. */
  readonly first: ReadonlySet<string | undefined>;
  readonly pictures: readonly SVGSVGElement[];
  state: TimelineState;
  layouts: readonly TimelineLayout[];

  constructor(root: HTMLElement, data: TimelineData, state: TimelineState) {
    this.root = root;
    this.data = data;
    this.state = state;
    this.entries = new TimelineEntries(root, data);
    this.pictures = [...root.querySelectorAll<SVGSVGElement>("svg.timeline")];
    this.first = new Set(
      [...root.querySelectorAll<SVGAElement>(".marks a")].map(({ dataset }) => dataset["key"]),
    );
    this.layouts = this.pictures.map((svg) => this.drawMarks(svg));
    showControls(root, state);
    this.rove();
  }

  /** Puts a link for every mark into a picture that has had only some; those stay, as one of them may have the focus. */
  drawMarks(svg: SVGSVGElement): TimelineLayout {
    const { base, rows } = this.data;
    const joined: Element[] = [];
    const marks = timelineMarks({ ...base, rows }, this.entries.addressOf, { document, urls });
    const group = svg.querySelector(".marks");
    for (const one of group?.children ?? []) if (!one.matches("[data-key]")) joined.push(one);
    for (const one of joined) one.remove();
    let last: Element | undefined;
    for (const made of marks) {
      const mark = markIn(svg, made.getAttribute("data-key") ?? "") ?? made;
      if (mark === made && last) last.after(mark);
      else if (mark === made) group?.prepend(mark);
      last = mark;
    }
    svg.setAttribute("role", "group");
    const layout = this.layout(svg);
    placeTimeline(svg, layout);
    return layout;
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
          this.entries.show(id ?? this.state.choice.at);
        },
      });
    });
  }

  change(next: TimelineState, speak: boolean): void {
    const before = this.state.choice;
    this.state = next;
    this.draw();
    complain(this.root, []);
    history.replaceState(null, "", addressOf(next) || location.pathname);
    if (next.choice.at !== before.at)
      for (const svg of this.pictures)
        markIn(svg, next.choice.at)?.scrollIntoView({ block: "nearest" });
    if (speak) this.say(this.changeInWords(before));
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
    this.entries.filter(this.state);
    this.entries.show(this.state.choice.at);
  }

  layout(svg: SVGSVGElement): TimelineLayout {
    const { councils, kinds, window, by } = this.state.choice;
    const { rows, base } = this.data;
    const shown = rows.filter(
      ({ council, kind }) => councils.includes(council) && kinds.includes(kind),
    );
    return timelineLayout(shown, { ...base, window, by, width: svg.viewBox.baseVal.width });
  }

  /**
   * Of all marks only the current one is a stop for the Tab key. As long as there is none, those are that the page
   * began with, and the first in the window.
   */
  rove(): void {
    const { at } = this.state.choice;
    const stops = new Set(
      at === undefined ? [...this.first, this.state.stepped(1).choice.at] : [at],
    );
    for (const link of this.root.querySelectorAll<SVGAElement>(".marks a"))
      link.setAttribute("tabindex", stops.has(link.dataset["key"]) ? "0" : "-1");
  }

  say(words: string): void {
    const status = this.root.querySelector("[role=status]");
    if (status) status.textContent = words;
  }

  /** What has changed, to be read out: the item, else the window, else how much is shown. */
  changeInWords(before: TimelineChoice): string {
    const { choice, current, shown } = this.state;
    if (current && before.at !== choice.at)
      return `${current.place} of ${shown.length}: ${this.entries.nameOf(current.item.id)}`;
    const { from, to } = choice.window;
    if (before.window !== choice.window) return `${monthInWords(from)} to ${monthInWords(to - 1)}`;
    return `${shown.length} shown`;
  }
}

/** Says what is wrong with the address that led here; nothing if nothing is. */
function complain(root: HTMLElement, problems: readonly string[]): void {
  const place = root.querySelector<HTMLElement>(".bad-address");
  if (!place) return;
  place.hidden = problems.length === 0;
  place.lastElementChild?.replaceChildren(problems.join(". "));
}
