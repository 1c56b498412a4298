/** The memory and the processor time of a process and of all that it started, read from Linux. */
import { readdirSync, readFileSync } from "node:fs";

interface Process {
  readonly pid: number;
  /** The number of the process that started it. */
  readonly parent: number;
  /** Seconds of processor time since it began. */
  readonly cpu: number;
}

/** One process at one moment. */
interface ProcessUse extends Process {
  /** What it runs: a script, or a program. */
  readonly name: string;
  /** Memory that it holds by itself, and that it may share with others, such as the program's own code. */
  readonly megabytes: number;
  readonly shared: number;
}

/** The most that the processes of a build took. */
export interface TreeUse {
  /** The most that all held at the same moment; what they may share is counted once. */
  readonly megabytes: number;
  readonly cpu: number;
  /** Each process with the most that it held by itself, the largest first. */
  readonly processes: readonly Pick<ProcessUse, "name" | "megabytes">[];
}

/** Looks at a process and all below it now and then, until it is asked what they took. */
export function watchTree(root: number, everyMilliseconds = 200): () => TreeUse {
  const seen: ProcessUse[][] = [];
  const look = () => seen.push(treeOf(root, readProcesses()).flatMap((one) => withUse(one) ?? []));
  look();
  const timer = setInterval(look, everyMilliseconds);
  // A build that cannot be started is not waited for.
  timer.unref();
  return () => {
    clearInterval(timer);
    return treeUse(seen);
  };
}

/** A process and all below it. */
export function treeOf(root: number, all: readonly Process[]): Process[] {
  const below = Map.groupBy(all, ({ parent }) => parent);
  const tree = (pid: number): Process[] =>
    (below.get(pid) ?? []).flatMap((child) => [child, ...tree(child.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...tree(root)];
}

/** What was taken in all, from what was seen at several moments. */
export function treeUse(seen: readonly (readonly ProcessUse[])[]): TreeUse {
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  const byProcess = [...Map.groupBy(seen.flat(), ({ pid }) => pid).values()].map((moments) => ({
    name: moments.at(-1)?.name ?? "",
    megabytes: most(moments.map(({ megabytes }) => megabytes)),
    cpu: most(moments.map(({ cpu }) => cpu)),
  }));
  return {
    megabytes: most(
      seen.map(
        (moment) =>
          sum(moment.map(({ megabytes }) => megabytes)) + most(moment.map(({ shared }) => shared)),
      ),
    ),
    cpu: sum(byProcess.map(({ cpu }) => cpu)),
    processes: byProcess
      .map(({ name, megabytes }) => ({ name, megabytes }))
      .toSorted((a, b) => b.megabytes - a.megabytes),
  };
}

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const ticksPerSecond = 100;

function readProcesses(): Process[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const stat = unlessEnded(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
    // The name in brackets may hold anything; behind it stand state, parent and, from 11, the times.
    const cells = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? [];
    const cpu = (Number(cells[11]) + Number(cells[12])) / ticksPerSecond;
    return stat === undefined ? [] : [{ pid: Number(pid), parent: Number(cells[1]), cpu }];
  });
}

function withUse(one: Process): ProcessUse | undefined {
  return unlessEnded(() => {
    const read = (name: string) => readFileSync(`/proc/${one.pid}/${name}`, "utf8");
    // Cheap to read, unlike the exact shares in smaps, for which Linux stops the process for a while.
    const status = read("status");
    return { ...one, name: nameOf(read("cmdline").split("\0")), ...memoryOf(status) };
  });
}

/** The memory that the status of a process tells: one that has just ended has none, and says nothing of it. */
export function memoryOf(status: string): Pick<ProcessUse, "megabytes" | "shared"> {
  const held = (of: string) =>
    Number(new RegExp(`^Rss${of}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0) / 1024;
  return { megabytes: held("Anon"), shared: held("File") + held("Shmem") };
}

/** What is read of a process; undefined where it has ended meanwhile. */
function unlessEnded<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The last part of the script that Node runs, else of the program. */
function nameOf(command: readonly string[]): string {
  const script = command.slice(1).find((part) => /\.(ts|mjs|js)$/.test(part));
  return (script ?? command[0] ?? "").split("/").at(-1) ?? "";
}
