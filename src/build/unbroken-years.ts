/** A financial year in the text of a page stays in one line: browsers break behind a hyphen. It knows HTML as text. */

/**
 * The page with each financial year of its text in an element that is never broken. Attributes, scripts,
 * pictures, and elements that hold text alone stay as they are.
 */
export function withUnbrokenYears(html: string): string {
  return html.replace(found, (all: string, _tag: string | undefined, year: string | undefined) =>
    year === undefined ? all : `<span class="whole">${year}</span>`,
  );
}

/** A tag up to its end: within quotes a `>` is a letter like any other. */
const rest = /[^"'>]*(?:(?:"[^"]*"|'[^']*')[^"'>]*)*>/.source;

/** What is left as it is, up to its end: elements that hold text alone, comments, tags; or a year. */
const found = new RegExp(
  [
    `<(script|style|svg|title|textarea|option|datalist|code)\\b${rest}.*?</\\1>`,
    "<!--.*?-->",
    `</?[a-z]${rest}`,
    "(?<![\\w/-])(20\\d\\d-\\d\\d)(?![\\w/-])",
  ].join("|"),
  "gis",
);
