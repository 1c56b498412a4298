/**
 * What the papers of a decision state of its money, question by question. It scores the paper, not the
 * service: a cell that is our reading, or that only a later paper fills, counts as not stated.
 */
import { isOfficial } from "../../dataset/chains.ts";
import type { Council, Dataset, Decision, Document, Figure } from "../../dataset/dataset.ts";
import { preferred } from "../../dataset/movements.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { disclosureQuestions, isRead, type DisclosureQuestion } from "./disclosure-questions.ts";

/** What the papers of one decision state of its money. */
export interface Disclosure {
  readonly decision: Decision;
  /** Whether the money is what the decision approves or recommends, or only what its papers report. */
  readonly basis: "decided" | "reported";
  /** The sums that are asked about, each pound once: no part beside its whole, no print twice. */
  readonly figures: readonly Figure[];
  /** Where they are printed: the decision's own papers, or a later one that reports it. */
  readonly documents: readonly Document[];
  /** Pounds asked about; undefined where none of the sums has an amount. */
  readonly pounds: number | undefined;
  readonly absent: number;
  readonly answers: readonly DisclosureAnswer[];
}

interface DisclosureAnswer {
  readonly question: DisclosureQuestion;
  /** Pounds of which the paper states it; undefined where the money is not known. */
  readonly stated: number | undefined;
  /** Pounds that the question is not asked of. */
  readonly unasked: number;
  /** Share of the money that is asked about, 0 to 1; undefined where there is none. */
  readonly share: number | undefined;
}

/** Every decision of the councils whose papers print money, by council, the latest first. */
export function disclosures(
  dataset: Dataset,
  councils: readonly Council[] = dataset.councils,
): Disclosure[] {
  return councils.flatMap((council) => {
    const { decisions, figures } = rowsOf(dataset, council);
    const own = Map.groupBy(figures, ({ decision }) => decision);
    return decisions
      .flatMap((decision) => disclosure(decision, own.get(decision) ?? []) ?? [])
      .sort(({ decision: a }, { decision: b }) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  });
}

/**
 * What the papers of one decision state of its money in scope. Undefined where they print none; options
 * not taken and press are left out.
 */
export function disclosure(decision: Decision, own: readonly Figure[]): Disclosure | undefined {
  const looked = own.filter(
    (figure) => isOfficial(figure) && figure.status !== "rejected" && figure.in_scope === "yes",
  );
  const decided = looked.filter(({ status }) => status !== "noted");
  const basis = decided.length > 0 ? "decided" : "reported";
  const asked = decided.length > 0 ? decided : looked;
  const figures = independent(asked);
  if (figures.length === 0) return undefined;
  const documents = [...new Set(asked.map(({ document }) => document))];
  const known = figures.filter(({ pounds }) => pounds !== undefined);
  const pounds = known.length > 0 ? sum(known.map((figure) => figure.pounds)) : undefined;
  const answers = disclosureQuestions.map((question) => {
    const stated =
      pounds === undefined ? undefined : sum(known.map((one) => statedPounds(one, question)));
    const unasked = sum(known.map((one) => unaskedPounds(one, question)));
    const asked = (pounds ?? 0) - unasked;
    return { question, stated, unasked, share: asked > 0 ? (stated ?? 0) / asked : undefined };
  });
  const absent = figures.length - known.length;
  return { decision, basis, figures, documents, pounds, absent, answers };
}

/** One figure for each sum: no part of another, nothing replaced, nothing drawn from what another sets aside. */
function independent(figures: readonly Figure[]): Figure[] {
  const chains = new Set(figures.map(({ chain }) => chain));
  const filled = new Set(figures.flatMap(({ to_pot }) => to_pot ?? []));
  const isOwn = (figure: Figure) =>
    !figure.superseded_by.some(
      (later) => figures.includes(later) && later.chain !== figure.chain,
    ) && !(figure.inherited.from_pot && filled.has(figure.inherited.from_pot));
  return [...chains]
    .filter((chain) => !chain.wholes.some((whole) => chains.has(whole.chain)))
    .filter((chain) => chain.figures.every(isOwn))
    .flatMap((chain) => preferred(figures.filter((figure) => figure.chain === chain)) ?? []);
}

/**
 * Pounds of a sum of which the paper states it: all, or what its parts state. A paper may print the
 * parts more than once, in a table and in the text: the list that tells most counts, each pound once.
 */
function statedPounds(figure: Figure, question: DisclosureQuestion): number {
  const pounds = figure.pounds ?? 0;
  if (isStated(figure, question)) return pounds;
  const byList = lists(figure).map((parts) =>
    sum(parts.map((part) => statedPounds(part, question))),
  );
  return Math.min(pounds, Math.max(0, ...byList));
}

/** Pounds of a sum that the question is not asked of, and of which the paper does not answer it all the same. */
function unaskedPounds(figure: Figure, question: DisclosureQuestion): number {
  const { isUnasked } = question;
  if (!isUnasked || isStated(figure, question)) return 0;
  if (isStated(figure, { isStated: isUnasked, columns: ["money_type"] }))
    return (figure.pounds ?? 0) - statedPounds(figure, question);
  const told = lists(figure).map((parts) =>
    sum(parts.map((part) => unaskedPounds(part, question))),
  );
  return Math.min(figure.pounds ?? 0, Math.max(0, ...told));
}

/** The parts of a sum, a list for each print of it and each way it is split. */
function lists(figure: Figure): Figure[][] {
  return samePaper(figure).flatMap(({ parts }) => {
    const official = parts.filter(({ part }) => isOfficial(part));
    return [...Map.groupBy(official, ({ split }) => split).values()].map((links) =>
      links.map(({ part }) => part),
    );
  });
}

function isStated(
  figure: Figure,
  question: Pick<DisclosureQuestion, "isStated" | "columns">,
): boolean {
  const prints = samePaper(figure);
  if (prints.some((print) => question.isStated(print))) return true;
  if (prints.some((print) => question.columns.some((column) => isRead(print, column))))
    return false;
  const wholes = new Set(prints.flatMap((print) => print.part_of.map(({ whole }) => whole)));
  return [...wholes].some((whole) => isOfficial(whole) && isStated(whole, question));
}

/** The prints of the same money in the papers of the same decision. */
function samePaper(figure: Figure): Figure[] {
  return figure.chain.figures.filter(
    (same) => same.decision === figure.decision || same.document === figure.document,
  );
}

function sum(amounts: readonly (number | undefined)[]): number {
  return amounts.reduce<number>((total, pounds) => total + (pounds ?? 0), 0);
}

/** `stated`, `81%`, `not stated`: the share of the money of which the paper states it. `not asked`, of none of it. */
export function answerText({ share, unasked }: DisclosureAnswer): string {
  if (share === undefined) return unasked > 0 ? "not asked" : "amount not known";
  if (share === 0) return "not stated";
  return share === 1 ? "stated" : `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`;
}
