/** Test support: SVG as a file that a person can read and compare, whatever drew it. */

/** One element a line; ids and their references renumbered in the order they appear. */
export function readableSvg(svg: string): string {
  const ids = new Map<string, string>();
  for (const [, id = ""] of svg.matchAll(/ id="([^"]+)"/g)) ids.set(id, `id-${ids.size + 1}`);
  const renumbered = [...ids].reduce(
    (text, [id, name]) =>
      text.replaceAll(`id="${id}"`, `id="${name}"`).replaceAll(`#${id})`, `#${name})`),
    svg,
  );
  return `${renumbered.replace(/>\s*</g, ">\n<").trim()}\n`;
}
