/** Each code belongs to one authority, and the changes of codes have no gap. */
import { authorityOf, type Authority } from "../../authorities.ts";
import { knownCodes } from "./area-names.ts";
import { linesOf, problemAt, type Check } from "../check.ts";

/** A change of codes is between known areas, and an authority that has ended was followed by another. */
export const codeChanges: Check = (dataset) => {
  const changes = dataset.code_changes.flatMap((row) =>
    (["old_gss_code", "new_gss_code"] as const)
      .filter((field) => authorityOf(dataset, row[field]) === undefined)
      .map((field) => problemAt(row, field, knownCodes(dataset, row[field]))),
  );
  const lost = dataset.authorities.filter(
    ({ last_day, successors }) => last_day !== undefined && successors.length === 0,
  );
  const allowed = "a day only where code_changes.csv says by whom the authority was followed";
  return [...changes, ...lost.map((row) => problemAt(row, "last_day", allowed))];
};

/** No two authorities have one code, and none has the address of another. */
export const authorityCodes: Check = ({ authorities }) => {
  const codes = new Map<string, Authority>();
  const ids = new Map<string, Authority>();
  return authorities.flatMap((row) => {
    const first = row.codes.flatMap((code) => codes.get(code) ?? [])[0];
    for (const code of row.codes) codes.set(code, row);
    const same = row.id === undefined ? undefined : ids.get(row.id);
    if (row.id !== undefined) ids.set(row.id, row);
    return [
      ...(first
        ? [problemAt(row, "gss_code", `a code of its own (${linesOf([first])} has it)`)]
        : []),
      ...(same ? [problemAt(row, "id", `an id of its own (${linesOf([same])} has it)`)] : []),
    ];
  });
};
