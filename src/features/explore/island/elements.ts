/** Elements from words: text is always text, so no cell can become markup. */

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with its attributes and what is inside it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(key, value === true ? "" : String(value));
  element.append(...inside);
  return element;
}

/** Options of a choice, one of them chosen. */
export function options(
  of: readonly (readonly [value: string, name: string])[],
  chosen: string,
): HTMLOptionElement[] {
  return of.map(([value, name]) => made("option", { value, selected: value === chosen }, name));
}

/** A choice with its name before it. */
export function choice(
  name: string,
  of: readonly (readonly [value: string, name: string])[],
  chosen: string,
  changed: (value: string) => void,
): { readonly label: HTMLLabelElement; readonly select: HTMLSelectElement } {
  const select = made("select", { autocomplete: "off" }, ...options(of, chosen));
  select.addEventListener("change", () => {
    changed(select.value);
  });
  return { label: made("label", {}, made("span", {}, name), select), select };
}

/** A button that calls `pressed`. */
export function button(
  name: string,
  pressed: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const own = made("button", { type: "button", ...attributes }, name);
  own.addEventListener("click", pressed);
  return own;
}

/** Writes words into an element. What stands there already needs no new layout. */
export function write(element: Element, words: string): void {
  const { firstChild: text } = element;
  if (text instanceof Text && text.nextSibling === null) {
    if (text.data !== words) text.data = words;
  } else element.textContent = words;
}

/** Fills a place with an element for each text, of which those that are there are used again. */
export function writeEach(
  place: Element,
  name: keyof HTMLElementTagNameMap,
  texts: readonly string[],
): void {
  while (place.childElementCount > texts.length) place.lastElementChild?.remove();
  texts.forEach((text, at) => {
    const there = place.children[at];
    if (there) write(there, text);
    else place.append(made(name, {}, text));
  });
}
