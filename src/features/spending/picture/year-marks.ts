/** The parts of a picture of years: its scale, its lines with their gaps, its years as links, its labels. */
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths } from "../../../site/charts/svg.ts";
import { textInLines } from "../../../site/charts/text-in-lines.ts";
import { ticksPast } from "../../../site/charts/ticks.ts";
import {
  inkOf,
  lookOf,
  type DrawnYear,
  type DrawnYears,
  type Line,
  type YearsLayout,
} from "./drawn-years.ts";
import { whenInWords } from "./beside-drawing.ts";
import type { EndLabel } from "./end-labels.ts";

/** Lines of a heading, for a reader who sets letters further apart, too. */
export function headingRows(heading: string, { width }: Frame): string[] {
  return lines(heading, Math.floor(width / letterWidth(16, "bold")));
}

/** The heading of a picture, set in lines. */
export function markHeading(rows: readonly string[], { document }: Frame, y: number): Element {
  const look = { "font-size": 16, "font-weight": 600, fill: "var(--ink)" };
  return textInLines(document, rows, { ...look, x: 0, y, leading: 21 });
}

/** Fine lines at round steps with their values, and the years beneath. */
export function scaleMarks(
  { years, valueWords }: DrawnYears,
  { frame, x, y, end, bottom, step, left, breadth }: YearsLayout,
) {
  const { document } = frame;
  const ticks = ticksPast(end, 4);
  const look = { class: "axis", "data-axis": "", "font-size": leastLetters, fill: "var(--soft)" };
  const axis = element(document, "g", look);
  const d = ticks.map((tick) => `M${left},${y(tick)}H${breadth + 6}`).join("");
  axis.append(
    element(document, "path", { d, stroke: "var(--rule)" }),
    ...ticks.map((tick) => element(document, "text", { y: tenths(y(tick) + 4) }, valueWords(tick))),
  );
  const words = years.map(({ period }) => period.replace(/^31 March /, ""));
  const room = Math.max(0, ...words.map(({ length }) => length)) * letterWidth(leastLetters);
  // The last one gives way to the edge, towards the one before it.
  const aside = Math.max(0, x(words.length - 1) + room / 2 - frame.width);
  const every = Math.ceil((room + 6 + aside) / step);
  const under = element(document, "g", { "text-anchor": "middle" });
  words.forEach((year, index) => {
    if ((words.length - 1 - index) % every !== 0) return;
    const middle = Math.min(x(index), frame.width - room / 2);
    under.append(element(document, "text", { x: tenths(middle), y: bottom + 18 }, year));
  });
  axis.append(under);
  return axis;
}

/** Half the breadth of the dots on a line. Those of an authority’s own line belong to the links of the years. */
const dotSizes = { own: 4, neighbours: 2.5, country: 2 } as const satisfies Record<Line, number>;

/** The lines, in pieces where a value is missing or changes by more than half, with strokes in such a gap. */
export function lineMarks(picture: DrawnYears, { frame, x, y }: YearsLayout): Element {
  const { years } = picture;
  const { document } = frame;
  const all = element(document, "g", { fill: "none" });
  const mark = (d: string, look: Readonly<Record<string, string | number>>) => {
    if (d !== "") all.append(element(document, "path", { d, ...look }));
  };
  const drawn = (line: Line) => {
    const points = years.map(({ [line]: value }, index) =>
      value === undefined ? "" : `${x(index)},${y(value)}`,
    );
    const goes = (index: number) =>
      points[index - 1] && !(line === "own" && years[index]?.breaks === true);
    const look = lookOf(picture, line);
    mark(points.map((at, index) => at && `${goes(index) ? "L" : "M"}${at}`).join(""), look);
    if (line === "own") return;
    const size = { "stroke-width": 2 * dotSizes[line], "stroke-linecap": "round" };
    mark(points.map((at) => at && `M${at}h0`).join(""), { stroke: look.stroke, ...size });
  };
  drawn("country");
  drawn("neighbours");
  drawn("own");
  const gaps = years.map((year, index) => {
    const before = years[index - 1]?.own;
    if (!year.breaks || year.own === undefined || before === undefined) return "";
    const [across, down] = [(x(index) + x(index - 1)) / 2, (y(year.own) + y(before)) / 2];
    return `M${tenths(across - 5)},${tenths(down + 7)}l6,-14m4,0l-6,14`;
  });
  mark(gaps.join(""), { stroke: "var(--ink)", "stroke-width": 1.5 });
  return all;
}

/** The years as links, each as broad as the year and moved to its place. */
export function yearLinks(picture: DrawnYears, place: YearsLayout): Element {
  const look = { fill: "transparent", "data-leads": "Open the row" };
  const links = element(place.frame.document, "g", look);
  links.append(...picture.years.map((year, index) => bandMark(picture, year, { place, index })));
  return links;
}

function bandMark(
  picture: DrawnYears,
  { href, name, own }: DrawnYear,
  { place, index }: { readonly place: YearsLayout; readonly index: number },
): Element {
  const { frame, x, y, top, bottom, step } = place;
  const { document } = frame;
  const moved = `translate(${x(index)})`;
  const link = element(document, "a", { transform: moved, href, "aria-label": name });
  const before = Math.min(x(index), step / 2);
  const box = { x: tenths(-before), y: top - 8, width: tenths(before + step / 2) };
  link.append(element(document, "rect", { class: "reach", ...box, height: bottom - top + 8 }));
  const dot = { r: dotSizes.own, fill: inkOf(picture) };
  if (own !== undefined) link.append(element(document, "circle", { ...dot, cy: y(own) }));
  return link;
}

/** Each line’s name and last value, with where and how it ends. */
export function labelsOf(picture: DrawnYears): EndLabel[] {
  const { years, names, valueWords } = picture;
  return (["own", "neighbours", "country"] as const).flatMap((line) => {
    const last = years.findLast((year) => year[line] !== undefined);
    const value = last?.[line];
    if (last === undefined || value === undefined) return [];
    // The picture says above all its lines in which prices they are.
    const when = last === years.at(-1) ? "" : ` ${whenInWords(last.period, { money: false })}`;
    // A day stays in one line.
    const held = when.replace(last.period, last.period.replaceAll(" ", "\u00a0"));
    const look = lookOf(picture, line);
    return [
      { at: value, name: names[line], value: valueWords(value) + held, look, bold: line === "own" },
    ];
  });
}
