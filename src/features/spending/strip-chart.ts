/** Every authority as a mark on one line of amounts: one named, its neighbours told apart, the country's figure. */
import { inPounds } from "../../format/money.ts";
import type { Frame } from "../../site/charts/frame.ts";
import { leastLetters, letterRoom } from "../../site/charts/sizes.ts";
import { element, tenths } from "../../site/charts/svg.ts";
import { country, perPerson } from "../../topic.ts";
import type { Mark } from "./standing.ts";

/** What is drawn of a strip: each mark with its name. */
export interface DrawnStrip {
  readonly marks: readonly (Pick<Mark, "value" | "kind"> & { readonly name: string })[];
  readonly country: number | undefined;
}

const height = 112;
const base = 66;

/** Marks are hardly broader than a hair: where they stand close together the line is dark. */
export function stripChart(strip: DrawnStrip, { document, width }: Frame): Element {
  const svg = element(document, "svg", { viewBox: `0 0 ${width} ${height}`, width, height });
  const most = Math.max(1, ...strip.marks.map(({ value }) => value));
  const across = (value: number) => tenths(4 + ((width - 8) * value) / most);
  const draw = (d: string, look: Readonly<Record<string, string | number>>) => {
    if (d !== "") svg.append(element(document, "path", { d, stroke: "currentColor", ...look }));
  };
  const paths = (kind: string, from: number, to: number) =>
    strip.marks
      .filter((mark) => mark.kind === kind)
      .map(({ value }) => `M${across(value)} ${from}V${to}`)
      .join("");
  draw(paths("other", base - 14, base), { "stroke-opacity": 0.45 });
  draw(paths("neighbour", base - 22, base), { "stroke-width": 2 });
  draw(paths("own", base - 30, base), { "stroke-width": 4 });
  draw(`M0 ${base}H${width}`, {});
  const label = (value: number, y: number, words: string, bold: boolean) => {
    const half = (words.length * letterRoom(14, bold ? "bold" : "plain")) / 2;
    const x = tenths(Math.max(half, Math.min(across(value), width - half)));
    const place = { x, y, "text-anchor": "middle", "font-size": 14, fill: "currentColor" };
    svg.append(
      element(document, "text", { ...place, ...(bold ? { "font-weight": 600 } : {}) }, words),
    );
  };
  const own = strip.marks.find(({ kind }) => kind === "own");
  if (own) label(own.value, 22, `${own.name} ${inPounds(own.value)}`, true);
  if (strip.country !== undefined) {
    draw(`M${across(strip.country)} ${base}V${base + 12}`, { "stroke-dasharray": "3 2" });
    label(strip.country, base + 26, `${country.name} ${inPounds(strip.country)}`, false);
  }
  const ends = { y: height - 2, "font-size": leastLetters, fill: "currentColor" };
  svg.append(element(document, "text", { ...ends, "data-axis": "", x: 0 }, "£0"));
  const last = `${inPounds(most)} ${perPerson.after}`;
  svg.append(
    element(document, "text", { ...ends, "data-axis": "", x: width, "text-anchor": "end" }, last),
  );
  return svg;
}
