/** Every statistic is of an area that is known, by a code and a name that belong together. */
import { authoritiesByCode, authorityOf } from "../../authorities.ts";
import { widerAreas } from "../../../topic-statistics.ts";
import type { Dataset } from "../../dataset.ts";
import { knownCodes, namesOf } from "./area-names.ts";
import { problemAt, type Check } from "../check.ts";

/** A statistic is of a known area, and its name is a name of that area. */
export const statisticAreas: Check = (dataset) => {
  const found = new Map<string, string | undefined>();
  const series = [...Object.values(dataset.statistics), dataset.judgements, dataset.neighbours];
  return series.flatMap((rows) =>
    rows.flatMap((row) => {
      const key = `${row.gss_code} ${row.area}`;
      if (!found.has(key)) found.set(key, wrongArea(dataset, row));
      const allowed = found.get(key);
      const field = isKnown(dataset, row.gss_code) ? "area" : "gss_code";
      return allowed === undefined ? [] : [problemAt(row, field, allowed)];
    }),
  );
};

function isKnown(dataset: Dataset, code: string): boolean {
  return code in widerAreas || authoritiesByCode(dataset).has(code);
}

/** What is allowed instead; undefined where code and name agree. */
function wrongArea(
  dataset: Dataset,
  { gss_code, area }: { readonly gss_code: string; readonly area: string },
): string | undefined {
  const authority = authorityOf(dataset, gss_code);
  const wider = widerAreas[gss_code];
  if (authority === undefined && wider === undefined) return knownCodes(dataset, gss_code);
  const names = authority ? namesOf(authority) : [wider ?? ""];
  return names.includes(area) ? undefined : `${names.join(" or ")}, whose code is ${gss_code}`;
}

/** A neighbour is an authority of today under the name that it has, and each rank is given once. */
export const neighbourAreas: Check = (dataset) => {
  const seen = new Set<string>();
  return dataset.neighbours.flatMap((row) => {
    const other = authorityOf(dataset, row.neighbour);
    if (other === undefined)
      return [problemAt(row, "neighbour", knownCodes(dataset, row.neighbour))];
    if (!namesOf(other).includes(row.neighbour_area))
      return [
        problemAt(
          row,
          "neighbour_area",
          `${namesOf(other).join(" or ")}, whose code is ${row.neighbour}`,
        ),
      ];
    const key = `${row.gss_code} ${row.rank}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [problemAt(row, "rank", `each rank of ${row.area} once`)] : [];
  });
};
