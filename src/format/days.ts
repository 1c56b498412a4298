/** Dates as day numbers, for axes: days since 1 January 1970, in UTC. It knows no words. */

/** From a day up to, and without, another. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

const day = 24 * 60 * 60 * 1000;

/** The days that a date may stand for: one for `2022-06-07`, a month for `2022-06`, a year for `2022`. */
export function daysOf(date: string): Days {
  const [year = 0, month, dayOfMonth] = date.split("-").map(Number);
  if (month === undefined) return { from: dayNumber(year, 1), to: dayNumber(year + 1, 1) };
  if (dayOfMonth === undefined)
    return { from: dayNumber(year, month), to: dayNumber(year, month + 1) };
  const from = dayNumber(year, month, dayOfMonth);
  return { from, to: from + 1 };
}

/** April to March: `2022-23` from 1 April 2022 up to 1 April 2023. */
export function daysOfFinancialYear(text: string): Days {
  const year = Number(text.slice(0, 4));
  return { from: dayNumber(year, 4), to: dayNumber(year + 1, 4) };
}

/** The day of a calendar date. Months beyond the year run on into the next. */
export function dayNumber(year: number, month: number, dayOfMonth = 1): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day;
}

/** `2022-06-07` */
export function isoDay(number: number): string {
  return new Date(number * day).toISOString().slice(0, 10);
}

/** Months since the year 0 of the month that a day lies in: a number to count months with. */
export function monthOf(number: number): number {
  const date = new Date(number * day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of such a month. */
export function firstDayOf(month: number): number {
  return dayNumber(Math.floor(month / 12), (month % 12) + 1);
}
