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
  /** The columns that hold the answer: where one of them is our reading of the money itself, no whole states it. */
  readonly columns: readonly Field[];
  /** Whether one print says that the money is of a kind that the question is not asked of. */
  readonly isUnasked?: (figure: Figure) => boolean;
}

const periodColumns = ["financial_year", "period_from", "period_to", "period_printed"] as const;

/** The questions in the order of the table. */
export const disclosureQuestions: readonly DisclosureQuestion[] = [
  {
    slug: "source",
    name: "Source",
    about: "The paper names the pot that the money comes from.",
    columns: ["from_pot"],
    isStated: (figure) => says(figure, "from_pot") && figure.from_pot?.kind !== "not named",
  },
  {
    slug: "new_or_reallocated",
    name: "New or reallocated",
    about: `The paper tells whether the money had been set aside for ${services} before.`,
    columns: ["from_pot"],
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
    columns: ["recurrence"],
    isStated: (figure) => says(figure, "recurrence"),
    isUnasked: (figure) => says(figure, "money_type") && figure.money_type === "capital",
  },
  {
    slug: "period",
    name: "Period",
    about: "The paper says which years or months the money covers.",
    columns: periodColumns,
    isStated: (figure) => periodColumns.some((column) => says(figure, column)),
  },
  {
    slug: "purpose",
    name: "What it is for",
    about:
      "The paper says what the money is for, more closely than “other”. Which items it buys is another question.",
    columns: ["purpose"],
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
  return figure[field] !== undefined && !isRead(figure, field);
}

/** Whether a cell of a print is our reading. */
export function isRead({ inferred }: Figure, field: Field): boolean {
  return inferred?.some((column) => column === field) ?? false;
}
