/** Which columns the list has besides figure and amount: a box for each facet. */
import type { FacetId } from "../model/facets.ts";
import { columnFacets, type Subject } from "../model/subject.ts";
import { made } from "./elements.ts";

/** The boxes, and a way to set them. */
export interface ColumnChoice {
  readonly element: HTMLElement;
  readonly draw: (columns: readonly FacetId[]) => void;
}

/** As many as a wide screen holds, and an address reads. */
const columnsAtMost = 6;

/** Makes the boxes; `chosen` is called with the columns after each change. */
export function columnChoice(
  subject: Subject,
  chosen: (columns: readonly FacetId[]) => void,
): ColumnChoice {
  const boxes = columnFacets(subject).map(({ id, name }) => ({
    id,
    name,
    box: made("input", { type: "checkbox", value: id, autocomplete: "off" }),
  }));
  const items = boxes.map(({ name, box }) => {
    box.addEventListener("change", () => {
      const on = boxes.filter((one) => one.box.checked).map(({ id }) => id);
      chosen(on.slice(0, columnsAtMost));
    });
    return made("li", {}, made("label", {}, box, made("span", {}, name)));
  });
  return {
    element: made(
      "details",
      { class: "columns" },
      made("summary", {}, "Choose columns"),
      made("ul", {}, ...items),
    ),
    draw: (columns) => {
      for (const { id, box } of boxes) box.checked = columns.includes(id);
    },
  };
}
