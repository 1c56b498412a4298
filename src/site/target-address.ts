/** Where a sentence's links lead: its targets as addresses of this site. */
import type { Target } from "../wording/told.ts";
import { to } from "./here.ts";

export function targetAddress(target: Target): string {
  const part = "part" in target && target.part ? `#${target.part}` : "";
  return `${pageOf(target)}${part}`;
}

function pageOf(target: Target): string {
  if (target.page === "figure") return to.figure(target.id);
  if (target.page === "decision") return to.decision(target.id);
  if (target.page === "council") return to.council(target.id);
  const { count, measure, prices } = target.question;
  return to.compare(count, measure, prices);
}
