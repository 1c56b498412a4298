/** Drawings that are asked for again. */
import { deflateRawSync, inflateRawSync } from "node:zlib";

/**
 * A function that keeps markup, and returns a function that gives it back: as it is while there is room,
 * packed after it. The drawings of a large site would be a quarter of all that is kept for it. They are packed
 * as strings, as each packed buffer would keep the much larger one that it was packed into.
 *
 * @param room Letters that are kept as they are.
 */
export function markupKeeper(room: number): (markup: string) => () => string {
  let left = room;
  return (markup) => {
    left -= markup.length;
    if (left > 0) return () => markup;
    const packed = deflateRawSync(markup, { level: 1 }).toString("latin1");
    return () => inflateRawSync(Buffer.from(packed, "latin1")).toString();
  };
}
