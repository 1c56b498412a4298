/** Questions about the papers themselves: amounts that are absent, misprints, approvals that were not found. */
import type { Decision, Discrepancy, Figure } from "../../../dataset/dataset.ts";
import { isOfficial } from "../../../dataset/chains.ts";
import { decisionDay, onDecisionDay } from "../../../wording/days/decision-day.ts";
import { counted, countWord, namedFew } from "../../../format/words.ts";
import { headOf } from "../../../counting/chain-head.ts";
import {
  capitalisedText,
  joinSeries,
  link,
  richText,
  type RichText,
} from "../../../wording/rich-text.ts";
import { figurePage, ownSum } from "./amount-links.ts";
import type { CouncilFacts } from "../council-facts.ts";
import { note, noteOf } from "../notes.ts";
import { quoted, type QuestionRule } from "./question-rule.ts";
import { shortened } from "../caps.ts";

/** The questions by their slug. */
export const paperRules = {
  calledIn: {
    slug: "called-in",
    when: "The main decision was called in, and what came of that was not seen.",
    ask: ({ headline }) => (headline?.stage === "called in" ? [calledIn(headline)] : []),
  },
  absent: {
    slug: "absent",
    when: "A paper speaks of money without an amount that can be read.",
    ask: (facts) => {
      const open = heads(facts, ({ pounds }) => pounds === undefined);
      const alike = Map.groupBy(open, ({ amount_absent }) => amount_absent ?? "not printed");
      return [...alike].map(([reason, figures]) => absent(figures, reason));
    },
  },
  misprint: {
    slug: "misprint",
    when: "A number in a paper disagrees with the rest of the papers, and nobody has settled it.",
    ask: ({ discrepancies }) =>
      discrepancies
        .filter(({ printed, status }) => /\d/.test(printed) && status !== "confirmed")
        .sort((one, other) => Number(isAmount(other)) - Number(isAmount(one)))
        .map(misprint),
  },
  unapproved: {
    slug: "unapproved",
    when: "A sum was recommended, and no paper found approves it.",
    ask: (facts) => {
      const open = heads(
        facts,
        ({ status, pounds, chain }) =>
          status === "recommended" && pounds !== undefined && chain.wholes.length === 0,
      );
      return [...Map.groupBy(open, ({ decision }) => decision).values()].map(unapproved);
    },
  },
  inPrinciple: {
    slug: "in-principle",
    when: "A sum is agreed in principle only.",
    ask: ({ everything, authorised }) =>
      [
        ...new Set(
          [...authorised.in_principle, ...everything.in_principle].map(({ figure }) => figure),
        ),
      ]
        .filter(({ pounds }) => pounds !== undefined)
        .map(
          (figure) =>
            richText`${capitalisedText(ownSum(figure))} for ${quoted(figure)} is agreed in principle only.${noteOf(figure)} Has it been decided since?`,
        ),
  },
} as const satisfies Record<string, QuestionRule>;

function calledIn(decision: Decision): RichText {
  const { id, document, locator } = decision;
  const proof = { page: "decision", id } as const;
  return richText`The decision of ${decisionDay(decision)} was called in.${note({ document, locator, proof })} What came of it, and does it stand?`;
}

type Reason = NonNullable<Figure["amount_absent"]>;

/** `one` of a single amount, `several` of more. */
const reasons: Readonly<Record<Reason, { one: string; several: string }>> = {
  exempt: {
    one: "The amount is exempt from publication",
    several: "The amounts are exempt from publication",
  },
  "not printed": {
    one: "The papers that were found do not print the amount",
    several: "The papers that were found do not print the amounts",
  },
  "not legible": {
    one: "In the paper that was found it cannot be read",
    several: "In the papers that were found they cannot be read",
  },
  "not seen": {
    one: "The part of the paper that was found does not show it",
    several: "The parts of the papers that were found do not show them",
  },
  share: {
    one: "The papers that were found print only a share of a whole",
    several: "The papers that were found print only shares of a whole",
  },
};

/** How much each of some is, of which the amounts are absent for the same reason. */
function absent(figures: readonly Figure[], reason: Reason): RichText {
  const { named, rest } = namedFew(figures, mostNamed);
  const names = named.map((figure) => [link(quoted(figure), figurePage(figure))]);
  const more = rest > 0 ? [richText`${counted(rest, "more item")}`] : [];
  const notes = figures.slice(0, 1).map(noteOf);
  const { one, several } = reasons[reason];
  const [each, why] = figures.length === 1 ? ["", one] : ["each of ", several];
  return [
    ...richText`How much money is behind ${each}${joinSeries([...names, ...more])}? ${why}.`,
    ...notes,
  ];
}

const mostNamed = 4;

function misprint(fault: Discrepancy): RichText {
  const { of, printed, expected, document, locator } = fault;
  const proof = figurePage(of);
  const unit = isAmount(fault) && isBare(printed) ? units[of.printed_in ?? "pounds"] : "";
  return richText`For ${quoted(of)} a paper prints ${link(`${printed}${unit}`, proof)};${note({ document, locator, proof })} the rest of the papers point to ${expected}${unit}. Which is right?`;
}

/** What a bare number of a table leaves to its heading. */
const units = {
  share: "",
  words: "",
  pounds: "",
  thousands: " thousand",
  millions: " million",
  billions: " billion",
};

/** A number without its unit: `7.800`, not `£7,056m`. */
function isBare(printed: string): boolean {
  return /^[£0-9.,]+$/.test(printed);
}

function isAmount({ of, printed }: Discrepancy): boolean {
  return of.amount_printed === printed;
}

function unapproved(figures: readonly Figure[]): RichText {
  const [first] = figures;
  if (!first) return [];
  const { decision } = first;
  const { named, rest } = namedFew(figures, most);
  const more = rest > 0 ? [[`${countWord(rest)} more`]] : [];
  const sums = joinSeries([...named.map(ownSum), ...more]);
  const was = figures.length === 1 ? "was" : "were";
  const when = onDecisionDay(decision);
  return richText`${capitalisedText(sums)} ${was} recommended ${when} (“${shortened(decision.title, 80)}”).${noteOf(first)} No approval was found. ${figures.length === 1 ? "Was it" : "Were they"} approved?`;
}

const most = 3;

/** For each sum in scope that meets a condition, the figure that stands for it. */
function heads({ rows }: CouncilFacts, meets: (head: Figure) => boolean): Figure[] {
  const scoped = rows.figures.filter(
    (figure) =>
      isOfficial(figure) &&
      figure.in_scope !== "no" &&
      figure.status !== "rejected" &&
      figure.decision.stage !== "withdrawn",
  );
  const chains = [...new Set(scoped.map(({ chain }) => chain))];
  return chains
    .filter(({ figures }) => figures.every((one) => one.superseded_by.length === 0))
    .map((chain) => headOf(chain))
    .filter(meets);
}
