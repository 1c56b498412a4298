/** Where what a briefing says is proved: its targets as addresses of this site. */
import type { Target } from "../../views/briefing/prose.ts";
import { to } from "../here.ts";

export function hrefOf(target: Target): string {
  if (target.page === "figure") return to.figure(target.id);
  if (target.page === "decision") return to.decision(target.id);
  if (target.page === "gap") return to.page(`checks/#${target.id}`);
  if (target.page === "pair") return to.pairBriefing(target.pair[0].id, target.pair[1].id);
  if (target.page === "council") return `${to.council(target.id)}#${target.part}`;
  const { count, measure, prices } = target.question;
  const part = target.part === "" ? "" : `#${target.part}`;
  return `${to.compare(count, measure, prices)}${part}`;
}
