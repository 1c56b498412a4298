/** What every counting rule leaves out, figure by figure, whatever it adds up. */
import { isOfficial } from "../dataset/chains.ts";
import type { Figure } from "../dataset/dataset.ts";
import type { Clause } from "./clauses.ts";

/** The clause that keeps a figure out of every total, or nothing. */
export function commonClause(figure: Figure): Clause | undefined {
  if (!isOfficial(figure)) return "press";
  if (figure.status === "rejected") return "rejected";
  if (figure.status === "recommended") return "recommendation";
  const { stage } = figure.decision;
  if (stage === "withdrawn") return "withdrawn";
  const approved = figure.status === "approved";
  if (["recommended", "outcome not seen"].includes(stage) && approved) return "recommendation";
  if (figure.in_scope === "no") return "out-of-scope";
  if (figure.in_scope === "past years") return "past-years";
  if (figure.in_scope === "partly") return "mixed-scope";
  return stage === "approved in principle" && approved ? "in-principle" : undefined;
}
