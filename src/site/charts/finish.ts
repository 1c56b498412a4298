/**
 * The last touch on a drawn chart, the same at build time and in the browser: names, addresses,
 * short numbers. It knows SVG and nothing of what a chart shows.
 */

import { wordSpace } from "./svg.ts";

/**
 * Makes a drawing fit for a page: a named group of links, or a named picture where there is nothing to
 * follow; its marks' links named and plain, no style element (the site's stylesheet has its rules). A
 * mark's title becomes the link's `data-detail`: what the reading panel says beyond the name.
 */
export function finishChart(svg: Element, name: string): Element {
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("role", svg.querySelector("a") === null ? "img" : "group");
  svg.setAttribute("aria-label", name);
  for (const layer of svg.querySelectorAll("g:not([role])")) layer.removeAttribute("aria-label");
  for (const link of svg.querySelectorAll("a")) nameLink(link);
  for (const text of svg.querySelectorAll("text")) spaceLines(text);
  for (const element of svg.querySelectorAll("*")) shortenNumbers(element);
  return svg;
}

/** Lines that Plot sets one below the other, and nothing between their words: a space for who reads aloud or copies. */
function spaceLines(text: Element): void {
  const lines = [...text.children];
  lines.forEach((line, at) => {
    const isNext = at > 0 && line.getAttribute("dy") !== null;
    if (isNext && lines[at - 1]?.getAttribute("font-size") !== "0")
      line.before(wordSpace(text.ownerDocument));
  });
}

/** A mark's link carries the mark's name, what else there is to say, and a plain address. */
function nameLink(link: Element): void {
  const address = link.getAttribute("xlink:href") ?? link.getAttribute("href") ?? "";
  link.removeAttribute("xlink:href");
  link.removeAttribute("href");
  link.setAttribute("href", address);
  const title = link.querySelector("title");
  if (title) link.setAttribute("data-detail", title.textContent);
  title?.remove();
  const mark = link.querySelector("[aria-label]");
  const name = mark?.getAttribute("aria-label");
  if (!mark || !name) return;
  link.setAttribute("aria-label", name);
  mark.removeAttribute("aria-label");
}

/** Coordinates to a tenth of a pixel: nobody sees more, everybody loads it. */
function shortenNumbers(element: Element): void {
  for (const name of geometry) {
    const value = element.getAttribute(name);
    if (!value?.includes(".")) continue;
    const short = value.replace(/-?[0-9]+\.[0-9]{2,}/g, (number) =>
      String(Number(Number(number).toFixed(1))),
    );
    element.setAttribute(name, short);
  }
}

const geometry = [
  "x",
  "y",
  "x1",
  "x2",
  "y1",
  "y2",
  "width",
  "height",
  "d",
  "transform",
  "r",
  "cx",
  "cy",
];
