/** No figure is part of, restates or supersedes itself, and no decision follows itself, at any depth. */
import type { Problem } from "../../csv/problem.ts";
import { restatements } from "../chains.ts";
import type { Decision, Figure } from "../dataset.ts";
import { problemAt } from "./check.ts";

export interface Cycles {
  readonly problems: readonly Problem[];
  /** Councils whose relations run in a circle: nothing that walks them may be asked. */
  readonly councils: ReadonlySet<string>;
}

/** Finds circles before anything walks the relations. */
export function cycleProblems(figures: readonly Figure[], decisions: readonly Decision[]): Cycles {
  const chainWholes = (figure: Figure) =>
    restatements(figure).flatMap((same) =>
      same.part_of.flatMap(({ whole }) => restatements(whole)),
    );
  const relations: [string, (figure: Figure) => readonly Figure[]][] = [
    ["restates", (figure) => (figure.restates ? [figure.restates] : [])],
    ["part_of", chainWholes],
    ["supersedes", (figure) => figure.supersedes],
  ];
  const circular = relations.flatMap(([field, next]) =>
    circles(figures, next).map((figure) => [field, figure] as const),
  );
  const follows = circles(decisions, (decision) => decision.follows);
  const allowed = "relations that do not lead back to the row itself";
  return {
    problems: [
      ...circular.map(([field, figure]) => problemAt(figure, field, allowed)),
      ...follows.map((decision) => problemAt(decision, "follows", allowed)),
    ],
    councils: new Set([
      ...circular.map(([, { council }]) => council.id),
      ...follows.map((d) => d.council.id),
    ]),
  };
}

/** The nodes that can reach themselves and say so in their own row. */
function circles<T>(nodes: readonly T[], next: (node: T) => readonly T[]): T[] {
  const state = new Map<T, "open" | "done">();
  const found = new Set<T>();
  for (const start of nodes) {
    if (state.has(start)) continue;
    const path: { node: T; rest: T[] }[] = [{ node: start, rest: [...next(start)] }];
    state.set(start, "open");
    while (path.length > 0) {
      const top = path[path.length - 1] as { node: T; rest: T[] };
      const child = top.rest.pop();
      if (child === undefined) {
        state.set(top.node, "done");
        path.pop();
      } else if (state.get(child) === "open") found.add(top.node);
      else if (!state.has(child)) {
        state.set(child, "open");
        path.push({ node: child, rest: [...next(child)] });
      }
    }
  }
  return [...found];
}
