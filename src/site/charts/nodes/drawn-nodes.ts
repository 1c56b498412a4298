/** Nodes of a drawing, as far as charts, Plot and the finishing of charts use them. They know SVG as text. */
import { matcherOf } from "./selector.ts";

/** A piece of text in a drawing. */
export class DrawnText {
  parent: DrawnElement | undefined = undefined;
  readonly data: string;

  constructor(data: string) {
    this.data = data;
  }
}

type DrawnNode = DrawnElement | DrawnText;

/** An element of a drawing. */
export class DrawnElement {
  readonly localName: string;
  parent: DrawnElement | undefined = undefined;
  readonly ownerDocument: unknown;
  readonly namespaceURI = "http://www.w3.org/2000/svg";
  /** In the order in which they were set. */
  readonly #attributes = new Map<string, string>();
  #nodes: DrawnNode[] = [];

  constructor(localName: string, ownerDocument: unknown) {
    this.localName = localName;
    this.ownerDocument = ownerDocument;
  }

  get attributes(): { readonly name: string; readonly value: string }[] {
    return [...this.#attributes].map(([name, value]) => ({ name, value }));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }

  get parentNode(): DrawnElement | null {
    return this.parent ?? null;
  }

  get children(): DrawnElement[] {
    return this.#nodes.filter((node) => node instanceof DrawnElement);
  }

  get textContent(): string {
    return this.#nodes
      .map((node) => (node instanceof DrawnText ? node.data : node.textContent))
      .join("");
  }

  set textContent(text: unknown) {
    this.replaceChildren(...(text === null || text === undefined || text === "" ? [] : [text]));
  }

  append(...nodes: unknown[]): void {
    for (const node of nodes) this.#nodes.push(this.#own(node));
  }

  prepend(...nodes: unknown[]): void {
    const own = nodes.map((node) => this.#own(node));
    this.#nodes.unshift(...own);
  }

  appendChild(node: DrawnNode): DrawnNode {
    this.append(node);
    return node;
  }

  insertBefore(node: DrawnNode, next: DrawnNode | null): DrawnNode {
    const own = this.#own(node);
    const at = next === null ? this.#nodes.length : this.#nodes.indexOf(next);
    this.#nodes.splice(at, 0, own);
    return node;
  }

  before(...nodes: DrawnNode[]): void {
    for (const node of nodes) this.parent?.insertBefore(node, this);
  }

  replaceChildren(...nodes: unknown[]): void {
    for (const node of this.#nodes) node.parent = undefined;
    this.#nodes = [];
    this.append(...nodes);
  }

  remove(): void {
    if (this.parent) this.parent.#forget(this);
  }

  querySelector(selector: string): DrawnElement | null {
    return this.#first(matcherOf(selector));
  }

  querySelectorAll(selector: string): DrawnElement[] {
    const found: DrawnElement[] = [];
    this.#find(matcherOf(selector), found);
    return found;
  }

  /** As a page and a file have it: attributes with the last one set first, written as XML has them. */
  get outerHTML(): string {
    const parts: string[] = [];
    this.#write(parts);
    // In one piece: put together by and by, a text keeps every piece of it as long as it is kept itself.
    return parts.join("");
  }

  #write(parts: string[]): void {
    parts.push("<", this.localName);
    let attributes = "";
    for (const [name, value] of this.#attributes)
      attributes = ` ${name}="${written(value, inValue)}"${attributes}`;
    parts.push(attributes);
    if (this.#nodes.length === 0) {
      parts.push(" />");
      return;
    }
    parts.push(">");
    for (const node of this.#nodes)
      if (node instanceof DrawnText) parts.push(written(node.data, inText));
      else node.#write(parts);
    parts.push("</", this.localName, ">");
  }

  #first(matches: (one: DrawnElement) => boolean): DrawnElement | null {
    for (const node of this.#nodes) {
      if (node instanceof DrawnText) continue;
      const found = matches(node) ? node : node.#first(matches);
      if (found) return found;
    }
    return null;
  }

  /** Every element within this one that matches, in the order of the markup. */
  #find(matches: (one: DrawnElement) => boolean, found: DrawnElement[]): void {
    for (const node of this.#nodes) {
      if (node instanceof DrawnText) continue;
      if (matches(node)) found.push(node);
      node.#find(matches, found);
    }
  }

  #own(node: unknown): DrawnNode {
    const own =
      node instanceof DrawnElement || node instanceof DrawnText
        ? node
        : new DrawnText(String(node));
    if (own.parent) own.parent.#forget(own);
    own.parent = this;
    return own;
  }

  #forget(node: DrawnNode): void {
    this.#nodes.splice(this.#nodes.indexOf(node), 1);
    node.parent = undefined;
  }
}

/** Most texts hold no letter that is written otherwise. */
function written(text: string, letters: RegExp): string {
  if (!letters.test(text)) return text;
  return text.replace(/[&<>"\u00a0]/g, (one) => (letters.test(one) ? (entities[one] ?? one) : one));
}

const inValue = /[&<"]/;
const inText = /[&<>\u00a0]/;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\u00a0": "&#160;",
};
