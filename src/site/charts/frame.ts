/** What a chart is drawn into: how wide, in which document, and where its marks lead. */
import type { Urls } from "../url-scheme.ts";

/** What a chart is drawn into. */
export interface Frame {
  /** Width in CSS pixels. */
  readonly width: number;
  readonly document: Document;
  readonly urls: Urls;
}

/**
 * A tint of a council's colour. Each has one meaning in all pictures: “one-off” is one-off money, “pale” is
 * money that was set aside before.
 */
export function councilTint(colour: number, tint: "one-off" | "pale"): string {
  return `var(--council-${colour}-${tint})`;
}

/** The fill of money by whether it comes once or every year. What is not stated is hatched over this, as in all pictures. */
export function recurrenceFill(
  colour: number,
  recurrence: "ongoing" | "one-off" | "not stated",
): string {
  if (recurrence === "ongoing") return councilInk(colour);
  return recurrence === "one-off" ? councilTint(colour, "one-off") : "var(--ground)";
}

/** The colour of a council by its place in the palette, as a style sheet has it. */
export function councilInk(colour: number): string {
  return `var(--council-${colour})`;
}
