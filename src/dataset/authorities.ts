/**
 * Authorities with every code they have had, and who followed whom. A code of any year finds its
 * authority; an authority that is another area than the one before it is never joined to it.
 */
import type { AuthorityRow, CodeChangeRow } from "../tables/authorities.ts";
import { memoized } from "../format/memoized.ts";

export type Authority = AuthorityRow & {
  /** Its code today, then each former one under which its series were printed. */
  readonly codes: readonly string[];
  /** Official names of former codes that differ from its own. */
  readonly former_names: readonly string[];
  /** Authorities that ended and passed some or all of their area on to this one. */
  readonly predecessors: readonly Authority[];
  readonly successors: readonly Authority[];
};

/** Links authorities by the changes of codes. A change that names no authority joins nothing. */
export function linkAuthorities(
  rows: readonly AuthorityRow[],
  changes: readonly CodeChangeRow[],
): Authority[] {
  const linked = rows.map((row) => ({
    ...row,
    codes: codesOf(row.gss_code, changes),
    former_names: namesOf(row, changes),
    predecessors: [] as Authority[],
    successors: [] as Authority[],
  }));
  const byCode = new Map(linked.flatMap((one) => one.codes.map((code) => [code, one] as const)));
  for (const { old_gss_code, new_gss_code, continues } of changes) {
    const [before, after] = [byCode.get(old_gss_code), byCode.get(new_gss_code)];
    if (continues !== "no" || !before || !after) continue;
    before.successors.push(after);
    after.predecessors.push(before);
  }
  return linked;
}

/** A code and all that went on under it, or under which it went on. */
function codesOf(code: string, changes: readonly CodeChangeRow[]): string[] {
  const codes = [code];
  for (const known of codes) {
    for (const { old_gss_code, new_gss_code, continues } of changes) {
      if (continues === "no") continue;
      const other =
        known === new_gss_code ? old_gss_code : known === old_gss_code ? new_gss_code : known;
      if (!codes.includes(other)) codes.push(other);
    }
  }
  return codes;
}

function namesOf({ gss_code, name }: AuthorityRow, changes: readonly CodeChangeRow[]): string[] {
  const own = codesOf(gss_code, changes);
  const names = changes.flatMap((change) => [
    ...(own.includes(change.old_gss_code) ? [change.old_name] : []),
    ...(own.includes(change.new_gss_code) ? [change.new_name] : []),
  ]);
  return [...new Set(names)].filter((one) => one !== name);
}

interface WithAuthorities {
  readonly authorities: readonly Authority[];
}

/** Authorities by each of their codes. */
export function authoritiesByCode({
  authorities,
}: WithAuthorities): ReadonlyMap<string, Authority> {
  return byCode(authorities);
}

const byCode = memoized(
  (authorities: readonly Authority[]) =>
    new Map(authorities.flatMap((one) => one.codes.map((code) => [code, one] as const))),
);

/** The authority that a code is or was of. */
export function authorityOf(dataset: WithAuthorities, code: string): Authority | undefined {
  return authoritiesByCode(dataset).get(code);
}
