/** A chart within a card: the same drawing as on the page, scaled into its room. */
import { chartHeight } from "../../charts/stand-alone.ts";
import { svgElement, type Draw } from "../../charts/render.ts";
import { urlsUnder } from "../../url-scheme.ts";

/** A chart to be put on a card. */
export interface CardPicture {
  readonly draw: Draw;
  /** The width that the chart is drawn in before it is scaled. */
  readonly width: number;
  /** Beside the words or below them. */
  readonly place: "beside" | "below";
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chart's SVG, as large as its room allows, at the left and top of it. */
export function drawn({ draw, width }: CardPicture, room: Box): string {
  const chart = svgElement(draw, { width, urls: urlsUnder("/"), name: "" });
  const height = chartHeight(chart);
  const scale = Math.min(room.width / width, room.height / height);
  const place = { x: room.x, y: room.y, width: width * scale, height: height * scale };
  for (const [name, value] of Object.entries(place)) chart.setAttribute(name, value.toFixed(1));
  chart.setAttribute("viewBox", `0 0 ${width} ${height}`);
  chart.setAttribute("overflow", "visible");
  for (const element of [chart, ...chart.querySelectorAll("*")])
    for (const name of ["class", "aria-label", "data-detail", "href", "style"])
      element.removeAttribute(name);
  return chart.outerHTML;
}
