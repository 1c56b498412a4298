/** The bench of reading as a table to read. Markdown, so that it can stand in README. */
import type { LongPaper } from "./long-paper.ts";
import type { PeerScore } from "./peers.ts";
import type { Score, Share } from "./score.ts";

/** A paper with the scores of all tools. */
export interface PaperScore {
  readonly name: string;
  readonly score: Score;
  readonly expression: PeerScore;
  readonly extractor: PeerScore | undefined;
}

/** All that one run found. */
export interface ReadingBench {
  readonly papers: readonly PaperScore[];
  /** All of our own making, and all of the known documents; undefined where no text is at hand. */
  readonly own: PaperScore;
  readonly known: PaperScore | undefined;
  readonly long: LongPaper;
}

interface Bar {
  readonly what: string;
  readonly value: (score: Score) => Share;
  /** At least so much; `atMost` where less is better. */
  readonly least?: number;
  /** The same for the known documents, where it is another. */
  readonly leastKnown?: number;
  readonly atMost?: number;
}

/** The columns of the table, with the share that each needs. */
export const bars: readonly Bar[] = [
  {
    what: "amounts found, right pounds and place",
    value: ({ right }) => right,
    least: 0.98,
    leastKnown: 1,
  },
  { what: "numbers wrongly taken for money", value: ({ wrong }) => wrong, atMost: 0.02 },
  { what: "qualifier right", value: ({ qualifiers }) => qualifiers, least: 0.95 },
  { what: "status right, where proposed", value: ({ statuses }) => statuses, least: 0.95 },
  { what: "relations proposed that are right", value: ({ proposed }) => proposed, least: 0.95 },
  { what: "true relations that are proposed", value: ({ known }) => known, least: 0.85 },
  { what: "cells in the right row and column", value: ({ cells }) => cells, least: 0.98 },
];

/** The table, and the bars that are missed. */
export function readingTable({ papers, own, known, long }: ReadingBench): string {
  const groups = [
    ...papers,
    ...(known ? [{ ...known, name: "all known documents" }] : []),
    { ...own, name: "all of our own" },
  ];
  return [
    table(
      ["paper", ...bars.map(({ what }) => what), "expression: found", "extractor: cells"],
      groups.map(({ name, score, expression, extractor }) => [
        name,
        ...bars.map(({ value }) => shown(value(score))),
        shown(expression.found),
        extractor ? shown(extractor.cells) : "",
      ]),
    ),
    `A report of ${long.pages} pages: ${long.seconds.toFixed(1)} s (at most 5; ${long.cpu.toFixed(1)} of processor), ${Math.round(long.megabytes)} MB (at most 300), ${long.found} of ${long.printed} amounts.`,
    missedIn(own, known, long),
  ].join("\n\n");
}

/** The bars that are missed, in words. */
function missedIn(own: PaperScore, known: PaperScore | undefined, long: LongPaper): string {
  const groups = [own, ...(known ? [known] : [])];
  const missed = groups.flatMap((group) =>
    bars.flatMap(({ what, value, least = 0, leastKnown = least, atMost = 1 }) => {
      const share = value(group.score);
      const part = share.right / share.of;
      const needed = group === known ? leastKnown : least;
      const isMet = share.of === 0 || (part >= needed && part <= atMost);
      return isMet ? [] : [`${group.name}: ${what}: ${shown(share)}`];
    }),
  );
  if (long.seconds > 5) missed.push(`a long report: ${long.seconds.toFixed(1)} s`);
  if (long.megabytes > 300) missed.push(`a long report: ${Math.round(long.megabytes)} MB`);
  return missed.length === 0 ? "Every bar is met." : `Bars missed:\n${missed.join("\n")}`;
}

function shown({ right, of }: Share): string {
  return of === 0 ? "" : `${right} of ${of}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
