/** Amounts as people type them. */

/** How many noughts a letter behind an amount stands for. */
const noughts: Readonly<Record<string, number>> = { "": 0, k: 3, m: 6, bn: 9 };

/** `1200000`, `£1,200,000`, `1.2m`, `500k` as whole pounds; undefined for what is no such amount, pence among it. */
export function typedPounds(text: string): number | undefined {
  const bare = text.toLowerCase().replaceAll(/[£,\s]/g, "");
  const [, whole = "", decimals = "", size = ""] =
    /^(\d{1,12})(?:\.(\d{1,9}))?(k|m|bn)?$/.exec(bare) ?? [];
  const most = noughts[size] ?? 0;
  if (whole === "" || decimals.length > most) return undefined;
  const pounds = Number(`${whole}${decimals.padEnd(most, "0")}`);
  return pounds <= largest ? pounds : undefined;
}

/** Thirteen digits: nobody means more. */
const largest = 9_999_999_999_999;
