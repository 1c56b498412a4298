/** What the words and the place around an amount say of it: status, kind, period, whether it recurs. Pure text. */
import type { Passage } from "../papers/passages.ts";
import type { FoundAmount } from "./found.ts";

/** What the words around an amount say of it. */
export interface Context {
  /** Undefined where it is not sure. */
  readonly status: "approved" | "recommended" | "noted" | undefined;
  /** The kind of an amount that is not funding; undefined for funding. */
  readonly kind:
    "budget" | "forecast" | "outturn" | "saving" | "deficit" | "cost" | "grant" | undefined;
  readonly financial_year: string | undefined;
  readonly recurrence: "one-off" | "ongoing" | undefined;
  readonly money_type: "revenue" | "capital" | undefined;
  /** The name of the reserve, fund or budget that it comes from, as printed. */
  readonly from: string | undefined;
  /** Whether it is drawn from something, named or not. */
  readonly isDrawn: boolean;
  /** What it is for, as the words after it or the table's row say. */
  readonly label: string | undefined;
}

/** `type` is the kind of the document; all else stands with the amount. */
export function contextOf(amount: FoundAmount, type: string): Context {
  const { before, after, near } = surroundings(amount);
  return {
    status: statusOf(amount, type, before, near),
    kind: kinds.find(([pattern]) => pattern.test(amount.cell?.column?.name ?? near))?.[1],
    financial_year: financialYear(amount.cell?.column?.name ?? "") ?? financialYear(near),
    recurrence: /\bone[- ]off\b/i.test(near)
      ? "one-off"
      : /\b(?:ongoing|per annum|a year|each year|recurring|permanent)\b/i.test(near)
        ? "ongoing"
        : undefined,
    money_type: /\bcapital (?:programme|funding|investment|budget|receipts)/i.test(near)
      ? "capital"
      : /\brevenue\b/i.test(near)
        ? "revenue"
        : undefined,
    from: potName(after),
    isDrawn: /\bdraw(?:n )?[- ]?down (?:from|on|of)\b/i.test(after),
    label: labelOf(amount, after),
  };
}

