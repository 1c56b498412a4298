/** The words of an element of a page, and which elements have none. */

const silent = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "HEAD",
  "NAV",
  "FOOTER",
  "SVG",
  "IFRAME",
  "OBJECT",
  "SELECT",
  "BUTTON",
  "TEXTAREA",
  "INPUT",
  "VIDEO",
  "AUDIO",
  "CANVAS",
  "MATH",
]);
/** Elements that stand within a line. */
export const inline = new Set([
  "A",
  "ABBR",
  "B",
  "BDI",
  "BDO",
  "CITE",
  "CODE",
  "DEL",
  "DFN",
  "EM",
  "FONT",
  "I",
  "INS",
  "KBD",
  "LABEL",
  "MARK",
  "Q",
  "S",
  "SMALL",
  "SPAN",
  "STRONG",
  "SUB",
  "SUP",
  "TIME",
  "U",
  "VAR",
  "IMG",
  "WBR",
]);

/** Whether nothing of an element is read, such as a script. */
export function isSilent(element: Element): boolean {
  return silent.has(element.tagName.toUpperCase()) || element.hasAttribute("hidden");
}

/** Whether an element holds others that begin a line. */
export function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => !inline.has(child.tagName) || hasBlocks(child));
}

/** All words inside, in one line. */
export function words(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return node.textContent ?? "";
    if (node.nodeType !== 1 || isSilent(node as Element)) return "";
    const inner = words(node as Element);
    return inline.has((node as Element).tagName)
      ? keptSpaces(node.textContent ?? "", inner)
      : ` ${inner} `;
  });
  return spaced(parts.join(""));
}

/** Keeps the spaces at the ends of an inline element, which separate its words from those outside. */
function keptSpaces(raw: string, inner: string): string {
  return `${/^\s/.test(raw) ? " " : ""}${inner}${/\s$/.test(raw) ? " " : ""}`;
}

/** A text with single spaces, none at its ends. */
export function spaced(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
