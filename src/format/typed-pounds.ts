/** Amounts as people type them. */

const sizes: Readonly<Record<string, number>> = { "": 1, k: 1e3, m: 1e6, bn: 1e9 };

/** `1200000`, `£1,200,000`, `1.2m`, `500k` as whole pounds; undefined for what is no such amount. */
export function typedPounds(text: string): number | undefined {
  const bare = text.toLowerCase().replaceAll(/[£,\s]/g, "");
  const [, digits, size = ""] = /^(\d{1,12}(?:\.\d{1,9})?)(k|m|bn)?$/.exec(bare) ?? [];
  const pounds = Math.round(Number(digits) * (sizes[size] ?? 1));
  return pounds <= longest ? pounds : undefined;
}

/** The largest amount that an address of the page that explores can hold. */
const longest = 9_999_999_999_999;
