/** Sizes of files as people read them. */

const number = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** `760 bytes`, `61 kB`, `1.2 MB`: thousands, not 1,024s. */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500
    ? `${number.format(bytes / 1000)} kB`
    : `${number.format(bytes / 1_000_000)} MB`;
}
