/** Dates as people read them: en-GB, to the precision known. */

const names = [
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
  const name = month === undefined ? "" : `${names[Number(month) - 1]} `;
  return `${day === undefined ? "" : `${Number(day)} `}${name}${year}`;
}
