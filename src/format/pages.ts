/** Long lists in pages. */

/** Rows in their order, in as few pages of at most so many as they take, all about as long; one page where there are none. */
export function inPages<Row>(rows: readonly Row[], most: number): Row[][] {
  const pages = Math.max(1, Math.ceil(rows.length / most));
  const each = Math.ceil(rows.length / pages);
  return Array.from({ length: pages }, (_, at) => rows.slice(at * each, (at + 1) * each));
}

/** How many rows of a table stand on one page: fewer the more columns it has, so that a page weighs the same. */
export function rowsOnPage(columns: number, cells: number): number {
  return Math.max(1, Math.floor(cells / Math.max(1, columns)));
}
