/** Names of amounts and pots within sentences: a name that no paper prints says so behind it. */
import type { Figure, OtherAmount, Pot } from "../dataset/dataset.ts";
import { nameOf } from "./statement.ts";

type Named = Figure | OtherAmount | Pot;

/** `“Policy Contingency”`, `“Site clearance” (our words)`, `Total of table 1.11`. `shortened` fits it to its place. */
export function quotedName(
  named: Named,
  shortened: (name: string) => string = (name) => name,
): string {
  if ("label" in named && named.label === "(total)") return nameOf(named);
  const name = shortened("label" in named ? nameOf(named) : named.name);
  return `“${name}”${ownWords(named)}`;
}

/** ` (our words)` behind a name that no paper prints; else empty. */
export function ownWords(named: Named): string {
  const inferred: readonly string[] = ("inferred" in named && named.inferred) || [];
  return inferred.includes("label" in named ? "label" : "name") ? " (our words)" : "";
}
