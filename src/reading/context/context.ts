/** What the words and the place around an amount say of it: status, kind, period, whether it recurs. Pure text. */
import type { Passage } from "../../papers/passages.ts";
import type { FoundAmount } from "../found.ts";
import { labelOf } from "./labels.ts";
import { clauseOf, nearest, surroundings, type Clause } from "./near-words.ts";
import { potName } from "./pot-names.ts";
import { timesOf, type Period } from "./periods.ts";

/** What the words around an amount say of it. */
export interface Context {
  /** Undefined where it is not sure. */
  readonly status: "approved" | "recommended" | "noted" | undefined;
  /** The kind of an amount that is not funding; undefined for funding. */
  readonly kind:
    "budget" | "forecast" | "outturn" | "saving" | "deficit" | "cost" | "grant" | undefined;
  readonly financial_year: string | undefined;
  /** Months that it is for, or the words where only words say it. */
  readonly period: Period;
  readonly recurrence: "one-off" | "ongoing" | undefined;
  readonly money_type: "revenue" | "capital" | undefined;
  /** The name of the reserve, fund or budget that it comes from, as printed. */
  readonly from: string | undefined;
  /** Whether it is drawn from something, named or not. */
  readonly isDrawn: boolean;
  /** The meeting that it was printed for, as its place names it. */
  readonly meeting: string | undefined;
  /** What it is for, as the words after it or the table's row say. */
  readonly label: string | undefined;
}

/** `type` is the kind of the document; all else stands with the amount. */
export function contextOf(amount: FoundAmount, type: string): Context {
  const { before, after, near } = surroundings(amount);
  return {
    status: statusOf(amount, type, before, near),
    kind: kindOf(amount, near),
    ...timesOf(amount),
    money_type: nearest(clauseOf(amount), moneyTypes),
    from: potName(amount, before, after),
    isDrawn: /\bdraw(?:n )?[- ]?down (?:from|on|of)\b/i.test(after),
    meeting: amount.path.find(({ kind }) => kind === "meeting")?.name,
    label: labelOf(amount, after),
  };
}

const moneyTypes = [
  [/\bcapital (?:programme|funding|investment|budget|expenditure|spend)/i, "capital"],
  [/\brevenue\b/i, "revenue"],
] as const;

const kinds: readonly (readonly [RegExp, Exclude<Context["kind"], undefined>])[] = [
  [/\bsavings?\b/i, "saving"],
  [/\b(?:forecasts?|projected|projection)\b/i, "forecast"],
  [/\boutturn\b|\breserves? (?:held|holds?|stood at|stands? at)\b/i, "outturn"],
  [/\btotal costs? of\b|\bwill cost\b|\bcosts? of\b|\bspent\b/i, "cost"],
  [
    /\b(?:over|under)spen[dt]s?\b|\bdeficits?\b(?! (?:mitigation|recovery|reduction|management))|\bvariance\b/i,
    "deficit",
  ],
  [/^budget\b|\bbudget (?:of|available|is|was)\b|\bagainst a budget\b/i, "budget"],
  [/\bgrants? (?:fund )?of\b/i, "grant"],
];

function kindOf(amount: FoundAmount, near: string): Context["kind"] {
  if (!amount.cell) {
    const clause = kindClause(amount);
    return /\b(?:over|under)spen[dt]\b.*\bby $/i.test(clause.before)
      ? "deficit"
      : nearest(clause, kinds);
  }
  // What is below nought in a table of funding is what its row says.
  const said = amount.pounds < 0 ? near : (amount.cell.column?.name ?? near);
  const own = kinds.find(([pattern]) => pattern.test(said))?.[1];
  const caption = amount.path.at(amount.path.indexOf(amount.cell.table) - 1)?.text ?? "";
  return own ?? (/\bsavings?\b/i.test(caption.slice(0, 60)) ? "saving" : undefined);
}

/** The words around it, without what goes on to say something else: “and is forecast to be”. */
function kindClause(amount: FoundAmount): Clause {
  const { before, after } = surroundings(amount);
  const own = after.split(/ and (?:is|are|was|were|will|has|have)\b/)[0] ?? "";
  // “£9m, an overspend of £1m”: what is last said before the next amount is said of that.
  const isFollowed = /£ ?\d/.test(amount.words.slice(amount.end));
  return { before, after: isFollowed ? own.replace(/,[^,]*\bof (?:up to |about )?$/, "") : own };
}

const earlier =
  /\b(?:already|previously|was (?:allocated|approved|awarded|agreed)|were (?:allocated|approved|awarded)|has been|have been|included in|made during|since|excludes|approved (?:by|via|under)|as approved|agreement to provide)\b/i;

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
  if (/\b(?:turned down|refused|rejected|declined)\b/i.test(near)) return undefined;
  if (/\boption\b/i.test(near) || (amount.cell && /\bapprov/i.test(near))) return undefined;
  if (kindsOfPath.has("heading") || (amount.cell && !isRecommended))
    return amount.cell ? "noted" : undefined;
  if (/^(?:to )?(?:note[ds]?|receive[ds]?)\b/i.test(verb)) return "noted";
  if (/\b(?:it be noted|to note) that\b/i.test(before)) return "noted";
  if (/\balready (?:allocated|funded|approved)\b/i.test(near)) return "noted";
  if (isDecided) return earlier.test(before) ? undefined : "approved";
  if (
    kindsOfPath.has("recommendation") ||
    (type !== "decision record" && /^(?:to )?(?:approve|agree|seek|recommend)/i.test(verb))
  )
    return "recommended";
  if (earlier.test(near) || /\bin addition to (?:the )?$/i.test(before)) return undefined;
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
  return !/\b(?:reasons?|background|purpose|options?|alternatives?|consultation|risks?|implications?)\b/i.test(
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
