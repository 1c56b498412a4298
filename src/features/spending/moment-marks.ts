/** What happened on days under an axis of years: a mark at the day, its words below, one under the other. */
import type { Frame } from "../../site/charts/frame.ts";
import { element, tenths } from "../../site/charts/svg.ts";

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

interface Place {
  readonly top: number;
  /** Pixels from the left. */
  readonly across: (time: number) => number;
}

const [height, letter] = [38, 7.4];

/** The moments in their order, and where the next thing may stand. */
export function momentMarks(
  moments: readonly Moment[],
  { document, width }: Frame,
  { top, across }: Place,
): { readonly marks: Element[]; readonly bottom: number } {
  const marks = moments.map(({ time, words, href, leads, filled }, index) => {
    const x = tenths(Math.min(width - 8, Math.max(8, across(time))));
    const y = top + index * height;
    const long = words.length * letter;
    const start = tenths(Math.max(0, Math.min(width - long, x - long / 2)));
    const link = element(document, "a", { href, "aria-label": words, "data-leads": leads });
    const box = { x: start, y, width: tenths(Math.min(width, long)), height: height - 4 };
    const look = { fill: filled ? "var(--ink)" : "var(--ground)", stroke: "var(--ink)" };
    link.append(
      element(document, "rect", { class: "reach", ...box, fill: "transparent" }),
      element(document, "path", {
        d: `M${x},${y + 2}l6,6l-6,6l-6,-6Z`,
        ...look,
        "stroke-width": 1.5,
      }),
      element(
        document,
        "text",
        { x: start, y: y + 29, "font-size": 13.5, fill: "var(--ink)" },
        words,
      ),
    );
    return link;
  });
  return { marks, bottom: top + moments.length * height };
}

/** A day as years with their part. */
export function timeOfDay(day: string): number {
  const [year = 0, month = 7, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}
