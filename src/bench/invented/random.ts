/** Numbers that look like chance and are the same for the same seed. Nothing here knows councils. */

/** A sequence of choices. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** One of the items. An empty list is an error of ours. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True about as often as `share` says, 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** A generator of its own for a seed: mulberry32, small and good enough for invented data. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error("nothing to pick from");
      return item;
    },
    chance: (share) => next() < share,
  };
}
