/** The time that money is for. */

/** What money covers, as stated. */
export interface Period {
  readonly financial_year: string | undefined;
  readonly period_from: string | undefined;
  readonly period_to: string | undefined;
  readonly period_printed: string | undefined;
}
