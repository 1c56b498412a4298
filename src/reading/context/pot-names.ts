/** The name of the pot that money comes from, as the words around an amount print it. Pure text. */
import type { FoundAmount } from "../found.ts";
import type { Clause } from "./near-words.ts";

const title = String.raw`(?:[A-Z][\w'’&-]+ (?:(?:to|of|for|and|in) )?)+`;
const from = String.raw`\b(?:from|via|funded by|met by)(?: (?:the|a|an|its|specific|redirection|principally|within|existing))*`;

/** Behind the amount: “from the Financial Resilience Reserve”, “from within corporate held resources”. */
const behind = [
  new RegExp(`${from} (${title}(?:Reserves?|Contingency|Fund|Budget|Grant|Balances))\\b`),
  new RegExp(
    `${from} ((?:corporate|general|earmarked|unallocated)(?: [a-z]+){0,2} (?:resources|reserves?|balances|contingency))\\b`,
    "i",
  ),
  new RegExp(`${from} (base budgets?)\\b`, "i"),
  /^[^.;£]*(?<!\bnot )\bincluded in the ((?:approved |agreed )?(?:revenue|capital) budget for \d{4}[/-]\d{2,4})\b/i,
  /\bfunded (?:through|from|by|via) (?:the |a |an |its |existing )?((?:[\w'’&-]+ ){0,3}?(?:grants? and [\w'’&-]+ reserves?|(?:[\w'’&-]+ )(?:reserves?|contingency)))\b/i,
];

/** Before it: “Public Health has committed to fund the fee”. */
const before = new RegExp(
  `(${title})(?:has|have|will)(?: (?:agreed|committed|undertaken))?(?: to)? (?:fund|pay for)\\b`,
);

const store = String.raw`(?:Reserves?|Contingency|Fund|Budget|Grant|Balances|[Aa]llocation)(?: [Bb]alances?)?`;
const back = new RegExp(
  String.raw`\b(?:hand|giv|pa[iy]|return|transferr?|releas|mov|restor|put|go)\w*(?: it| them)?(?: back)?(?: in)? ?to (?:the |its |our |council['’]s )*(${title}${store})`,
);
/** Where the verb stands before the amount: “return £250k to the General Reserve”. */
const into = new RegExp(String.raw`\b(?:in)?to (?:the |its |our )*(${title}${store})`);
const lay = new RegExp(
  String.raw`^ (?:of|from) (?:the |its |our )*(?:unspent |unused |remaining )?(${title}${store})`,
);

/** Labels of rows that are sources of money. */
const labels = [
  /^((?:[A-Z][\w'’&-]+ )+(?:Reserves?|Contingency|Balances))$/,
  /^(?:Share of (?:the )?)?(.*\bunderspend)$/i,
  /\b((?:Flexible )?Use of Capital Receipts)\b/i,
  /^(Base budget) growth\b/i,
  /^(One-off budget\b.*)$/i,
];

interface Moved {
  readonly from: string | undefined;
  readonly to: string;
}

/** “£250k of the Placement Fund be handed back to the General Fund”: the pots that it leaves and enters. */
export function movedTo({ before: lead, after }: Clause): Moved | undefined {
  const own = after.split(/£ ?\d/)[0] ?? "";
  const isTold = /\b(?:hand|return|transfer|give|pay|put|move|releas)\w*[^.;£]*$/i.test(lead);
  const to = (back.exec(own) ?? (isTold ? into.exec(own) : null))?.[1]?.trim();
  return to === undefined ? undefined : { to, from: lay.exec(own)?.[1]?.trim() };
}

/** Undefined where none is printed. A row whose label is a source has it as its pot. */
export function potName(
  { cell }: Pick<FoundAmount, "cell">,
  lead: string,
  after: string,
): string | undefined {
  const words = cell ? [cell.row.name] : [after];
  const patterns = cell ? labels : behind;
  const found = patterns.flatMap((pattern) => pattern.exec(words[0] ?? "")?.[1] ?? [])[0];
  const name = (found ?? (cell ? undefined : before.exec(lead)?.[1]))?.trim();
  return name && `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
