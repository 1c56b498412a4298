/** One colour per council everywhere: its place in the palette, by the order of councils.csv. */
import type { Council, Dataset } from "../dataset/dataset.ts";

/** For how many councils the palette has a colour. The rest share grey. */
export const paletteSize = 9;

/** 1 to 9 for a colour of its own, 0 for grey. */
export function colourOf(dataset: Pick<Dataset, "councils">, council: Council): number {
  return dataset.councils.slice(0, paletteSize).findIndex(({ id }) => id === council.id) + 1;
}
