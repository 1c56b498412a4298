/** Financial years, April to March, written `2022-23`. Text and arithmetic only. */

/**
 * The financial year of a day, month or year. Of a bare year nobody knows which: it is taken as the
 * financial year that begins in it and holds nine of its months.
 */
export function financialYearOf(date: string): string {
  const [year = "", month = "4"] = date.split("-");
  return financialYearFrom(Number(month) < 4 ? Number(year) - 1 : Number(year));
}

/** The financial year that holds both months; undefined where they lie in two, or one is unknown. */
export function commonFinancialYear(
  from: string | undefined,
  to: string | undefined,
): string | undefined {
  if (from === undefined || to === undefined) return undefined;
  const year = financialYearOf(from);
  return year === financialYearOf(to) ? year : undefined;
}

/** `2022-23`, which begins in 2022. */
export function financialYearFrom(year: number): string {
  return `${year}-${String(year + 1).slice(-2)}`;
}
