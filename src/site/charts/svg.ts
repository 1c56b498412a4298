/** Elements of a picture, in whichever document it is drawn. */

const namespace = "http://www.w3.org/2000/svg";

/** An SVG element with its attributes and, where given, its text. */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  text?: string,
): Element {
  const made = document.createElementNS(namespace, name);
  for (const key in attributes) made.setAttribute(key, String(attributes[key]));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Coordinates to a tenth of a pixel: nobody sees more, everybody loads it. */
export function tenths(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

/** An invisible space between two lines of text, so that their words are not joined when read out or copied. */
export function wordSpace(document: Document): Element {
  return element(document, "tspan", { "font-size": 0 }, " ");
}
