/** What became of each pot of which all inflow is known, step by step: its picture and its words. */
import type { Council, Dataset, Figure, OtherAmount } from "../../dataset/dataset.ts";
import { inWordsOfDate } from "../../format/dates.ts";
import { inWords } from "../../format/money.ts";
import { inOrder } from "../../format/words.ts";
import { balances, type Balance } from "../../counting/balances.ts";
import { qualifiedOfFigures } from "../../counting/qualifier-slices.ts";
import { inexactQualifier } from "../../counting/qualified-parts.ts";
import type { Qualifier } from "../../tables/amount.ts";
import { inBrackets, qualifiedAmount } from "../../wording/qualified/qualified-amount.ts";
import {
  drawnText,
  isEmptyAtMost,
  isReleaseRead,
  nothingLeft,
  qualifiedLeft,
  qualifierLeft,
  releasesRead,
} from "../../wording/qualified/balance-text.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { colourOf } from "../../grouping/council-colours.ts";
import { decisionDay, isDayRead } from "../../wording/days/decision-day.ts";
import { movementDay } from "../../wording/days/movement-day.ts";
import { nameOf } from "../../wording/statement.ts";

/** What became of one pot, as its picture and its sentences need it. */
export interface BalanceStory {
  readonly pot: string;
  readonly name: string;
  readonly council: { readonly id: string; readonly name: string };
  readonly colour: number;
  readonly finding: string;
  /** Since when the papers that we hold are silent. */
  readonly silence: string;
  readonly note: string | undefined;
  readonly last_reported: OtherAmount | undefined;
  readonly steps: readonly BalanceStep[];
}

/** One bar: a size of the pot that no longer holds, what went in, what went out, what is left. */
export interface BalanceStep {
  readonly kind: "replaced" | "in" | "out" | "left";
  /** Put into a pot that is not known to be set aside for these services alone. */
  readonly shared?: true;
  readonly name: string;
  readonly date: string | undefined;
  /** Whether no paper gives that day, so that it is our reading. */
  readonly date_read: boolean;
  /** What the day is: of a movement that a meeting was only told of, not that of the decision. */
  readonly dated: "decided" | "reported" | undefined;
  /** Pounds; undefined where the amount is not published. */
  readonly pounds: number | undefined;
  /** Pounds from the left edge at which the bar starts: what is left after it went out. */
  readonly start: number;
  /** The qualifier that it is printed with; undefined where there is none. */
  readonly qualifier: Qualifier | undefined;
  /** That it came out of the pot is our reading. */
  readonly read?: true;
  /** Said instead of the amount. */
  readonly instead?: string;
  /** Pounds of it that are a ceiling, of all of it or of a part. */
  readonly ceiling: number;
  /** The figure's id; undefined for what is left. */
  readonly figure: string | undefined;
}

/** The pots of councils, in the councils' order. */
export function balanceStories(
  dataset: Dataset,
  councils: readonly Council[] = dataset.councils,
): BalanceStory[] {
  const pots = councils.flatMap((council) => rowsOf(dataset, council).pots);
  return balances(dataset, pots).map((balance) => balanceStory(dataset, balance));
}

/** The story of one pot with a balance. */
export function balanceStory(dataset: Dataset, balance: Balance): BalanceStory {
  const { pot, last_reported } = balance;
  return {
    pot: pot.id,
    name: pot.name,
    council: { id: pot.council.id, name: pot.council.short_name },
    colour: colourOf(dataset, pot.council),
    finding: balanceFinding(balance),
    silence: silence(balance),
    note: pot.note,
    last_reported,
    steps: stepsOf(balance),
  };
}

