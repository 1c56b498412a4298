/** The year in whose prices real terms are given. It has a file of its own, so that the browser can load it alone. */
export const pricesBase = "2024-25";
