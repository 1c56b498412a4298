/** Whether the place of an amount prints what a cell says: by the words that would say it. Pure text. */
import type { FoundAmount } from "../../reading/found.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** `value` is what the cell holds; for a pot its name. */
export function isPrinted(cell: string, value: string, amount: FoundAmount): boolean {
  const words = amount.cell
    ? `${amount.cell.row.name} ${amount.cell.column?.name ?? ""}`
    : sentenceOf(amount);
  return saying(cell, value).test(words.replaceAll("’", "'"));
}

function saying(cell: string, value: string): RegExp {
  if (cell === "financial_year") {
    const [from = "", to = ""] = value.split("-");
    return new RegExp(String.raw`\b(?:20)?${from.slice(2)} ?[/–-] ?(?:20)?${to}\b`);
  }
  if (cell === "period_from" || cell === "period_to")
    return new RegExp(String.raw`\b${months[Number(value.slice(5, 7)) - 1] ?? value}`, "i");
  if (cell === "recurrence")
    return value === "ongoing"
      ? /\b(?:ongoing|per annum|a year)\b/i
      : /\bone[- ]off\b|\bmonths?\b/i;
  if (cell === "money_type") return new RegExp(String.raw`\b${value}\b`, "i");
  return new RegExp(RegExp.escape(value.replaceAll("’", "'")), "i");
}

function sentenceOf({ words, start, end }: FoundAmount): string {
  const before =
    words
      .slice(0, start)
      .split(/(?<=[.;!?])\s+/)
      .at(-1) ?? "";
  const after = words.slice(end).split(/(?<=[.;!?])\s+/)[0] ?? "";
  return `${before} ${after}`;
}
