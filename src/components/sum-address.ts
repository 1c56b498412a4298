/** The address of the place where a sum's figures are. */
import type { SumPlace } from "../views/told.ts";
import { to } from "./here.ts";

export function sumAddress(place: SumPlace): string {
  if (place.page === "figure") return to.figure(place.id);
  if (place.page === "decision") return `${to.decision(place.id)}#figures`;
  if (place.page === "pots") return `${to.council(place.council)}#pots`;
  return to.total(place.council, place.count);
}
