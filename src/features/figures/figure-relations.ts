/** How one figure relates to others: its wholes and parts as a tree, its twins, its pots. */
import type { Dataset, Figure, Pot } from "../../dataset/dataset.ts";
import { potMovements } from "../../dataset/movements.ts";
import type { Split } from "../../tables/allocations.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import { headOf } from "../../counting/chain-head.ts";

/** A figure in the tree, with the figures under it. */
export interface FamilyNode {
  readonly figure: Figure;
  /** The figure whose tree this is. */
  readonly here: boolean;
  /** How its whole is split into it and its like; undefined at the top. */
  readonly split: Split | undefined;
  readonly children: readonly FamilyNode[];
}

interface Relation {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** A pot that a figure's money leaves or enters, and the figures at the pot's other side. */
interface PotRelation {
  readonly pot: Pot;
  readonly way: "from" | "into";
  readonly figures: readonly Figure[];
}

/**
 * The wholes above a figure, down to it and its parts. A figure with two wholes stands under both,
 * its parts only once. Empty where it has neither wholes nor parts.
 */
export function familyTree(figure: Figure): FamilyNode[] {
  const parts = linksOf(figure, "parts").map((link) => leaf(link.figure, link.split));
  const wholes = linksOf(figure, "wholes");
  if (wholes.length === 0)
    return parts.length === 0 ? [] : [{ figure, here: true, split: undefined, children: parts }];
  const branches = wholes.flatMap((link, index) => {
    const children = index === 0 ? parts : [];
    return below(link.figure, { figure, here: true, split: link.split, children });
  });
  return merged(branches);
}

/** The figure's other relations, those that exist, in plain words. */
export function relations(figure: Figure): Relation[] {
  const all: Relation[] = [
    {
      name: "The same money, printed again",
      figures: others(figure).filter((other) => !isSameByReading(figure, other)),
    },
    {
      name: "The same money by our reading, printed again",
      figures: others(figure).filter((other) => isSameByReading(figure, other)),
    },
    {
      name: `It replaces${isRead(figure, "supersedes") ? ", by our reading" : ""}`,
      figures: figure.supersedes,
    },
    {
      name: "It is replaced by",
      figures: figure.superseded_by.filter((later) => !isRead(later, "supersedes")),
    },
    {
      name: "It is replaced, by our reading, by",
      figures: figure.superseded_by.filter((later) => isRead(later, "supersedes")),
    },
  ];
  return all.filter(({ figures }) => figures.length > 0);
}

/** Where the money comes from and what filled that pot; where it goes and what was drawn from there. */
export function potRelations(dataset: Dataset, figure: Figure): PotRelation[] {
  const { figures } = rowsOf(dataset, figure.council);
  const apart = (list: readonly Figure[]) => list.filter(({ chain }) => chain !== figure.chain);
  const from = figure.inherited.from_pot;
  const into = figure.to_pot;
  return [
    ...(from
      ? [
          {
            pot: from,
            way: "from" as const,
            figures: apart(potMovements({ figures }, from).fillings),
          },
        ]
      : []),
    ...(into
      ? [
          {
            pot: into,
            way: "into" as const,
            figures: apart(potMovements({ figures }, into).releases),
          },
        ]
      : []),
  ];
}

/** Whether that two figures are the same money is our reading of one of them, and not printed. */
function isSameByReading(one: Figure, other: Figure): boolean {
  return [one, other].some((figure) => isRead(figure, "restates"));
}

function isRead({ inferred }: Figure, field: "restates" | "supersedes"): boolean {
  return inferred?.some((column) => column === field) ?? false;
}

function others(figure: Figure): Figure[] {
  return figure.chain.figures.filter((same) => same !== figure);
}

interface Link {
  readonly figure: Figure;
  readonly split: Split;
}

/** The wholes or parts of a figure, its own where it has some, else those of the same money. */
function linksOf(figure: Figure, way: "wholes" | "parts"): Link[] {
  const own: Link[] =
    way === "wholes"
      ? figure.part_of.map(({ whole, split }) => ({ figure: whole, split }))
      : figure.parts.map(({ part, split }) => ({ figure: part, split }));
  if (own.length > 0) return own;
  return figure.chain[way].map(({ chain, split }) => ({ figure: headOf(chain), split }));
}

function leaf(figure: Figure, split: Split): FamilyNode {
  return { figure, here: false, split, children: [] };
}

/** Hangs a node under a figure and that under its own wholes, up to the top. */
function below(figure: Figure, node: FamilyNode): FamilyNode[] {
  const wholes = linksOf(figure, "wholes");
  const parent = (split: Split | undefined) => ({ figure, here: false, split, children: [node] });
  if (wholes.length === 0) return [parent(undefined)];
  return wholes.flatMap((link) => below(link.figure, parent(link.split)));
}

/** Branches that begin at the same figure become one. */
function merged(branches: readonly FamilyNode[]): FamilyNode[] {
  const grouped = Map.groupBy(branches, ({ figure, split }) => `${split} ${figure.id}`);
  return [...grouped.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const children = [first, ...more].flatMap((branch) => branch.children);
    return [{ ...first, children: merged(children) }];
  });
}
