/** Ids to what they name. Collects every reference that leads nowhere, and whom that concerns. */
import { quoted, type Problem } from "../csv/problem.ts";
import type { RowPositions } from "../tables/table.ts";
import { NameList, shortList } from "../format/near-names.ts";
import type { Ids } from "./read-tables.ts";

/** What a column may refer to. */
export interface Referable<T> {
  readonly table: string;
  readonly byId: ReadonlyMap<string, T>;
  /** Ids of rows that could not be read: they exist, so naming them is no fault. */
  readonly unread: Ids;
  councilOf?(target: T): string;
}

interface Referrer {
  readonly cells: RowPositions;
}

export class References {
  readonly problems: Problem[] = [];
  /** Councils some of whose references are broken; checks across rows leave them out. */
  readonly unsound = new Set<string>();
  private readonly told = new Set<string>();
  private readonly names = new Map<object, Map<string, NameList>>();

  /** The target of one id. With `council`, the target must be of that council. */
  one<T>(
    row: Referrer,
    field: string,
    id: string,
    targets: Referable<T>,
    council?: string,
  ): T | undefined {
    const target = targets.byId.get(id);
    const owner = target && targets.councilOf?.(target);
    if (target !== undefined && (council === undefined || owner === council)) return target;
    if (target !== undefined || !targets.unread.has(id))
      this.tell(this.nowhere(row, field, id, targets, council));
    this.unsound.add(council ?? "");
    return undefined;
  }

  /** A reference of a row that is left out for another fault: told if it leads nowhere, and no more follows. */
  also<T>(row: Referrer, field: string, id: string, targets: Referable<T>, council?: string): void {
    const target = targets.byId.get(id);
    const isOther = target && council !== undefined && targets.councilOf?.(target) !== council;
    if (isOther === true || (target === undefined && !targets.unread.has(id)))
      this.tell(this.nowhere(row, field, id, targets, council));
  }

  private tell(problem: Problem): void {
    const told = `${problem.file}:${problem.line}:${problem.column} ${problem.found}`;
    if (this.told.has(told)) return;
    this.told.add(told);
    this.problems.push(problem);
  }

  optional<T>(
    row: Referrer,
    field: string,
    id: string | undefined,
    targets: Referable<T>,
    council?: string,
  ): T | undefined {
    return id === undefined ? undefined : this.one(row, field, id, targets, council);
  }

  many<T>(
    row: Referrer,
    field: string,
    ids: readonly string[] | undefined,
    targets: Referable<T>,
    council?: string,
  ): T[] {
    return (ids ?? []).flatMap((id) => this.one(row, field, id, targets, council) ?? []);
  }

  /** A file whose name is an id. */
  file<T>(file: string, id: string, targets: Referable<T>): void {
    if (targets.byId.has(id) || targets.unread.has(id)) return;
    const allowed = `a file named after ${this.idIn(id, targets)}`;
    this.problems.push({ file, line: 1, column: 1, found: `a file named ${quoted(id)}`, allowed });
  }

  /** A file with a heading alone: it would be passed over. */
  empty(file: string, allowed: string): void {
    this.problems.push({ file, line: 1, column: 1, found: "no row", allowed });
  }

  private nowhere<T>(
    row: Referrer,
    field: string,
    id: string,
    targets: Referable<T>,
    council?: string,
  ): Problem {
    const { file, line, column } = row.cells.at(field);
    const allowed = this.idIn(id, targets, council);
    return { file, line, column, field, found: quoted(id), allowed };
  }

  private idIn<T>(id: string, targets: Referable<T>, council?: string): string {
    const scope = council === undefined || !targets.councilOf ? "" : " of the same council";
    const names = shortList(this.namesOf(targets, council).nearest(id));
    return `an id in ${targets.table}${scope} (${names})`;
  }

  /** The ids that may be named; once for all who miss them. */
  private namesOf<T>(targets: Referable<T>, council = ""): NameList {
    const { byId, councilOf } = targets;
    const known = this.names.get(targets) ?? new Map<string, NameList>();
    this.names.set(targets, known);
    const isOfCouncil = (target: T) => council === "" || councilOf?.(target) === council;
    const names =
      known.get(council) ??
      new NameList([...byId].flatMap(([name, target]) => (isOfCouncil(target) ? name : [])));
    known.set(council, names);
    return names;
  }
}
