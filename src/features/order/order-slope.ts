/**
 * The order of councils under one question after another, from top to bottom: where lines cross, the
 * order turns. It shows places only; what the sums are, and whether they compare, is for the page.
 */
import { linkVertical, scalePoint } from "d3";
import { councilInk, type Frame } from "../../site/charts/frame.ts";
import { element, tenths } from "../../site/charts/svg.ts";
import type { OrderRow, Position } from "./order.ts";

interface Dot {
  readonly place: Position;
  readonly x: number;
  readonly y: number;
  /** Its number in the row from the left, from 0. */
  readonly slot: number;
}

/** Where things stand in a row, in pixels. On a broad picture the questions have a column of their own. */
interface Grid {
  readonly rowHeight: number;
  readonly questionAt: number;
  readonly dotsAt: number;
  readonly namesAt: number;
  /** Where the dots' column begins. */
  readonly left: number;
  readonly nameSize: number;
  /** How many lines the names of a row stand on, so that no two meet. */
  readonly nameLines: number;
}

const narrow: Grid = {
  rowHeight: 88,
  questionAt: 14,
  dotsAt: 35,
  namesAt: 58,
  left: 0,
  nameSize: 11.5,
  nameLines: 1,
};
const broad: Grid = {
  rowHeight: 70,
  questionAt: 18,
  dotsAt: 13,
  namesAt: 38,
  left: 240,
  nameSize: 14,
  nameLines: 1,
};
const radius = 11;
const nameLine = 14;

/** Draws a row for each question, with a dot for each council from the largest sum to the smallest. */
export function orderSlope(rows: readonly OrderRow[], frame: Frame): Element {
  const { document, width } = frame;
  const grid = gridFor(rows, width);
  const dots = rows.map((row, index) => dotsOf(row, index * grid.rowHeight, { grid, width }));
  const height = rows.length * grid.rowHeight;
  const svg = element(document, "svg", { viewBox: `0 0 ${width} ${height}`, width, height });
  const councils = new Map(dots.flat().map(({ place }) => [place.council, place]));
  const paths = element(document, "g", { fill: "none", "stroke-width": 3 });
  for (const place of councils.values()) paths.append(...pathOf(place, dots, { grid, document }));
  const questions = element(document, "g", { ...halo, "font-size": 14 });
  rows.forEach(({ label }, index) => {
    const y = index * grid.rowHeight + grid.questionAt;
    questions.append(element(document, "text", { y }, label));
  });
  const marks = element(document, "g", { "text-anchor": "middle", "font-size": grid.nameSize });
  for (const row of dots) {
    marks.append(...tiesOf(row, document), ...row.map((dot) => markOf(dot, grid, frame)));
  }
  svg.append(paths, questions, marks);
  return svg;
}

/** Where names are too broad to stand beside each other they take turns on several lines. */
function gridFor(rows: readonly OrderRow[], width: number): Grid {
  const grid = width < 600 ? narrow : broad;
  const places = rows.flatMap((row) => row.places);
  const broadest = Math.max(0, ...places.map(({ name }) => widthOf(name, grid)));
  const most = Math.max(1, ...rows.map((row) => row.places.length));
  const nameLines = Math.ceil(broadest / ((width - grid.left) / most)) || 1;
  return { ...grid, nameLines, rowHeight: grid.rowHeight + (nameLines - 1) * nameLine };
}

/** Pixels of a name and the space after it: no font can be asked at build time. */
function widthOf(name: string, { nameSize }: Grid): number {
  return name.length * nameSize * 0.52 + 4;
}

/** Pixels from the middle of a dot to the foot of the names under it. */
function footOf({ dotsAt, namesAt, nameLines }: Grid): number {
  return namesAt - dotsAt + (nameLines - 1) * nameLine + 6;
}

/** A halo keeps lines from the letters of a question. */
const halo = {
  fill: "var(--ink)",
  stroke: "var(--ground)",
  "stroke-width": 5,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;

/** Councils without a place stand nowhere: a gap in their line says so. */
function dotsOf(
  { places }: OrderRow,
  top: number,
  { grid, width }: { readonly grid: Grid; readonly width: number },
): Dot[] {
  const slots = scalePoint(
    places.map(({ council }) => council),
    [grid.left, width],
  ).padding(0.5);
  return places
    .map((place, slot) => ({
      place,
      x: tenths(slots(place.council) ?? 0),
      y: top + grid.dotsAt,
      slot,
    }))
    .filter(({ place: { rank } }) => rank !== null);
}

/** A council's way from row to row, from beneath its name to its next dot. */
function pathOf(
  place: Position,
  dots: readonly (readonly Dot[])[],
  { grid, document }: { readonly grid: Grid; readonly document: Document },
): Element[] {
  const own = dots.map((row) => row.find((dot) => dot.place.council === place.council));
  const d = own.flatMap((dot, index) => {
    const next = own[index + 1];
    if (dot === undefined || next === undefined) return [];
    const from: [number, number] = [dot.x, dot.y + footOf(grid)];
    const end = next.y - radius;
    const curve = linkVertical()({ source: from, target: [next.x, end] }) ?? "";
    const link = next.x === dot.x ? `M${from.join(",")}V${end}` : curve;
    return grid.nameLines === 1 ? link : `M${dot.x},${dot.y}L${from.join(",")}${link}`;
  });
  const stroke = councilInk(place.colour);
  return [element(document, "path", { d: d.join(""), stroke })];
}

/** A bar between councils that share a place. */
function tiesOf(dots: readonly Dot[], document: Document): Element[] {
  return dots.flatMap((dot, index) => {
    const next = dots[index + 1];
    if (next === undefined || next.place.rank !== dot.place.rank) return [];
    const ends = { x1: dot.x, x2: next.x, y1: dot.y, y2: next.y };
    return [
      element(document, "line", { ...ends, stroke: "currentColor", "stroke-dasharray": "2 4" }),
    ];
  });
}

/** A dot with the place inside and the council's name beneath, on its line, within the picture. */
function markOf({ place, x, y, slot }: Dot, grid: Grid, { document, urls, width }: Frame): Element {
  const { council, name, colour, rank, joint, sum } = place;
  const said = `${rank}${joint ? "=" : ""}`;
  const link = element(document, "a", {
    href: urls.council(council),
    "aria-label": `${said} ${name}, ${sum}`,
    // Each mark is drawn around its own middle: alike marks compress to little.
    transform: `translate(${x},${y})`,
  });
  const inside = { y: 4, fill: "var(--ground)", "font-size": 12, "font-weight": 600 };
  const half = widthOf(name, grid) / 2;
  const aside = tenths(Math.min(Math.max(x, half), width - half) - x);
  const beneath = {
    ...(grid.nameLines === 1 ? { fill: "var(--ink)" } : halo),
    ...(aside === 0 ? {} : { x: aside }),
    y: -grid.dotsAt + grid.namesAt + (slot % grid.nameLines) * nameLine,
  };
  link.append(
    element(document, "circle", { r: radius, fill: councilInk(colour) }),
    element(document, "text", inside, said),
    " ",
    element(document, "text", beneath, name),
  );
  return link;
}
