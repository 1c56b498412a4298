/** Ids to what they name. Collects every reference that leads nowhere, and whom that concerns. */
import { quoted, type Problem } from "../csv/problem.ts";
import type { RowPlaces } from "../tables/table.ts";

/** What a column may refer to. */
export interface Targets<T> {
  readonly table: string;
  readonly byId: ReadonlyMap<string, T>;
  /** Ids of rows that could not be read: they exist, so naming them is no fault. */
  readonly unread: ReadonlySet<string>;
  readonly councilOf?: (target: T) => string;
}

interface Referrer {
  readonly cells: RowPlaces;
}

export class References {
  readonly problems: Problem[] = [];
  /** Councils some of whose references are broken; checks across rows cannot judge them. */
  readonly unsound = new Set<string>();

  /** The target of one id. With `council`, the target must be of that council. */
  one<T>(
    row: Referrer,
    field: string,
    id: string,
    targets: Targets<T>,
    council?: string,
  ): T | undefined {
    const target = targets.byId.get(id);
    const owner = target && targets.councilOf?.(target);
    if (target !== undefined && (council === undefined || owner === council)) return target;
    if (target !== undefined || !targets.unread.has(id)) {
      this.problems.push(this.nowhere(row, field, id, targets, council));
    }
    this.unsound.add(council ?? "");
    return undefined;
  }

  optional<T>(
    row: Referrer,
    field: string,
    id: string | undefined,
    targets: Targets<T>,
    council?: string,
  ): T | undefined {
    return id === undefined ? undefined : this.one(row, field, id, targets, council);
  }

  many<T>(
    row: Referrer,
    field: string,
    ids: readonly string[] | undefined,
    targets: Targets<T>,
    council?: string,
  ): T[] {
    return (ids ?? []).flatMap((id) => this.one(row, field, id, targets, council) ?? []);
  }

  private nowhere<T>(
    row: Referrer,
    field: string,
    id: string,
    targets: Targets<T>,
    council?: string,
  ): Problem {
    const entries = [...targets.byId].filter(
      ([, target]) => council === undefined || targets.councilOf?.(target) === council,
    );
    const scope = council === undefined || !targets.councilOf ? "" : " of the same council";
    const names = nearestFirst(
      id,
      entries.map(([name]) => name),
    );
    const { file, line, column } = row.cells.at(field);
    const allowed = `an id in ${targets.table}${scope} (${shortList(names)})`;
    return { file, line, column, field, found: quoted(id), allowed };
  }
}

/** The first few names, and a sign that there are more. */
export function shortList(names: readonly string[]): string {
  const shown = 6;
  if (names.length === 0) return "none there yet";
  return names.slice(0, shown).join(", ") + (names.length > shown ? ", …" : "");
}

/** Names that begin most like the one written come first; among equals, the order of the alphabet. */
export function nearestFirst(written: string, names: readonly string[]): string[] {
  const shared = (name: string) => {
    let length = 0;
    while (length < name.length && name[length] === written[length]) length += 1;
    return length;
  };
  return [...names].sort((a, b) => shared(b) - shared(a) || (a < b ? -1 : 1));
}
