/** What a total counts without knowing its amount, in sentences. */
import type { Figure } from "../dataset/dataset.ts";
import type { Total } from "../counting/total.ts";
import { counted } from "../format/words.ts";

/**
 * Why figures that are counted have no sum, the same reason once: `3 amounts more stand in papers that were not seen.`
 * What went into a pot that counted money was drawn from is not simply more: it may be that money.
 */
export function absentSentences(total: Pick<Total, "included" | "absent">): string[] {
  const drawn = new Set(
    total.included.flatMap(({ figure, pounds }) =>
      pounds === undefined ? [] : (figure.inherited.from_pot ?? []),
    ),
  );
  const fills = ({ to_pot }: Figure) => to_pot !== undefined && drawn.has(to_pot);
  return [
    ...byReason(total.absent.filter((figure) => !fills(figure))).map(
      ([why, { length }]) => `${counted(length, "amount")} more ${said(why, length)}.`,
    ),
    ...byReason(total.absent.filter(fills)).map(
      ([why, { length }]) =>
        `${counted(length, "amount")} that ${said(why, length)} went into a pot from which money counted here came: it may be the same money.`,
    ),
  ];
}

function byReason(figures: readonly Figure[]) {
  return [...Map.groupBy(figures, ({ amount_absent }) => amount_absent)];
}

function said(why: Figure["amount_absent"], number: number): string {
  const [is, stands] = number === 1 ? ["is", "stands"] : ["are", "stand"];
  if (why === "not seen") return `${stands} in papers that were not seen`;
  return why === "not printed" ? `${is} told of and not printed` : `${is} not published`;
}
