/** Contrast as WCAG reckons it, of colours and of what changes between two pictures of the screen. */
import type { Page } from "playwright-core";

/** How many pixels differ so much between two pictures that the difference has this contrast. */
export async function changedPixels(
  page: Page,
  [before, after]: readonly [Buffer, Buffer],
  contrast: number,
): Promise<number> {
  const pictures = [before, after].map((png) => png.toString("base64"));
  return page.evaluate(countChanged, { pictures, contrast });
}

/** Runs inside an empty page. */
async function countChanged({
  pictures,
  contrast,
}: {
  pictures: string[];
  contrast: number;
}): Promise<number> {
  const [before, after] = await Promise.all(pictures.map(pixels));
  if (!before || !after || before.length !== after.length) return NaN;
  let changed = 0;
  for (let at = 0; at < before.length; at += 4) {
    // Most stay as they are.
    if (
      before[at] === after[at] &&
      before[at + 1] === after[at + 1] &&
      before[at + 2] === after[at + 2]
    )
      continue;
    const [one, other] = [luminance(before, at), luminance(after, at)];
    const [light, dark] = [Math.max(one, other), Math.min(one, other)];
    if ((light + 0.05) / (dark + 0.05) >= contrast) changed += 1;
  }
  return changed;

  async function pixels(base64: string): Promise<Uint8ClampedArray> {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context?.drawImage(picture, 0, 0);
    return (
      context?.getImageData(0, 0, picture.width, picture.height).data ?? new Uint8ClampedArray()
    );
  }

  function luminance(data: Uint8ClampedArray, at: number): number {
    const [r = 0, g = 0, b = 0] = [0, 1, 2].map((index) => {
      const value = (data[at + index] ?? 0) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
