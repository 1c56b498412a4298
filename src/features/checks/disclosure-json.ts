/** What the papers state, in the shape of `/data/disclosure.json`: null where it cannot be said. */
import { priceBase } from "./disclosure-questions.ts";
import type { Disclosure } from "./disclosure.ts";

/** A record for each decision. */
export function disclosureRecords(disclosures: readonly Disclosure[]) {
  return disclosures.map(({ decision, basis, figures, documents, pounds, absent, answers }) => ({
    decision: decision.id,
    council: decision.council.id,
    basis,
    documents: documents.map(({ id }) => id),
    money_gbp: pounds ?? null,
    absent_amounts: absent,
    figures: figures.map(({ id }) => id),
    ...Object.fromEntries(
      answers.map(({ question, stated, unasked, share }) => [
        question.slug,
        {
          stated_gbp: stated ?? null,
          ...(question.isUnasked ? { not_asked_gbp: unasked } : {}),
          share: share === undefined ? null : Number(share.toFixed(4)),
        },
      ]),
    ),
    price_base: { stated_gbp: null, share: null, note: priceBase.answer },
  }));
}
