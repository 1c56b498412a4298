/** Which cells of an allocation go together. Each rule is data: a sentence and a test. */

interface Cells {
  readonly id: string;
  readonly amount_gbp: number | undefined;
  readonly amount_absent: string | undefined;
  readonly amount_printed: string | undefined;
  readonly printed_in: string | undefined;
  readonly qualifier: string | undefined;
  readonly status: string;
  readonly supersedes: readonly string[] | undefined;
  readonly from_pot: string | undefined;
  readonly to_pot: string | undefined;
  readonly restates: string | undefined;
  readonly financial_year: string | undefined;
  readonly period_from: string | undefined;
  readonly period_to: string | undefined;
}

const isShare = (row: Cells) => row.amount_absent === "share";

const hasAmount = (row: Cells) => row.amount_gbp !== undefined;

export const allocationRules = [
  {
    about: "Exactly one of amount_gbp and amount_absent is filled.",
    field: "amount_gbp",
    allowed:
      "whole pounds, or an empty cell and the reason in amount_absent; exactly one of the two",
    holds: (row: Cells) => hasAmount(row) !== (row.amount_absent !== undefined),
  },
  {
    about: "An amount has its print, and so has a share; another absent amount has none.",
    field: "amount_printed",
    allowed: "the figure as printed where there is an amount or a share, otherwise an empty cell",
    holds: (row: Cells) => (hasAmount(row) || isShare(row)) === (row.amount_printed !== undefined),
  },
  {
    about: "A share of a whole is printed as such, and nothing else is.",
    field: "printed_in",
    allowed: "share where amount_absent is share, and only there",
    holds: (row: Cells) => isShare(row) === (row.printed_in === "share"),
  },
  {
    about: "A print has its unit.",
    field: "printed_in",
    allowed: "the unit of amount_printed, or an empty cell where nothing is printed",
    holds: (row: Cells) => (row.amount_printed !== undefined) === (row.printed_in !== undefined),
  },
  {
    about: "An amount has its qualifier.",
    field: "qualifier",
    allowed: "exactly, up-to, at-least or about where there is an amount, otherwise an empty cell",
    holds: (row: Cells) => hasAmount(row) === (row.qualifier !== undefined),
  },
  {
    about: "Only an approved or noted figure supersedes.",
    field: "supersedes",
    allowed: "an empty cell where status is recommended or rejected",
    holds: (row: Cells) =>
      row.supersedes === undefined || ["approved", "noted"].includes(row.status),
  },
  {
    about: "A figure does not restate itself.",
    field: "restates",
    allowed: "another figure",
    holds: (row: Cells) => row.restates !== row.id,
  },
  {
    about: "Money leaves one pot for another.",
    field: "to_pot",
    allowed: "another pot than from_pot",
    holds: (row: Cells) => row.to_pot === undefined || row.to_pot !== row.from_pot,
  },
  {
    about: "A period ends after it begins.",
    field: "period_to",
    allowed: "a month not before period_from",
    holds: (row: Cells) =>
      row.period_to === undefined ||
      row.period_from === undefined ||
      row.period_from <= row.period_to,
  },
] as const;
