import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { palettePng } from "./png.ts";

interface Chunk {
  readonly name: string;
  readonly data: Buffer;
}

function chunksOf(png: Uint8Array): Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length), "checksum").toBe(crc32(body));
    chunks.push({ name: body.toString("latin1", 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

/** The colour of each pixel as hexadecimal digits, read from the file. */
function colours(png: Uint8Array, width: number): string[] {
  const chunk = (name: string) =>
    chunksOf(png).find((one) => one.name === name)?.data ?? Buffer.alloc(0);
  const rows = inflateSync(chunk("IDAT"));
  const places = [...rows].filter((_, index) => index % (width + 1) !== 0);
  return places.map((place) =>
    chunk("PLTE")
      .subarray(3 * place, 3 * place + 3)
      .toString("hex"),
  );
}

const pixels = (hex: readonly string[]) =>
  Uint8Array.from(Buffer.from(hex.join("ff") + "ff", "hex"));

test("few colours come back as they were", () => {
  const drawn = ["fdfcf9", "1c1f22", "fdfcf9", "0b5fa5", "fdfcf9", "fdfcf9"];
  const png = palettePng({ width: 3, height: 2, rgba: pixels(drawn) });
  expect(chunksOf(png).map(({ name }) => name)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  expect(chunksOf(png)[0]?.data.toString("hex")).toBe("00000003000000020803000000");
  expect(colours(png, 3)).toEqual(drawn);
});

test("of more than 256 colours the rarest become their nearest neighbour", () => {
  const greys = Array.from({ length: 256 }, (_, level) =>
    level.toString(16).padStart(2, "0").repeat(3),
  );
  const drawn = [...greys, ...greys, "808182"];
  const read = colours(palettePng({ width: 513, height: 1, rgba: pixels(drawn) }), 513);
  expect(read).toEqual([...greys, ...greys, "818181"]);
});
