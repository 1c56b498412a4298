/**
 * The time axis: a window drawn to scale, and beside it what lies earlier and later, pressed
 * together. It knows days and pixels and must not know what stands on them.
 */
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { monthNames } from "../../../format/dates.ts";
import { financialYearFrom } from "../../../format/financial-year.ts";
import { dayNumber, firstDayOf, isoDay, monthOf, type Days } from "../../../format/days.ts";

/** From days to pixels. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  readonly window: Days;
  /** Pixels of a day. Days outside the window keep their order in the strips beside it. */
  readonly x: (day: number) => number;
  /** The day within the window that is nearest to a pixel. */
  readonly day: (x: number) => number;
}

interface Tick {
  readonly x: number;
  readonly text: string;
  readonly year: boolean;
}

/** Room for the strips before and after the window: none where nothing is there. */
interface Strips {
  readonly before: number;
  readonly after: number;
}

/** The scale of a window of days within all of them. */
export function timeScale(
  window: Days,
  extent: Days,
  range: { readonly left: number; readonly right: number },
  strips: Strips,
): TimeScale {
  const left = range.left + strips.before;
  const right = range.right - strips.after;
  return {
    left,
    right,
    window,
    x: (day) =>
      day < window.from
        ? along(day, extent.from, window.from, range.left, left)
        : day < window.to
          ? along(day, window.from, window.to, left, right)
          : along(day, window.to, extent.to, right, range.right),
    day: (x) => {
      const inside = Math.min(right, Math.max(left, x));
      return Math.round(along(inside, left, right, window.from, window.to));
    },
  };
}

/** Where a value stands between two places, as it stands between two others. */
function along(value: number, from: number, to: number, start: number, end: number): number {
  return to === from ? end : start + ((value - from) / (to - from)) * (end - start);
}

/** Pixels that a year takes, in bold, with a gap. */
export const tickWidth = Math.ceil(4 * letterWidth(leastLetters, "bold")) + 8;
const steps = [1, 3, 12, 24, 60, 120];

/** Beginnings of years, quarters or months: as many as have room for their words. */
export function calendarTicks({ window, x }: TimeScale): Tick[] {
  const month = (x(window.to) - x(window.from)) / ((window.to - window.from) / 30.44);
  const step = steps.find((one) => one * month >= tickWidth) ?? 240;
  const ticks: Tick[] = [];
  for (let at = monthOf(window.from); firstDayOf(at) < window.to; at += 1) {
    const day = firstDayOf(at);
    if (at % step !== 0 || day < window.from) continue;
    const year = at % 12 === 0;
    ticks.push({ x: x(day), text: year ? String(at / 12) : monthInWords(day).slice(0, 3), year });
  }
  return ticks;
}

/** `April 2022`, the month of a day. */
export function monthInWords(day: number): string {
  const month = monthOf(day);
  return `${monthNames[month % 12]} ${Math.floor(month / 12)}`;
}

/** Financial years that have room for their name, in the middle of what the window shows of them. */
export function financialYears(
  { window, x }: TimeScale,
  compact: boolean,
): (Omit<Tick, "year"> & Days)[] {
  const first = Number(isoDay(window.from).slice(0, 4)) - 1;
  const last = Number(isoDay(window.to).slice(0, 4));
  const years: (Omit<Tick, "year"> & Days)[] = [];
  for (let year = first; year <= last; year += 1) {
    const from = x(Math.max(window.from, dayNumber(year, 4)));
    const to = x(Math.min(window.to, dayNumber(year + 1, 4)));
    const name = financialYearFrom(year);
    const text = compact ? name.slice(2) : name;
    if (to - from >= text.length * letterWidth(leastLetters))
      years.push({ from, to, x: (from + to) / 2, text });
  }
  return years;
}
