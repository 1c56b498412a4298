/** What the bench of pages found, as tables to read. They are Markdown, so that they can stand in README. */
import { counted } from "../../format/words.ts";
import {
  bars,
  categories,
  lcpRatio,
  misses,
  type PageBench,
  type PageScores,
} from "./page-bars.ts";

/** Weights and times of every page type, Lighthouse's scores, and every bar that is missed. */
export function benchInWords(bench: PageBench): string {
  const missed = misses(bench);
  return [
    `Compressed kB on a first visit; times are ${medianOf(bench.runs, "visit")} on a slow phone.`,
    table(speedHeads, speedRows(bench)),
    `Lighthouse, mobile, ${medianOf(bench.runs, "run")}; it reckons the times of a slow phone from a fast visit.`,
    table(scoreHeads, scoreRows(bench)),
    missed.length === 0 ? "Every bar is met." : `Bars missed:\n${missed.join("\n")}`,
  ].join("\n\n");
}

/** `medians of 3 visits`; of one alone there is no median. */
function medianOf(runs: number, what: string): string {
  return runs === 1 ? `of one ${what}` : `medians of ${counted(runs, what)}`;
}

const speedHeads = [
  "page",
  "HTML",
  "CSS",
  "script",
  "other",
  `all (≤ ${bars.total / 1000})`,
  "first view",
  "LCP ms",
  `× empty (≤ ${bars.lcpRatio})`,
  `CLS (< ${bars.cls})`,
  "long tasks",
  "TBT ms",
];

function speedRows({ empty, measured }: PageBench): string[][] {
  const times = ({ lcp, cls, longTasks, blocked }: PageBench["empty"], ratio: number) => [
    String(Math.round(lcp)),
    ratio.toFixed(2),
    cls.toFixed(3),
    String(longTasks),
    String(Math.round(blocked)),
  ];
  return [
    ["an empty page", "", "", "", "", "", "", ...times(empty, 1)],
    ...measured.map((one) => {
      const { html, css, script, other, total, firstView } = one.weights;
      return [
        `/${one.page}`,
        ...[html, css, script, other, total, firstView].map(kilobytes),
        ...times(one.speed, lcpRatio(one.speed, empty)),
      ];
    }),
  ];
}

const scoreHeads = [
  "page",
  ...categories,
  "LCP ms",
  `× empty (≤ ${bars.lcpRatio})`,
  `TBT ms (≤ ${bars.reckonedBlocked})`,
];

function scoreRows({ emptyScored, scored }: PageBench): string[][] {
  const times = ({ lcp, blocked }: PageScores) => [
    String(Math.round(lcp)),
    lcpRatio({ lcp }, emptyScored).toFixed(2),
    String(Math.round(blocked)),
  ];
  return [
    ["an empty page", ...categories.map(() => ""), ...times(emptyScored)],
    ...scored.map(({ page, scores, ...one }) => [
      `/${page}`,
      ...categories.map((name) => String(scores[name])),
      ...times({ scores, ...one }),
    ]),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** The first column to the left, numbers to the right. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(heads), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}
