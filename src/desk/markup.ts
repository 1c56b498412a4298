/** HTML put together so that no text of a paper can become a tag: every value is escaped, markup of ours is not. */

/** A piece of HTML that is safe to send. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can stand in a template; undefined and false are nothing. */
export type Piece = string | number | Markup | undefined | false | readonly Piece[];

/** HTML from a template: values are escaped, but for pieces that were made here. */
export function html(texts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return new Markup(texts.map((text, index) => text + written(values[index])).join(""));
}

function written(value: Piece): string {
  if (value === undefined || value === false) return "";
  if (value instanceof Markup) return value.html;
  if (typeof value === "object") return value.map(written).join("");
  return escaped(String(value));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
