import fc from "fast-check";
import { expect, test } from "vitest";
import { parseHTML } from "../../plain-nodes.ts";
import { element } from "../svg.ts";
import { drawingDocument } from "./drawing-document.ts";

const page: Document = parseHTML("<html><body></body></html>").document;

/** What a chart may do to its elements: which of them, and with what. */
type Act = readonly [name: keyof typeof acts, at: number, with_: number, text: string];

const names = ["x", "class", "aria-label", "href"];
const acts = {
  set: (one: Element, _: Element, text: string, at: number) => {
    const name = names[at % names.length] ?? "x";
    one.setAttribute(name, name === "class" ? "b" : `a${text}`);
  },
  drop: (one: Element, _: Element, __: string, at: number) => {
    one.removeAttribute(names[at % names.length] ?? "x");
  },
  append: (one: Element, other: Element) => {
    if (!holds(other, one)) one.append(other);
  },
  prepend: (one: Element, other: Element) => {
    if (!holds(other, one)) one.prepend(other);
  },
  before: (one: Element, other: Element) => {
    if (one.parentNode && !holds(other, one)) one.before(other);
  },
  insert: (one: Element, other: Element) => {
    if (!holds(other, one) && one.children[0] !== other)
      one.insertBefore(other, one.children[0] ?? null);
  },
  add: (one: Element, other: Element) => {
    if (!holds(other, one)) one.appendChild(other);
  },
  replace: (one: Element, other: Element, text: string) => {
    if (!holds(other, one)) one.replaceChildren(text, other);
  },
  remove: (one: Element) => {
    one.remove();
  },
  say: (one: Element, _: Element, text: string) => {
    one.textContent = text;
  },
};

function holds(outer: Element, inner: Element): boolean {
  for (let one: Node | null = inner; one; one = one.parentNode) if (one === outer) return true;
  return false;
}

function drawn(document: Document, done: readonly Act[]): string[] {
  const all = ["svg", "g", "a", "path"].map((name) => element(document, name));
  for (const [name, at, other, text] of done) {
    const [one, two] = [all[at % all.length], all[other % all.length]];
    if (one && two) acts[name](one, two, text, other);
  }
  const [svg] = all;
  const found = ["a", "*", "g > a", "svg path", ".b", "[href]", "g:not([href])", "[x=a]"].map(
    (selector) => svg?.querySelectorAll(selector).length,
  );
  return [...all.flatMap(told), found.join(" "), ...all.map(markup)];
}

/** What an element says when it is asked. */
function told(one: Element): string[] {
  const values = [...one.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  const children = [...one.children].map(({ localName }) => localName);
  const first = one.querySelector("*")?.localName;
  const x = String(one.getAttribute("x"));
  return [one.textContent, x, values.join(), children.join(), String(first)];
}

/** A page writes < and & of attributes as they are; a file may not. */
function markup({ outerHTML }: Element): string {
  return outerHTML.replaceAll(/="[^"]*"/g, (value) =>
    value.replaceAll("&lt;", "<").replaceAll("&amp;", "&"),
  );
}

const act = fc.tuple(
  fc.constantFrom(...(Object.keys(acts) as Act[0][])),
  fc.nat(3),
  fc.nat(3),
  fc.constantFrom("", " b", "<&>", '"', "\u00a0"),
);

test("whatever is done to them, elements of a drawing are written as those of a page", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (done) => {
      expect(drawn(drawingDocument, done)).toEqual(drawn(page, done));
    }),
  );
});

test("attributes are written as XML has them", () => {
  const one = element(drawingDocument, "a", { href: '?a="1"&b=<' });
  expect(one.outerHTML).toBe('<a href="?a=&quot;1&quot;&amp;b=&lt;" />');
});

test("a selector that drawings do not know is refused", () => {
  const svg = element(drawingDocument, "svg");
  expect(() => svg.querySelector("a:hover")).toThrow('the selector "a:hover"');
});
