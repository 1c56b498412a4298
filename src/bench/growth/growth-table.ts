/** How the site grew over some sizes, as rows and as a table of Markdown. Arithmetic only. */
import type { BuildCost } from "./measured-build.ts";
import type { Size } from "../invented/invented-data.ts";

/** One size, measured. */
export interface Measurement {
  readonly size: Size;
  readonly build: BuildCost;
  /** A bare Astro build of as many pages, in the same run. */
  readonly bare: BuildCost;
}

interface GrowthRow {
  readonly councils: number;
  readonly figures: number;
  readonly pages: number;
  readonly seconds: number;
  readonly cpu_seconds: number;
  /** The most that all processes held at the same moment. */
  readonly megabytes: number;
  /** The most that each process held, the largest first. */
  readonly processes: BuildCost["processes"];
  readonly milliseconds_per_page: number;
  readonly bare_seconds: number;
  readonly bare_cpu_seconds: number;
  /** How many times as long as the bare build, by the clock and in processor time. */
  readonly times_bare: number;
  readonly times_bare_cpu: number;
  /**
   * How many times the pages and how many times the processor seconds of the size before; undefined
   * for the first. Growth is linear where the second is not larger than the first.
   */
  readonly growth: { readonly pages: number; readonly seconds: number } | undefined;
}

/** A row for each size, in the order measured. */
export function growthRows(measurements: readonly Measurement[]): GrowthRow[] {
  return measurements.map(({ size, build, bare }, index) => {
    const before = measurements[index - 1]?.build;
    return {
      ...size,
      pages: build.pages,
      seconds: build.seconds,
      cpu_seconds: build.cpu,
      megabytes: build.megabytes,
      processes: build.processes,
      milliseconds_per_page: (1000 * build.seconds) / build.pages,
      bare_seconds: bare.seconds,
      bare_cpu_seconds: bare.cpu,
      times_bare: build.seconds / bare.seconds,
      times_bare_cpu: build.cpu / bare.cpu,
      growth: before && {
        pages: build.pages / before.pages,
        seconds: build.cpu / before.cpu,
      },
    };
  });
}

/** The rows as a table. */
export function growthTable(rows: readonly GrowthRow[]): string {
  const heading = [
    "councils",
    "figures",
    "pages",
    "seconds (of processor)",
    "peak MB of all (of each)",
    "ms a page",
    "bare build",
    "times bare",
    "growth: pages, seconds",
  ];
  const cells = rows.map((row) => [
    `${row.councils}`,
    `${row.figures}`,
    `${row.pages}`,
    `${row.seconds.toFixed(1)} (${row.cpu_seconds.toFixed(1)})`,
    `${row.megabytes.toFixed(0)} (${row.processes.map(({ megabytes }) => megabytes.toFixed(0)).join(", ")})`,
    row.milliseconds_per_page.toFixed(1),
    `${row.bare_seconds.toFixed(1)} (${row.bare_cpu_seconds.toFixed(1)})`,
    `${row.times_bare.toFixed(1)} (${row.times_bare_cpu.toFixed(1)})`,
    row.growth ? `${row.growth.pages.toFixed(1)}, ${row.growth.seconds.toFixed(1)}` : "",
  ]);
  const line = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "--:")), ...cells.map(line)].join("\n");
}
