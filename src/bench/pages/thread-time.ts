/**
 * What a page costs the processor between two of its marks, told by the browser’s own trace: the time of
 * its threads, which other work on the machine does not lengthen as it does the time of the clock. A
 * processor slowed down by the browser is slowed down here too.
 */
import type { Browser, Page } from "playwright-core";

interface TraceEvent {
  readonly name: string;
  readonly cat?: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the clock, and of the thread. */
  readonly ts: number;
  readonly tts?: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** How long the threads of a page worked between two marks, in milliseconds. */
export interface ThreadTime {
  /** Milliseconds of the page’s thread and of its workers together. */
  readonly all: number;
  /** The longest task of the page’s own thread that begins between the marks. */
  readonly longest: number;
}

/** Starts to record the work of a page's threads. */
export async function startTrace(browser: Browser, page: Page): Promise<void> {
  await browser.startTracing(page, {
    categories: ["disabled-by-default-devtools.timeline", "blink.user_timing"],
  });
}

/** Between `<name>-from` and `<name>-to`, for each name; one that the page never marked is an error. */
export async function stopTrace(browser: Browser, names: readonly string[]): Promise<ThreadTime[]> {
  const text = (await browser.stopTracing()).toString("utf8");
  const { traceEvents } = JSON.parse(text) as { readonly traceEvents: readonly TraceEvent[] };
  const tasks = traceEvents.filter(({ name, ph }) => name === "RunTask" && ph === "X");
  return names.map((name) => {
    const [from, to] = ["from", "to"].map((end) =>
      traceEvents.find(
        (event) => event.name === `${name}-${end}` && event.cat?.includes("blink.user_timing"),
      ),
    );
    if (!from || !to) throw new Error(`the page has no marks of ${name}`);
    return between(tasks, from, to);
  });
}

function between(tasks: readonly TraceEvent[], from: TraceEvent, to: TraceEvent): ThreadTime {
  const inside = tasks.filter(({ pid, ts }) => pid === from.pid && ts >= from.ts && ts < to.ts);
  const own = inside.filter(({ tid }) => tid === from.tid);
  const others = inside.filter(({ tid }) => tid !== from.tid);
  const milliseconds = (events: readonly TraceEvent[]) =>
    events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  return {
    all: ((to.tts ?? 0) - (from.tts ?? 0)) / 1000 + milliseconds(others),
    longest: Math.max(0, ...own.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
