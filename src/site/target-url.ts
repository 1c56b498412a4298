/** Where a sentence's links lead: its targets as addresses of this site. */
import type { LinkTarget } from "../wording/rich-text.ts";
import { urls } from "./urls.ts";

/** The address of a target, from the root of the host. */
export function targetUrl(target: LinkTarget): string {
  if (target.page === "council") return urls.councilPart(target.id, target.part);
  const part = "part" in target && target.part ? `#${target.part}` : "";
  return `${pageOf(target)}${part}`;
}

function pageOf(target: Exclude<LinkTarget, { page: "council" }>): string {
  if (target.page === "figure") return urls.figure(target.id);
  if (target.page === "decision") return urls.decision(target.id);
  if (target.page === "statistics") return `${urls.allByMeasure(target.measure)}#values`;
  if (target.page === "statistic") return urls.statistic(target.id, target.measure, target.period);
  const { count, measure, prices } = target.question;
  return urls.compare(count, measure, prices);
}
