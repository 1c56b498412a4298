/** How wide text is in a TrueType font, read from its bytes. It knows font files and nothing of cards. */

export interface Letters {
  /** Pixels that a line of text takes at a font size. Kerning may make it a little narrower. */
  readonly width: (text: string, size: number) => number;
}

/** Reads the widths of a font's letters. A file that is no such font is an error of ours. */
export function readLetters(bytes: Uint8Array): Letters {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitsPerEm = data.getUint16(tableAt(data, "head") + 18);
  const metrics = data.getUint16(tableAt(data, "hhea") + 34);
  const widths = tableAt(data, "hmtx");
  const glyphOf = glyphs(data);
  const advances = new Map<string, number>();
  const advance = (letter: string) => {
    const known = advances.get(letter);
    if (known !== undefined) return known;
    const glyph = Math.min(glyphOf(letter.codePointAt(0) ?? 0), metrics - 1);
    const units = data.getUint16(widths + 4 * glyph);
    advances.set(letter, units);
    return units;
  };
  return {
    width: (text, size) =>
      ([...text].reduce((sum, letter) => sum + advance(letter), 0) * size) / unitsPerEm,
  };
}

function tableAt(data: DataView, name: string): number {
  const count = data.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(data.getUint8(entry + at))).join("");
    if (tag === name) return data.getUint32(entry + 8);
  }
  throw new Error(`a font without a table ${name}`);
}

/** The glyph of a code point by the font's Unicode map (format 4); 0, the missing glyph, where it has none. */
function glyphs(data: DataView): (code: number) => number {
  const map = unicodeMap(data);
  const segments = data.getUint16(map + 6) / 2;
  const [ends, starts] = [map + 14, map + 16 + 2 * segments];
  const [deltas, offsets] = [starts + 2 * segments, starts + 4 * segments];
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      if (data.getUint16(ends + 2 * index) < code) continue;
      const start = data.getUint16(starts + 2 * index);
      if (start > code) return 0;
      const delta = data.getUint16(deltas + 2 * index);
      const place = offsets + 2 * index;
      const offset = data.getUint16(place);
      if (offset === 0) return (code + delta) % 0x10000;
      const glyph = data.getUint16(place + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) % 0x10000;
    }
    return 0;
  };
}

function unicodeMap(data: DataView): number {
  const cmap = tableAt(data, "cmap");
  const count = data.getUint16(cmap + 2);
  for (let index = 0; index < count; index += 1) {
    const map = cmap + data.getUint32(cmap + 4 + 8 * index + 4);
    if (data.getUint16(map) === 4) return map;
  }
  throw new Error("a font without a Unicode map of format 4");
}
