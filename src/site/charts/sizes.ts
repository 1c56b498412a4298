/** How broad pictures are drawn, and how large their letters are. All in pixels. */

/** On a phone: a window of 320 pixels, or of 1280 at 400% zoom, has room for 276 of them. */
export const narrowWidth = 288;

/** As broad as a page. It is shown from 702 pixels up, `39rem` in chart.css. */
export const pageWidth = 760;

/** A picture beside others or with few marks. It is shown from 540 pixels up, `30rem` in chart.css. */
export const smallWidth = 576;

/** A frame on another site, where the page around it has room. */
export const frameWidth = 800;

/** The smallest letters of a picture: where it is shown smaller than drawn, they still have 12 pixels. */
export const leastLetters = 13;

/**
 * Pixels of a letter of a size, generously: no font can be asked at build time, and readers may set
 * letters and words apart (WCAG 1.4.12).
 */
export function letterWidth(size: number, weight: "plain" | "bold" = "plain"): number {
  return size * (weight === "bold" ? 0.76 : 0.68);
}
