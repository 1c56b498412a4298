/** What a chart is drawn into: how wide, in which document, and where its marks lead. */
import type { Urls } from "../url-scheme.ts";

/** What a chart is drawn into. */
export interface Frame {
  /** Width in CSS pixels. */
  readonly width: number;
  readonly document: Document;
  readonly urls: Urls;
}

/** The fill of a council's bars: its place in the palette, in one of three tints. */
export function councilFill(colour: number, tint: "ongoing" | "one-off" | "not stated"): string {
  if (tint === "ongoing") return councilInk(colour);
  return `var(--council-${colour}-${tint.replace(" ", "-")})`;
}

/** The colour of a council by its place in the palette, as a style sheet has it. */
export function councilInk(colour: number): string {
  return `var(--council-${colour})`;
}