/** The sentence up to the amounts beside this one. */
function surroundings({ words, start, end, cell }: FoundAmount) {
  if (cell) {
    const near = `${cell.row.name} ${cell.column?.name ?? ""}`;
    return { before: cell.row.name, after: "", near };
  }
  const before =
    words
      .slice(0, start)
      .split(/(?<=[.;!?])\s+(?=[A-Z(])/)
      .at(-1) ?? "";
  const after = words.slice(end).split(/(?<=[.;!?])\s+(?=[A-Z(])/)[0] ?? "";
  const since = before.split(/£ ?\d[\d.,]*(?: ?(?:m|k|bn|million|thousand))?/i).at(-1) ?? "";
  // “will be £35m” says little: what it is stands before the amount before it.
  const own = since.trim().length < 12 ? before : since;
  const next = after.split(/£ ?\d/)[0] ?? "";
  return { before: own, after: next, near: `${own} ${next}` };
}

const kinds: readonly (readonly [RegExp, Exclude<Context["kind"], undefined>])[] = [
  [/\bsavings?\b/i, "saving"],
  [/\b(?:forecasts?|projected|projection)\b/i, "forecast"],
  [/\boutturn\b/i, "outturn"],
  [/\btotal costs? of\b|\bwill cost\b|\bcosts? of\b|\bspent\b/i, "cost"],
  [/\b(?:over|under)spen[dt]s?\b|\bdeficits?\b|\bvariance\b/i, "deficit"],
  [/^budget\b|\bbudget (?:of|available|is|was)\b|\bagainst a budget\b/i, "budget"],
  [/\bgrants? (?:fund )?of\b/i, "grant"],
];

const earlier =
  /\b(?:already|previously|was (?:allocated|approved|awarded|agreed)|were (?:allocated|approved|awarded)|has been|have been|included in|made during|since|excludes|in addition to|approved (?:by|via|under)|as approved|agreement to provide)\b/i;

function statusOf(
  amount: FoundAmount,
  type: string,
  before: string,
  near: string,
): Context["status"] {
  const kindsOfPath = new Set(amount.path.map(({ kind }) => kind));
  const sections = amount.path
    .filter(({ kind }) => kind === "section")
    .map(({ name, text }) => `${name} ${text}`.slice(0, 80));
  const verb = leadingWords(amount);
  const isDecided =
    kindsOfPath.has("resolution") ||
    (type === "decision record" && isOutcome(amount)) ||
    (type === "agenda item" && kindsOfPath.has("item"));
  const isRecommended =
    kindsOfPath.has("recommendation") ||
    kindsOfPath.has("summary") ||
    sections.some((name) => /recommendations?\b/i.test(name)) ||
    leadIn(amount) !== undefined;
  if (/\boption\b/i.test(near) || (amount.cell && /\bapprov/i.test(near))) return undefined;
  if (kindsOfPath.has("heading") || (amount.cell && !isRecommended))
    return amount.cell ? "noted" : undefined;
  if (/^(?:to )?(?:note[ds]?|receive[ds]?)\b/i.test(verb)) return "noted";
  if (/\b(?:it be noted|to note) that\b/i.test(before)) return "noted";
  if (/\balready (?:allocated|funded|approved)\b/i.test(near)) return "noted";
  if (isDecided) return earlier.test(before) ? undefined : "approved";
  if (kindsOfPath.has("recommendation") || /^(?:to )?(?:approve|agree|seek|recommend)/i.test(verb))
    return "recommended";
  if (earlier.test(near)) return undefined;
  if (isRecommended) return "recommended";
  return /\b(?:asked to (?:approve|agree|release|endorse)|asks? for|request(?:ed|ing|s)?|require[sd]?|seek(?:s|ing)?|propose[sd]?|recommend(?:s|ed)?)\b/i.test(
    near,
  )
    ? "recommended"
    : undefined;
}

/** Where a record tells what was decided: its list of decisions, and not why or what for. */
function isOutcome({ path }: FoundAmount): boolean {
  const section = path.findLast(({ kind }) => kind === "section");
  return !/\b(?:reasons?|background|purpose|options?|alternatives?|consultation|risks?)\b/i.test(
    `${section?.name ?? ""} ${section?.text.slice(0, 80) ?? ""}`,
  );
}

/** “Cabinet is recommended to:” above a list that the amount stands in. */
function leadIn({ path }: Pick<FoundAmount, "path">): Passage | undefined {
  return path
    .slice(0, -1)
    .find(({ text }) => /\b(?:recommended|asked|invited|requested) (?:to|that)\W*$/i.test(text));
}

/** The first words of the entry that the amount stands in. */
function leadingWords({ path, cell }: FoundAmount): string {
  if (cell) return "";
  const entry = leadIn({ path }) ? path.at(-1) : path.findLast(({ kind }) => kind !== "bullet");
  return (entry?.text ?? "")
    .replace(/^(?:RESOLVED|RECOMMENDED|It was resolved)(?: that)?:? ?/i, "")
    .replace(/^(?:Cabinet|Council|the committee) /i, "")
    .slice(0, 40);
}

/** A financial year in any spelling, as `2022-23`. */
function financialYear(words: string): string | undefined {
  const match = /\b(?:20)?(\d\d) ?[/–-] ?(?:20)?(\d\d)\b(?![/\d])/.exec(words);
  const [, from = "", to = ""] = match ?? [];
  return match && (Number(from) + 1) % 100 === Number(to) ? `20${from}-${to}` : undefined;
}

function potName(after: string): string | undefined {
  const name =
    /\bfrom (?:the |a |an |its )?((?:[A-Z][\w'’&-]+ (?:(?:to|of|for|and|in) )?)+(?:Reserves?|Contingency|Fund|Budget|Grant|Balances))\b/.exec(
      after,
    );
  return name?.[1];
}

function labelOf(
  { cell, path, words, start, end }: FoundAmount,
  after: string,
): string | undefined {
  if (cell)
    return cell.row.kind === "row"
      ? cell.row.name
      : cell.row.kind === "subtotal"
        ? cell.row.name
        : "(total)";
  const what =
    /^\s*(?:(?:is|are|was|were|will be) )?(?:investment |funding |budget |spend )?(?:of|for|to|towards|into|on|in) (?:the |a |an )?([^.,;:(£]{4,70})/
      .exec(after)?.[1]
      ?.trim()
      .replace(/ (?:and|or|plus|with)$/, "");
  if (what !== undefined && !/^(?:period|20\d\d|(?:be|it|this|that|them|which|each)\b)/i.test(what))
    return what;
  const named = nameBefore(words.slice(0, start));
  if (named !== undefined) return named;
  const isBullet = path.at(-1)?.kind === "bullet";
  const rest =
    words
      .slice(end)
      .trim()
      .split(/[.;:–]/)[0]
      ?.trim() ?? "";
  return isBullet && rest.length > 3 ? rest.slice(0, 70) : undefined;
}

/** “a forecast overspend of £3.1m”: what the amount is, by the words before “of”. */
function nameBefore(before: string): string | undefined {
  const words =
    /((?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]+) of (?:up to |(?:c\.|about|around|over|some) ?)?$/u.exec(
      before,
    )?.[1];
  const name = words?.replace(
    /^.*\b(?:an?|the|its|this|that|to|and|(?:approv|agre|not|releas)(?:e|es|ed))\s/i,
    "",
  );
  return name !== undefined && name.length > 4 && !/^(?:cost|total|sum|value)$/i.test(name)
    ? name
    : undefined;
}
