/** The kinds of money in a sum: once, every year or not said; capital or not. They stand apart while they are few. */

/** By code of recurrence, twice over, and one more where it is capital: its money, and the places of its qualified pieces. */
export type OpenKinds = Map<
  number,
  { pounds: number; read: number; rest: number; pieces: number[] }
>;

/** At most so many kinds are told apart by whether they are capital; of more, only by how often they come. */
const fewKinds = 3;

/** The kinds that a sum is told by; none where there is but one. */
export function keptApart(kinds: OpenKinds) {
  const all = [...kinds].map(([kind, own]) => ({
    code: kind >> 1,
    capital: kind % 2 === 1,
    ...own,
  }));
  const told =
    all.length <= fewKinds
      ? all
      : [...Map.groupBy(all, ({ code }) => code)].map(([code, own]) => ({
          code,
          capital: own.every(({ capital }) => capital),
          pounds: own.reduce((sum, { pounds }) => sum + pounds, 0),
          read: own.reduce((sum, { read }) => sum + read, 0),
          rest: own.reduce((sum, { rest }) => sum + rest, 0),
          pieces: own.flatMap(({ pieces }) => pieces),
        }));
  return told.length < 2 ? [] : told;
}

/** What of a sum is capital, and the places of its qualified pieces. */
export function capitalIn(kinds: OpenKinds): { pounds: number; pieces: number[] } {
  const own = [...kinds].flatMap(([kind, money]) => (kind % 2 === 1 ? [money] : []));
  return {
    pounds: own.reduce((sum, { pounds }) => sum + pounds, 0),
    pieces: own.flatMap(({ pieces }) => pieces),
  };
}
