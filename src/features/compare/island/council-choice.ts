/**
 * Which councils a reader has chosen, as the address says it: `?councils=bcp,bristol`. Text in, text
 * out; it must not know the page.
 */
import { quotable } from "../../../format/quotable.ts";
import { series } from "../../../format/words.ts";

/** Letters. Longer addresses break in mails and messages. */
export const longestAddress = 200;

type Choice =
  | { readonly councils: readonly string[]; readonly problem?: undefined }
  | { readonly councils: undefined; readonly problem?: string };

/**
 * Reads the query of an address. The ids come back in the order of `known`; undefined means that
 * nothing is chosen and all are shown. Anything not understood is a problem, in a sentence that ends
 * with what is shown instead.
 */
export function parseChoice(
  query: string,
  known: readonly string[],
  otherwise = "All councils are shown.",
): Choice {
  const fault = (what: string) => faultOf(what, known, otherwise);
  const found = new URLSearchParams(query).getAll("councils");
  const [text] = found;
  if (text === undefined) return { councils: undefined };
  if (found.length > 1) return fault("chooses councils twice");
  if (text === "") return fault("names no council");
  const ids = text.split(",");
  if (ids.includes("")) return fault("has a comma too many");
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) return fault(`names “${quotable(unknown)}”, which is none here`);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return fault(`names “${twice}” twice`);
  return ids.length === known.length
    ? { councils: undefined }
    : { councils: known.filter((id) => ids.includes(id)) };
}

/**
 * The address of the same page with a choice; no query where all or none are chosen. Undefined
 * where it would be 200 characters or longer.
 */
export function addressOf(
  href: string,
  chosen: readonly string[],
  known: readonly string[],
): string | undefined {
  const address = new URL(href);
  const councils = known.filter((id) => chosen.includes(id));
  const all = councils.length === known.length || councils.length === 0;
  address.search = all ? "" : `?councils=${councils.join(",")}`;
  address.hash = "";
  return address.href.length < longestAddress ? address.href : undefined;
}

function faultOf(what: string, known: readonly string[], otherwise: string): Choice {
  const allowed = `an address may name ${series(known.slice(0, 8))}${known.length > 8 ? " and more" : ""}`;
  return {
    councils: undefined,
    problem: `The address ${what}; ${allowed}. ${otherwise}`.trim(),
  };
}
