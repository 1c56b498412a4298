/** What happened on days under an axis of years: a mark at the day, its words below, one under the other. */
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { textInLines } from "../../../site/charts/text-in-lines.ts";

/** Something that happened on a day. */
export interface Moment {
  /** Years with their part: the middle of 2022 is 2022.5. */
  readonly time: number;
  readonly words: string;
  readonly href: string;
  /** What the link leads to. */
  readonly leads: string;
  /** A decision is filled, a judgement is not. */
  readonly filled: boolean;
}

interface MomentsLayout {
  readonly top: number;
  /** Pixels from the left. */
  readonly across: (time: number) => number;
}

const [leading, size] = [18, 13.5];
const letter = letterWidth(size);

/** The moments in their order, and where the next thing may stand. */
export function markMoments(
  moments: readonly Moment[],
  frame: Frame,
  { top, across }: MomentsLayout,
): { readonly marks: Element[]; readonly bottom: number } {
  let bottom = top;
  const marks = moments.map((moment) => {
    const rows = lines(moment.words, Math.floor(frame.width / letter));
    const x = tenths(Math.min(frame.width - 8, Math.max(8, across(moment.time))));
    const mark = momentMark(moment, frame, { x, y: bottom, rows });
    bottom += 22 + rows.length * leading;
    return mark;
  });
  return { marks, bottom };
}

function momentMark(
  { words, href, leads, filled }: Moment,
  { document, width }: Frame,
  { x, y, rows }: { readonly x: number; readonly y: number; readonly rows: readonly string[] },
): Element {
  const long = Math.min(width, Math.max(...rows.map(({ length }) => length)) * letter);
  const start = tenths(Math.max(0, Math.min(width - long, x - long / 2)));
  const link = element(document, "a", {
    ...{ transform: `translate(${start},${tenths(y)})`, href, "aria-label": words },
    "data-leads": leads,
  });
  const box = { width: tenths(long), height: 18 + rows.length * leading };
  const look = { fill: filled ? "var(--ink)" : "var(--ground)", stroke: "var(--ink)" };
  const type = { "font-size": size, fill: "var(--ink)" };
  link.append(
    element(document, "rect", { class: "reach", ...box, fill: "transparent" }),
    element(document, "path", {
      d: `M${tenths(x - start)},2l6,6l-6,6l-6,-6Z`,
      ...look,
      "stroke-width": 1.5,
    }),
    textInLines(document, rows, { ...type, x: 0, y: 29, leading }),
  );
  return link;
}

/** A day as years with their part. */
export function timeOfDay(day: string): number {
  const [year = 0, month = 7, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
