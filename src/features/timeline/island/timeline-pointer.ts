/** The picture under a pointer or with the focus: point, tap, drag across, arrow keys. */
import { element } from "../../../site/charts/svg.ts";
import type { TimelineLayout } from "../picture/timeline-layout.ts";
import { itemOfKey } from "../picture/timeline-shape.ts";
import { acts, keys } from "./timeline-acts.ts";
import type { ControlChange } from "./timeline-controls.ts";
import type { TimelineState } from "./timeline-state.ts";

interface Picture {
  readonly state: () => TimelineState;
  readonly layout: () => TimelineLayout | undefined;
  readonly change: ControlChange;
  /** Shows an item in the panel for as long as it is pointed at, or has the focus. */
  readonly preview: (id: string | undefined, pointed: boolean) => void;
}

/** How far, in pixels of the screen, a pointer may be from what it means. */
const reach = 22;
/** A shorter way than this is a tap. */
const shortestDrag = 12;

/** Calls back to `picture` for pointer and keys. */
export function listenToPicture(svg: SVGSVGElement, picture: Picture): void {
  listenToKeys(svg, picture);
  listenToDrags(svg, picture);
  svg.addEventListener("pointerleave", () => {
    picture.preview(undefined, true);
  });
  svg.addEventListener("focusin", ({ target }) => {
    picture.preview(itemOf(target), false);
  });
}

/** Draws a line through the current item, and makes its marks stand out. */
export function markCurrent(
  svg: SVGSVGElement,
  { marks, top, bottom }: TimelineLayout,
  id: string | undefined,
): void {
  svg.querySelector(".cursor")?.remove();
  for (const link of svg.querySelectorAll<SVGAElement>(".marks a"))
    link.classList.toggle("current", itemOf(link) === id);
  const place = marks.find(({ key }) => key === id);
  if (!place) return;
  const x = (place.x1 + place.x2) / 2;
  svg
    .querySelector(".links")
    ?.before(element(document, "path", { class: "cursor", d: `M${x} ${top}V${bottom}` }));
}

/** The mark of an item. Ids are plain words with hyphens. */
export function markIn(svg: SVGSVGElement, id = ""): SVGAElement | null {
  return svg.querySelector<SVGAElement>(`a[data-key="${id}"]`);
}

function listenToKeys(svg: SVGSVGElement, { state, change }: Picture): void {
  svg.addEventListener("keydown", (event) => {
    const act = acts[keys[event.key] ?? ""];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const focused = itemOf(document.activeElement);
    const from = state().current || !focused || !event.key.startsWith("Arrow");
    const next = act(from ? state() : state().at(focused));
    // The link that takes the focus is read out by itself.
    change(next, false);
    markIn(svg, next.choice.at ?? focused)?.focus();
  });
}

function listenToDrags(svg: SVGSVGElement, picture: Picture): void {
  let start: PointerEvent | undefined;
  let dragged = false;
  const end = () => {
    start = undefined;
    svg.querySelector(".brush")?.remove();
  };
  svg.addEventListener("dragstart", (event) => {
    event.preventDefault();
  });
  svg.addEventListener("pointerdown", (event) => {
    dragged = false;
    if (event.button === 0) start = event;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!start) picture.preview(nearest(svg, picture, event), true);
    else if (isDrag(start, event)) drawBrush(svg, picture, start, event);
  });
  svg.addEventListener("pointerup", (event) => {
    dragged = start !== undefined && isDrag(start, event);
    const days = start && [dayAt(svg, picture, start), dayAt(svg, picture, event)];
    end();
    if (dragged && days) picture.change(picture.state().between(days[0] ?? 0, days[1] ?? 0));
  });
  svg.addEventListener("pointercancel", end);
  svg.addEventListener("click", (event) => {
    // A key press on a link has no count of clicks and goes where the link leads.
    if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const id = nearest(svg, picture, event);
    if (!dragged && id !== undefined && id === picture.state().choice.at) return;
    event.preventDefault();
    if (!dragged && id !== undefined) picture.change(picture.state().at(id));
  });
}

function drawBrush(svg: SVGSVGElement, picture: Picture, one: PointerEvent, other: PointerEvent) {
  const layout = picture.layout();
  if (!layout) return;
  const { top, bottom, scale } = layout;
  const ends = [one, other].map((event) => scale.x(dayAt(svg, picture, event)));
  const [x1, x2] = [Math.min(...ends), Math.max(...ends)];
  svg.querySelector(".brush")?.remove();
  const place = { x: x1, width: x2 - x1, y: top, height: bottom - top };
  svg.append(element(document, "rect", { class: "brush", ...place }));
}

function isDrag(start: PointerEvent, { clientX }: PointerEvent): boolean {
  return Math.abs(clientX - start.clientX) >= shortestDrag;
}

/** The item whose mark is nearest to the pointer, if it is near. */
function nearest(svg: SVGSVGElement, picture: Picture, event: MouseEvent): string | undefined {
  const { x, y, zoom } = placeIn(svg, event);
  const distances = (picture.layout()?.marks ?? []).map((mark) => {
    const dx = Math.max(mark.x1 - x, 0, x - mark.x2);
    return { id: itemOfKey(mark.key), distance: Math.hypot(dx, mark.y - y) };
  });
  const [closest] = distances.sort((a, b) => a.distance - b.distance);
  return closest && closest.distance * zoom <= reach ? closest.id : undefined;
}

function dayAt(svg: SVGSVGElement, picture: Picture, event: MouseEvent): number {
  return picture.layout()?.scale.day(placeIn(svg, event).x) ?? 0;
}

function placeIn(svg: SVGSVGElement, { clientX, clientY }: MouseEvent) {
  const box = svg.getBoundingClientRect();
  const zoom = box.width / svg.viewBox.baseVal.width;
  return { x: (clientX - box.left) / zoom, y: (clientY - box.top) / zoom, zoom };
}

function itemOf(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest<SVGAElement>("a[data-key]") : null;
  return link ? itemOfKey(link.dataset["key"] ?? "") : undefined;
}
