/** No figure is part of, restates or supersedes itself, and no decision follows itself, at any depth. */
import type { Problem } from "../../csv/problem.ts";
import { restatements } from "../chains.ts";
import type { Decision, LinkedFigure } from "../dataset.ts";
import { problemAt } from "./check.ts";

interface Cycles {
  readonly problems: readonly Problem[];
  /** Councils whose relations run in a circle: nothing that walks them may be asked. */
  readonly councils: ReadonlySet<string>;
}

/** Finds circles before anything walks the relations. Figures that restate each other are one. */
export function cycleProblems(
  figures: readonly LinkedFigure[],
  decisions: readonly Decision[],
): Cycles {
  const allowed = "relations that do not lead back to the row itself";
  const circular = relations.flatMap(({ field, own, through }) =>
    circles(figures, through).map((figure) => {
      const saying = restatements(figure).find((same) => own(same).length > 0) ?? figure;
      return [field, saying] as const;
    }),
  );
  const follows = circles(decisions, (decision) => decision.follows);
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

interface Relation {
  readonly field: string;
  /** The figures that the row itself names. */
  readonly own: (figure: LinkedFigure) => readonly LinkedFigure[];
  /** Where the relation leads, with everything that is the same money. */
  readonly through: (figure: LinkedFigure) => readonly LinkedFigure[];
}

const relations: readonly Relation[] = [
  { field: "restates", own: restated, through: restated },
  { field: "part_of", own: wholes, through: (figure) => ofSameMoney(figure, wholes) },
  { field: "supersedes", own: replaced, through: (figure) => ofSameMoney(figure, replaced) },
];

function restated({ restates }: LinkedFigure): readonly LinkedFigure[] {
  return restates ? [restates] : [];
}

function wholes({ part_of }: LinkedFigure): readonly LinkedFigure[] {
  return part_of.map(({ whole }) => whole);
}

function replaced({ supersedes }: LinkedFigure): readonly LinkedFigure[] {
  return supersedes;
}

function ofSameMoney(figure: LinkedFigure, own: Relation["own"]): LinkedFigure[] {
  return restatements(figure).flatMap((same) => own(same).flatMap(restatements));
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
