/** What the words and the place around an amount say of it: status, kind, period, whether it recurs. Pure text. */
import type { Passage } from "../../papers/passages.ts";
import type { FoundAmount } from "../found.ts";
import { kindOf, type Kind } from "./kinds.ts";
import { labelOf } from "./labels.ts";
import { leftOutReason } from "./left-out.ts";
import { clauseOf, nearest, sentenceOf, surroundings } from "./near-words.ts";
import { movedTo, potName } from "./pot-names.ts";
import { timesOf, type Period } from "./periods.ts";

/** What the words around an amount say of it. */
export interface Context {
  /** Undefined where it is not sure. */
  readonly status: "approved" | "recommended" | "noted" | "rejected" | undefined;
  /** The kind of an amount that is not funding; undefined for funding. */
  readonly kind: Kind | undefined;
  /** Why no row is to tell it, where its words say so. */
  readonly leftOut: ReturnType<typeof leftOutReason>;
  readonly financial_year: string | undefined;
  /** Months that it is for, or the words where only words say it. */
  readonly period: Period;
  readonly recurrence: "one-off" | "ongoing" | undefined;
  readonly money_type: "revenue" | "capital" | undefined;
  /** The name of the reserve, fund or budget that it comes from, as printed. */
  readonly from: string | undefined;
  /** The name of the one that it is given back to or put into, as printed. */
  readonly to: string | undefined;
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
  const moved = amount.cell ? undefined : movedTo(sentenceOf(amount));
  const status = statusOf(amount, type, before, near);
  return {
    status,
    kind: kindOf(amount, near, status === "approved" || status === "recommended"),
    leftOut: leftOutReason(amount),
    ...timesOf(amount),
    money_type: nearest(clauseOf(amount), moneyTypes),
    from: moved?.from ?? potName(amount, before, after),
    to: moved?.to,
    isDrawn: /\bdraw(?:n )?[- ]?down (?:from|on|of)\b/i.test(after),
    meeting: amount.path.find(({ kind }) => kind === "meeting")?.name,
    label: labelOf(amount, after),
  };
}

/** Whether an amount is part of no sum and the same money as no other: a limit, or the price of one unit. */
export function standsAlone(context: Context | undefined): boolean {
  return context?.leftOut === "threshold" || context?.leftOut === "rate";
}

const moneyTypes = [
  [/\bcapital (?:programme|funding|investment|budget|expenditure|spend)/i, "capital"],
  [/\brevenue\b/i, "revenue"],
] as const;

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
  const { after } = sentenceOf(amount);
  if (
    /^ (?:was|were|is|are|has been|had been) (?:turned down|rejected|not (?:taken|pursued|preferred|recommended))\b/i.test(
      after,
    )
  )
    return "rejected";
  if (/\b(?:turned down|refused|rejected|declined)\b/i.test(near)) return undefined;
  if (/\boption\b/i.test(near) || (amount.cell && /\bapprov/i.test(near))) return undefined;
  if (kindsOfPath.has("heading") || (amount.cell && !isRecommended))
    return amount.cell ? "noted" : undefined;
  if (/^(?:to )?(?:note[ds]?|receive[ds]?)\b/i.test(verb)) return "noted";
  if (/\b(?:it be noted|to note) that\b/i.test(before) || /^[^.;£]{0,80}\bbe noted\b/i.test(after))
    return "noted";
  if (/\balready (?:allocated|funded|approved)\b/i.test(near)) return "noted";
  if (
    isDecided &&
    /^(?:that )?(?:(?:the )?(?:Full )?Council|Cabinet|the Executive)? ?(?:be |is |was )?recommend/i.test(
      verb,
    )
  )
    return "recommended";
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
    .replace(
      /^(?:that )?(?:the )?(?:Cabinet|Executive|Council|committee) (?=(?:to )?(?:note|receive))/i,
      "",
    )
    .replace(/^(?:Cabinet|Council|the committee) /i, "")
    .slice(0, 40);
}
