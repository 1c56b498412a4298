/** Words as a part of an id: small letters and digits with hyphens. */

/** At most `most` words; `amount` where nothing is left of them. */
export function slugOf(words: string, most = 8): string {
  const found = words
    .normalize("NFKD")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (found ?? ["amount"]).slice(0, most).join("-").slice(0, 60).replace(/-+$/, "");
}
