/**
 * Labels and codes of a published table without the marks of notes behind them: `2025-26¹`, `[note 1]`,
 * `(1), (2)`. A raised figure of a workbook comes as a plain one, `2025-261`: readers join the two.
 */

/** The text without marks that cannot be part of it. */
export function withoutNotes(text: string): string {
  return text.replace(/(\s*(\[[^\]]*\]|\(\d{1,2}\)|[¹²³⁰-⁹*†‡,]))+$/u, "").trim();
}

/** `2025-26`, however the year is joined and whatever note stands behind it; undefined where it is none. */
export function financialYearIn(text: string): string | undefined {
  const [, from = "", to = ""] = /^(\d{4})[-/–](\d{2})(?!\d{3})/.exec(text) ?? [];
  return from !== "" && (Number(from) + 1) % 100 === Number(to) ? `${from}-${to}` : undefined;
}

/** The code of an area, such as `E06000001`; undefined where the text does not begin with one. */
export function areaCodeIn(text: string): string | undefined {
  return /^([EKWNSJ]\d{8})(?!\d{3})/.exec(text)?.[1];
}

/** A name without marks, raised figures among them: names of areas have no digits. */
export function areaNameIn(text: string): string {
  return withoutNotes(text).replace(/(?<=\p{L})\d{1,2}$/u, "");
}
