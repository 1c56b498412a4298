/** Dates as people read them: en-GB, to the precision known. */

/** In their order. */
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `2022-06-07` as `7 June 2022`, `2022-06` as `June 2022`, `2022` as it is. */
export function inWordsOfDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? "" : `${monthNames[Number(month) - 1]} `;
  return `${day === undefined ? "" : `${Number(day)} `}${name}${year}`;
}

/** `on 7 June 2022`, `in June 2022`, `in 2022`: when something was decided. */
export function onDate(date: string): string {
  return `${date.length === 10 ? "on" : "in"} ${inWordsOfDate(date)}`;
}

/** A period as a paper prints it; a date or a month of numbers alone in words. `2022-23` stays a year. */
export function periodInWords(period: string): string {
  const isDate = /^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$/.test(period);
  return isDate && !isFinancialYear(period) ? inWordsOfDate(period) : period;
}

/** Whether `2022-23` or `2022/23` names two years that follow each other. */
export function isFinancialYear(text: string): boolean {
  const [, first, second] = /^([0-9]{4})[-/]([0-9]{2})$/.exec(text) ?? [];
  return first !== undefined && Number(second) === (Number(first) + 1) % 100;
}
