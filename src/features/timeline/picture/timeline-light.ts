/** The timeline as a page begins with it: where marks stand close, only the main decisions are links until a reader comes near. */
import type { Timeline } from "../timeline.ts";
import type { Frame } from "../../../site/charts/frame.ts";
import { element } from "../../../site/charts/svg.ts";
import { joinedMarks } from "./joined-marks.ts";
import { timelineChart, type EntryAddress } from "./timeline.ts";

/** Marks that have a label beside them, where there is room; of more only the main decisions have. */
const labelledAtMost = 200;

/** Draws every mark in its place. Those that have no line of their own are joined, but for the main decisions. */
export function timelineLight(view: Timeline, entryOf: EntryAddress, frame: Frame): Element {
  const svg = timelineChart(view, entryOf, frame);
  if (view.fullLabels) return svg;
  const main = new Set(view.rows.flatMap(({ key, headline }) => (headline ? key : [])));
  const marks = [...svg.querySelectorAll(".marks a")];
  const plain = marks.filter((mark) => !main.has(mark.getAttribute("data-key") ?? ""));
  const partsOf = (name: string) => plain.flatMap((mark) => [...mark.querySelectorAll(name)]);
  for (const mark of plain) mark.remove();
  const texts = marks.length <= labelledAtMost ? partsOf("text") : [];
  const labels = withSharedLook(texts, frame.document);
  svg.querySelector(".marks")?.prepend(...joinedMarks(partsOf("path")), ...labels);
  return svg;
}

/** Labels in a group that says once what they have alike. */
function withSharedLook(labels: readonly Element[], document: Document): Element[] {
  const [first] = labels;
  if (!first) return [];
  const shared = ["font-size", "fill", "stroke", "stroke-width", "paint-order"];
  const look = shared.map((name) => [name, first.getAttribute(name) ?? ""]);
  for (const label of labels) for (const name of shared) label.removeAttribute(name);
  const group = element(document, "g", Object.fromEntries(look) as Record<string, string>);
  group.append(...labels);
  return [group];
}