/** `£10m went in, £6.57m (£600,000 of it “up to”) was released; at least £3.43m is not drawn in the papers we hold` */
function balanceFinding(balance: Balance): string {
  const { fillings, releases, paid_in, drawn, remaining } = balance;
  const went =
    paid_in === undefined
      ? "what went in is not all known"
      : `${qualifiedAmount(paid_in, qualifiedOfFigures(fillings), inWords)} went in`;
  if (releases.length === 0) return `${went}; nothing was released in the papers we hold`;
  const released =
    drawn === undefined
      ? "not all releases are known"
      : `${drawnText(balance, inWords)} was released`;
  if (remaining === 0)
    return `${went}, and ${isEmptyAtMost({ remaining, releases }) ? "up to " : ""}all of it was released${inBrackets([releasesRead(releases, inWords)])}`;
  const left =
    remaining === undefined
      ? "what is left cannot be said"
      : `${qualifiedAmount(remaining, qualifiedLeft(balance, remaining), inWords)} is not drawn in the papers we hold`;
  return `${went}, ${released}; ${left}`;
}

function silence({ fillings, releases, last_reported }: Balance): string {
  const decisions = [...fillings, ...releases].map(({ decision }) => decision);
  const [latest] = decisions.sort((a, b) => inOrder(b.date, a.date));
  const last = latest?.date ?? "";
  const isReported = [...fillings, ...releases].every(
    ({ decision, status }) => decision.date !== last || status === "noted",
  );
  const day = latest ? decisionDay(latest) : "";
  const reported = last_reported?.document.date;
  if (!last_reported || reported === undefined || reported < last)
    return isReported
      ? `The last movement is one reported on ${day}. Nothing in our papers tells of the pot after that.`
      : `Nothing in our papers tells of the pot after ${day}.`;
  return `The last movement is ${isReported ? "one reported on" : "of"} ${day}; the last report is of ${inWordsOfDate(reported)}.`;
}

function stepsOf(balance: Balance): BalanceStep[] {
  const { fillings, releases, paid_in, remaining } = balance;
  const replaced = fillings.flatMap(replacedBy).map((figure) => stepOf(figure, "replaced", 0));
  let level = 0;
  const filled = fillings.map((figure) => {
    const step = stepOf(figure, "in", level);
    level += figure.pounds ?? 0;
    return step;
  });
  const out = releases.map((figure) => {
    level -= figure.pounds ?? 0;
    return stepOf(figure, "out", paid_in === undefined ? 0 : Math.max(0, level));
  });
  const left = {
    kind: "left",
    date: undefined,
    date_read: false,
    dated: undefined,
    start: 0,
    qualifier: remaining ? qualifierLeft(balance, remaining) : undefined,
    ceiling: 0,
    figure: undefined,
  } as const;
  return [
    ...replaced,
    ...filled,
    ...out,
    {
      ...left,
      ...(isEmptyAtMost({ remaining, releases }) ? { instead: nothingLeft } : {}),
      name: "not drawn in the papers we hold",
      pounds: remaining,
    },
  ];
}

/** Earlier sizes of the same filling, the earliest first. */
function replacedBy(filling: Figure): Figure[] {
  const earlier = filling.chain.figures.flatMap(({ supersedes }) => supersedes);
  return [...new Set(earlier.flatMap((figure) => [...replacedBy(figure), figure]))];
}

/** In words; empty for what is left. */
export function stepDay({ kind, dated, ...step }: BalanceStep): string {
  const day = ownDay(step);
  return day === "" ? "" : movementDay(day, dated === "reported", kind === "out" ? "out" : "in");
}

/** `7 June 2022`, `6 June 2023 (our reading)`; empty for what is left. */
export function ownDay({ date, date_read }: Pick<BalanceStep, "date" | "date_read">): string {
  return date === undefined ? "" : decisionDay({ date, inferred: date_read ? ["date"] : [] });
}

function stepOf(figure: Figure, kind: BalanceStep["kind"], start: number): BalanceStep {
  return {
    kind,
    ...(kind === "out" && isReleaseRead(figure) ? { read: true } : {}),
    ...(kind === "in" && figure.to_pot?.earmarked !== "yes" ? { shared: true } : {}),
    name: `${nameOf(figure)}${figure.document.evidence === "press" ? " (press)" : ""}`,
    date: figure.decision.date,
    date_read: isDayRead(figure.decision),
    dated: figure.status === "noted" ? "reported" : "decided",
    pounds: figure.pounds,
    start,
    qualifier: inexactQualifier(figure),
    ceiling: qualifiedOfFigures([figure]).ceiling,
    figure: figure.id,
  };
}
