/** Which of some places occur most. */

/** Each place once, the most frequent first; of those as frequent, the smaller. */
export function byFrequency(places: readonly number[]): number[] {
  const counts = [...Map.groupBy(places, (place) => place)].map(([place, all]) => ({
    place,
    count: all.length,
  }));
  return counts
    .toSorted((a, b) => b.count - a.count || a.place - b.place)
    .map(({ place }) => place);
}
