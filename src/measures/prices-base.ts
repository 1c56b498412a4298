/** The year in whose prices real terms are told; by itself, so that a page in the browser can know it. */
export const pricesBase = "2024-25";
