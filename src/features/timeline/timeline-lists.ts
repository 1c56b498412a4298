/** The list of a timeline, cut into pages: as many entries on each as a phone shows in some screens. */
import { memoized } from "../../format/memoized.ts";
import { plainText } from "../../wording/rich-text.ts";
import type { Timeline } from "./timeline.ts";
import type { TimelineItem } from "./timeline-items.ts";

/** A page of the list. */
export interface TimelineListPage {
  /** From 1. */
  readonly number: number;
  readonly items: readonly TimelineItem[];
  /** `2021 to 2022`; more than one page may have the same. */
  readonly years: string;
}

/** Lines of text on a page, on a phone. */
const linesAtMost = 130;
const lettersOfLine = 38;

/** The pages of the list, the earliest first. */
export const timelineLists = memoized(
  ({ items }: Pick<Timeline, "items">): readonly TimelineListPage[] => {
    const pages: TimelineItem[][] = [];
    let room = 0;
    for (const item of items) {
      const lines = linesOf(item);
      if (lines > room || pages.length === 0) {
        pages.push([]);
        room = linesAtMost;
      }
      pages.at(-1)?.push(item);
      room -= lines;
    }
    return pages.map((own, at) => ({ number: at + 1, items: own, years: yearsOf(own) }));
  },
);

/** Date and kind, title, note, links, folded figures, source, and the space to the next one. */
function linesOf({ title, body, note, follows, followed_by, periods }: TimelineItem): number {
  const letters = [`${body}: ${title}`, plainText(note)];
  const words = letters.reduce((sum, { length }) => sum + Math.ceil(length / lettersOfLine), 0);
  const figures = periods.reduce((sum, period) => sum + period.figures.length, 0);
  return 5 + words + follows.length + followed_by.length + periods.length + figures / 4;
}

function yearsOf(items: readonly TimelineItem[]): string {
  const [first = "", last = ""] = [items[0], items.at(-1)].map((item) => item?.date.slice(0, 4));
  return first === last ? first : `${first} to ${last}`;
}
