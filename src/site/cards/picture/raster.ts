/** SVG to PNG, without the fonts or the screen of any machine: the same text makes the same bytes. */
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { outlined } from "./outlined.ts";
import { palettePng } from "./png.ts";
import { family, fontFiles, packageFile } from "./typeface.ts";

let started: Promise<void> | undefined;

const font = {
  fontBuffers: [fontFiles[400], fontFiles[600]],
  defaultFontFamily: family,
  serifFamily: family,
  sansSerifFamily: family,
};

/** Draws an SVG at its own size. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  await rendererStarted();
  const shapes = outlined(svg);
  // Reading the fonts takes half of the time: only the words of charts need it.
  const drawing = new Resvg(shapes, shapes.includes("<text") ? { font } : {});
  const image = drawing.render();
  const png = palettePng({ width: image.width, height: image.height, rgba: image.pixels });
  image.free();
  drawing.free();
  return png;
}

/** The renderer can be started once in a process. */
export function rendererStarted(): Promise<void> {
  return (started ??= initWasm(packageFile("@resvg/resvg-wasm/index_bg.wasm")));
}
