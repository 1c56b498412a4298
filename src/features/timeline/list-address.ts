/** Where the list of a timeline stands: on pages of its own, one step below the picture. */

/** `timeline/south-west/list/`, `timeline/south-west/list/2/` */
export function listAddress(page: string, number: number): string {
  return `${page}list/${number > 1 ? `${number}/` : ""}`;
}

/** Where each item's line stands: `timeline/list/2/#advice`. */
export function entryAddresses(
  page: string,
  lists: readonly (readonly string[])[],
): (id: string) => string {
  const numbers = new Map(lists.flatMap((ids, at) => ids.map((id) => [id, at + 1] as const)));
  return (id) => `${listAddress(page, numbers.get(id) ?? 1)}#${id}`;
}
