/** Notes of a briefing: which paper prints what was just said, and where. */
import type { Figure } from "../../dataset/dataset.ts";
import type { Note, Evidence } from "../../wording/rich-text.ts";

/** A note on a place that is no figure’s own. */
export function note(place: Evidence): Note {
  return { kind: "note", place };
}

/** The place where a figure is printed. */
export function noteOf({ id, document, locator }: Figure): Note {
  return note({ document, locator, proof: { page: "figure", id } });
}

/** The places of figures, each once, no more than are asked for. */
export function notesOf(figures: readonly Figure[], most: number): Note[] {
  const places = figures.map(({ document, locator }) => `${document.id}: ${locator}`);
  return figures
    .filter((_, index) => places.indexOf(places[index] ?? "") === index)
    .slice(0, most)
    .map(noteOf);
}
