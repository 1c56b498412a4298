/** The questions that a decision paper should answer of its money, and what our columns can tell of each. */
import type { Figure } from "../../dataset/dataset.ts";
import { services } from "../../topic.ts";

/** One question that a paper should answer. */
export interface DisclosureQuestion {
  readonly slug: string;
  readonly name: string;
  /** What counts as an answer. */
  readonly about: string;
  /** Whether one print of the money states it itself, not by our reading. */
  readonly isStated: (figure: Figure) => boolean;
  /** Whether one print says that the money is of a kind that the question is not asked of. */
  readonly isUnasked?: (figure: Figure) => boolean;
}

/** The questions in the order of the table. */
export const disclosureQuestions: readonly DisclosureQuestion[] = [
  {
    slug: "source",
    name: "Source",
    about: "The paper names the pot that the money comes from.",
    isStated: (figure) => says(figure, "from_pot") && figure.from_pot?.kind !== "not named",
  },
  {
    slug: "new_or_reallocated",
    name: "New or reallocated",
    about: `The paper tells whether the money had been set aside for ${services} before.`,
    isStated: (figure) =>
      says(figure, "from_pot") &&
      figure.from_pot?.earmarked !== undefined &&
      !figure.from_pot.inferred?.some((field) => field === "earmarked"),
  },
  {
    slug: "recurrence",
    name: "One-off or ongoing",
    about:
      "The paper says whether the money comes once or every year. It is not asked of capital, money for buildings and other lasting things.",
    isStated: (figure) => says(figure, "recurrence"),
    isUnasked: (figure) => says(figure, "money_type") && figure.money_type === "capital",
  },
  {
    slug: "period",
    name: "Period",
    about: "The paper says which years or months the money covers.",
    isStated: (figure) =>
      says(figure, "financial_year") ||
      says(figure, "period_from") ||
      says(figure, "period_to") ||
      says(figure, "period_printed"),
  },
  {
    slug: "purpose",
    name: "What it is for",
    about:
      "The paper says what the money is for, more closely than “other”. Which items it buys is another question.",
    isStated: (figure) => says(figure, "purpose") && figure.purpose !== "other",
  },
];

/** The price base has no column, so it cannot be scored like the rest. */
export const priceBase = {
  name: "Price base",
  answer: "not stated in any row",
  about:
    "Whether amounts are in the prices of the day or of another year. Our tables have no column for it; none of the documents that we read in full speaks of prices, and every amount is taken as printed.",
} as const;

type Field =
  | "from_pot"
  | "recurrence"
  | "money_type"
  | "financial_year"
  | "period_from"
  | "period_to"
  | "period_printed"
  | "purpose";

function says(figure: Figure, field: Field): boolean {
  return figure[field] !== undefined && !figure.inferred?.some((inferred) => inferred === field);
}
