/** Charts to markup at build time. Plot's own style element stays out: the site's stylesheet has its rules. */
import { parseHTML } from "linkedom";
import type { Addresses } from "../format/address.ts";
import type { Frame } from "./frame.ts";

/** Draws a chart into a document of its own and returns its SVG, named for those who cannot see it. */
export function svgMarkup(
  draw: (frame: Frame) => Element,
  frame: { readonly width: number; readonly to: Addresses; readonly name: string },
): string {
  const { document } = parseHTML("<html><body></body></html>");
  const svg = draw({ width: frame.width, to: frame.to, document: document as unknown as Document });
  for (const style of svg.querySelectorAll("style")) style.remove();
  svg.setAttribute("role", "group");
  svg.setAttribute("aria-label", frame.name);
  for (const link of svg.querySelectorAll("a")) nameLink(link);
  for (const element of svg.querySelectorAll("*")) shortenNumbers(element);
  return svg.outerHTML;
}

/** A mark's link carries the mark's name and a plain address. */
function nameLink(link: Element): void {
  const address = link.getAttribute("xlink:href") ?? link.getAttribute("href") ?? "";
  link.removeAttribute("xlink:href");
  link.setAttribute("href", address);
  const mark = link.querySelector("[aria-label]");
  const name = mark?.getAttribute("aria-label");
  if (!mark || !name) return;
  link.setAttribute("aria-label", name);
  mark.removeAttribute("aria-label");
}

/** Coordinates to a tenth of a pixel: nobody sees more, everybody loads it. */
function shortenNumbers(element: Element): void {
  for (const { name, value } of element.attributes) {
    if (!geometry.has(name)) continue;
    const short = value.replace(/-?[0-9]+\.[0-9]{2,}/g, (number) =>
      String(Number(Number(number).toFixed(1))),
    );
    element.setAttribute(name, short);
  }
}

const geometry = new Set([
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
]);
