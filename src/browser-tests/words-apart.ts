/**
 * Words that stand without a space between them, because they are in elements of their own: style may set them
 * apart, but they are read out, copied and found as one. It reads HTML and needs no browser.
 */

const inline = "a, span, small, data, cite, strong, em, b, code, time, dfn";
const names = new Set(inline.split(", "));
/** What is no running text: drawings, and what stands in a control of its own. */
const apart = "svg, button, label, pre, fieldset, [hidden]";
const ends = /[\p{L}\p{N},;:?!)%”’]$/u;
/** The end of a sentence with the beginning of the next at once behind it. */
const joined = /[\p{Ll})”]{2}[.;:]\p{Lu}\p{Ll}+[ :]/gu;
const begins = /^[\p{L}\p{N}(£“‘]/u;

/** Every pair of words that touches, as `describes‖councils.csv`. */
export function touchingWords(document: Document): string[] {
  return [...document.querySelectorAll(inline)]
    .filter((element) => !element.closest(apart))
    .flatMap((element) => {
      const text = element.textContent ?? "";
      return [
        [textOf(element.previousSibling), text],
        // An element after it is asked for its own side.
        [text, element.nextSibling?.nodeType === 3 ? textOf(element.nextSibling) : ""],
      ] as const;
    })
    .filter(([before, after]) => ends.test(before) && begins.test(after))
    .map(([before, after]) => `${before.slice(-20)}‖${after.slice(0, 20)}`);
}

/** Every pair of sentences of one text that has no space between: `HM Treasury.Dashed:`. */
export function touchingSentences(document: Document): string[] {
  return [...document.querySelectorAll("p, small, li, td, dd, caption, figcaption")].flatMap(
    (element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .flatMap((text) => [...(text.textContent ?? "").matchAll(joined)])
        .map(([found]) => found.trim()),
  );
}

function textOf(node: ChildNode | null): string {
  if (node === null) return "";
  const isRunning = node.nodeType === 3 || names.has(node.nodeName.toLowerCase());
  return isRunning ? (node.textContent ?? "") : "";
}
