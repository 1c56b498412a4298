/** A flow as rows of a table, in groups: only the rows of what comes in may be added up. */
import type { Figure } from "../../../dataset/dataset.ts";
import { evidenceOf } from "../../../counting/evidence.ts";
import { decisionDay } from "../../../wording/days/decision-day.ts";
import { amountText, nameAlone } from "../../../wording/statement.ts";
import { isReleaseRead } from "../../../wording/qualified/balance-text.ts";
import { recurrenceRead } from "../../../wording/ground-words.ts";
import type { Qualifier } from "../../../tables/amount.ts";
import { undrawn } from "./flow-ends.ts";
import type { Leg } from "./leg.ts";
import { stepsOf, type FlowStep } from "./steps.ts";

/** A group of rows with its title. */
export interface FlowRows {
  readonly title: string;
  readonly rows: readonly FlowRow[];
}

interface FlowRow {
  readonly from: string;
  readonly to: string;
  /** Undefined where the money stays: `undecided` says what is known of that. */
  readonly decision: { readonly id: string; readonly text: string } | undefined;
  readonly undecided: string;
  readonly steps: readonly FlowStep[];
  /** Whole pounds; undefined where the amount is not published, for the reason beside it. */
  readonly pounds: number | undefined;
  /** The qualifier that it is printed with; undefined where there is none. */
  readonly qualifier: Qualifier | undefined;
  readonly absent: string | undefined;
  /** That it came out of the pot is our reading. */
  readonly read: boolean;
  readonly kind: string;
  readonly figure: { readonly id: string; readonly name: string };
}

const titles = {
  in: "What comes in, each pound once",
  on: "The same money further on: what left a pot, and what stays in it",
  before: "The same money before: what filled the pot that it comes from",
};

/** The groups that have rows. Amounts that are counted but not published stand last. */
export function flowRows(legs: readonly Leg[], absent: readonly Figure[]): FlowRows[] {
  const groups = [
    { title: titles.in, rows: rowsOf(legs, ["in"]) },
    { title: titles.on, rows: rowsOf(legs, ["on", "left"]) },
    { title: titles.before, rows: rowsOf(legs, ["before"]) },
    { title: "Counted, but the amount is not known", rows: absent.map(absentRow) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function rowsOf(legs: readonly Leg[], stages: readonly Leg["stage"][]): FlowRow[] {
  return legs.filter(({ stage }) => stages.includes(stage)).map(legRow);
}

function legRow(leg: Leg): FlowRow {
  const { from, to, pounds, qualifier, figure, whole, decision } = leg;
  const part = decision && to.kind === "pot" && (figure.pounds ?? 0) > pounds;
  return {
    from: from.pot ? from.name : "not stated",
    to: to.name,
    decision: decision && { id: decision.id, text: decisionText(figure) },
    undecided: to.key === undrawn.key ? "no release in the papers we hold" : "amounts not known",
    steps: decision ? [...stepsOf(figure), ...(whole === figure ? [] : stepsOf(whole))] : [],
    pounds,
    qualifier,
    absent: undefined,
    read: isReleaseRead(figure),
    kind: kindInTable(leg),
    figure: { id: figure.id, name: `${nameAlone(figure)}${part ? ", a part of it" : ""}` },
  };
}

function absentRow(figure: Figure): FlowRow {
  const { from_pot, recurrence, money_type } = figure.inherited;
  const kind = {
    recurrence: recurrence ?? ("not stated" as const),
    capital: money_type === "capital",
    inferred: evidenceOf(figure, "recurrence") === "our reading" ? ("all" as const) : undefined,
  };
  return {
    from: from_pot?.name ?? "not stated",
    to: figure.purpose,
    decision: { id: figure.decision.id, text: decisionText(figure) },
    undecided: "",
    steps: [],
    pounds: undefined,
    qualifier: undefined,
    absent: amountText(figure),
    read: false,
    kind: kindInTable(kind),
    figure: { id: figure.id, name: nameAlone(figure) },
  };
}

/** Under the heading “One-off or ongoing”. */
function kindInTable({ recurrence, capital, inferred }: KindOfLeg): string {
  return `${recurrence}${recurrenceRead(inferred)}${capital ? "; capital" : ""}`;
}

type KindOfLeg = Pick<Leg, "recurrence" | "capital" | "inferred">;

function decisionText({ decision, status }: Figure): string {
  const name = `${decision.body}, ${decisionDay(decision)}`;
  return status === "noted" ? `reported to ${name}` : name;
}
