/** The parts of a picture of years: its scale, its lines with their gaps, its years as links, its labels. */
import type { Frame } from "../../../site/charts/frame.ts";
import { lines } from "../../../site/charts/paragraphs.ts";
import { leastLetters, letterWidth } from "../../../site/charts/sizes.ts";
import { element, tenths, wordSpace } from "../../../site/charts/svg.ts";
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
  const text = element(document, "text", look);
  rows.forEach((row, index) => {
    text.append(element(document, "tspan", { x: 0, y: y + 21 * index }, row), wordSpace(document));
  });
  return text;
}

/** Fine lines at round steps with their values, and the years beneath. */
export function scaleMarks(
  { years, valueWords }: DrawnYears,
  { frame, x, y, end, bottom, step, left, breadth }: YearsLayout,
) {
  const { document } = frame;
  const axis = element(document, "g", { class: "axis" });
  const label = { "data-axis": "", "font-size": leastLetters, fill: "var(--soft)" };
  for (const tick of ticksPast(end, 4)) {
    const line = { x1: left, x2: breadth + 6, y1: y(tick), y2: y(tick) };
    axis.append(
      element(document, "line", { ...line, stroke: "var(--rule)" }),
      element(document, "text", { ...label, x: 0, y: y(tick) + 4 }, valueWords(tick)),
    );
  }
  const words = years.map(({ period }) => period.replace(/^31 March /, ""));
  const room = Math.max(0, ...words.map(({ length }) => length)) * letterWidth(leastLetters);
  // The last one gives way to the edge, towards the one before it.
  const aside = Math.max(0, x(words.length - 1) + room / 2 - frame.width);
  const every = Math.ceil((room + 6 + aside) / step);
  words.forEach((year, index) => {
    if ((words.length - 1 - index) % every !== 0) return;
    const middle = Math.min(x(index), frame.width - room / 2);
    const place = { x: tenths(middle), y: bottom + 18, "text-anchor": "middle" };
    axis.append(element(document, "text", { ...label, ...place }, year));
  });
  return axis;
}

/** One line, in pieces where a value is missing or changes by more than half, with strokes in such a gap. */
export function lineMarks(
  picture: DrawnYears,
  { frame, x, y }: YearsLayout,
  line: Line,
): Element[] {
  const { years } = picture;
  const breaks = (index: number) => line === "own" && years[index]?.breaks === true;
  const pieces = years.map((year, index) => {
    const value = year[line];
    if (value === undefined) return "";
    const goes = years[index - 1]?.[line] !== undefined && !breaks(index);
    return `${goes ? "L" : "M"}${x(index)},${y(value)}`;
  });
  const d = pieces.join("");
  if (d === "") return [];
  const gaps = years.flatMap((year, index) => {
    const before = years[index - 1]?.own;
    if (!breaks(index) || year.own === undefined || before === undefined) return [];
    const [across, down] = [(x(index) + x(index - 1)) / 2, (y(year.own) + y(before)) / 2];
    return [`M${tenths(across - 5)},${tenths(down + 7)}l6,-14m4,0l-6,14`];
  });
  const { document } = frame;
  return [
    element(document, "path", { d, fill: "none", ...lookOf(picture, line) }),
    ...gaps.map((gap) =>
      element(document, "path", {
        d: gap,
        fill: "none",
        stroke: "var(--ink)",
        "stroke-width": 1.5,
      }),
    ),
  ];
}

/** All that stands at a year, as one link as broad as the year. */
export function bandMark(
  picture: DrawnYears,
  { href, name, own, neighbours, country }: DrawnYear,
  { place, index }: { readonly place: YearsLayout; readonly index: number },
): Element {
  const { frame, x, y, top, bottom, step } = place;
  const { document } = frame;
  const link = element(document, "a", { href, "aria-label": name, "data-leads": "Open the row" });
  const [from, to] = [Math.max(0, x(index) - step / 2), x(index) + step / 2];
  const box = { x: tenths(from), y: top - 8, width: tenths(to - from), height: bottom - top + 8 };
  link.append(
    element(document, "rect", {
      class: "reach",
      ...box,
      fill: "transparent",
      "pointer-events": "all",
    }),
  );
  const dot = (value: number | undefined, r: number, fill: string) => {
    if (value === undefined) return;
    link.append(element(document, "circle", { cx: x(index), cy: y(value), r, fill }));
  };
  dot(country, 2, "var(--ink)");
  dot(neighbours, 2.5, "var(--soft)");
  dot(own, 4, inkOf(picture));
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
