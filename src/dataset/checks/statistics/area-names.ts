/** How checks name areas: the names of an authority, and the codes that there are. */
import type { Authority } from "../../authorities.ts";
import type { Dataset } from "../../dataset.ts";
import { nearestFirst, shortList } from "../../../format/near-names.ts";

/** Every name an authority may be called by. */
export function namesOf({ name, short_name, also_called, former_names }: Authority): string[] {
  return [...new Set([short_name, name, ...(also_called ? [also_called] : []), ...former_names])];
}

/** The words of a name that say which area it is, without those that say its kind. */
export function wordsOf(name: string): string[] {
  const kinds = ["of", "and", "the", "city", "county", "upon"];
  return name
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .filter((word) => word !== "" && !kinds.includes(word));
}

/** The codes there are, those most like the one written first. */
export function knownCodes({ authorities }: Dataset, code: string): string {
  const codes = authorities.flatMap((one) => one.codes);
  return `a code in statistics/authorities.csv, of today or former (${shortList(nearestFirst(code, codes))})`;
}
