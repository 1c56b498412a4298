/** The line on a council whose main papers have not been read. */
import type { Council } from "../dataset/dataset.ts";

/** The line; undefined where the council is read whole. */
export function readInPart({ read, short_name }: Council): string | undefined {
  return read === "whole"
    ? undefined
    : `We hold only single decisions of ${short_name}, so it is compared with no other.`;
}
