/** The files that the browser loads to compare councils of any region: their names, and each council. */
import { comparedTotalJson, type PickedCouncil } from "./picked-council.ts";
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { countRules } from "../../counting/rules.ts";
import { pageGroups } from "../../grouping/page-groups.ts";
import { questions, type Question } from "../../measures/questions.ts";
import { comparedTotal } from "../../comparability/verdicts.ts";
import { shareOfSpending } from "../../topic.ts";
import { totalsWorded } from "../totals/registration.ts";

/** Paths below `compare/picked/`, without `.json`. None while one page compares every council there is. */
export function pickedFiles(dataset: Dataset): ReadonlyMap<string, () => unknown> {
  const [group, ...others] = pageGroups(dataset, "compare");
  if (others.length === 0 && group?.councils.length === dataset.councils.length) return new Map();
  const names = () => dataset.councils.map(({ id, short_name }) => [id, short_name]);
  const councils = dataset.councils.map(
    (council) => [`councils/${council.id}`, () => pickedCouncil(dataset, council)] as const,
  );
  return new Map<string, () => unknown>([["names", names], ...councils]);
}

/** The name of a question in such a file. */
export function questionKey({ count, measure, prices }: Question): string {
  return `${count}-${measure}-${prices}`;
}

function pickedCouncil(dataset: Dataset, council: Council): PickedCouncil {
  const totals = questions.map((question) => {
    const { rows, sums, kinds } = totalsWorded(dataset, question, [council]);
    return [questionKey(question), { row: rows[0], sum: sums[0], kinds: kinds[0] }];
  });
  const compared = countRules.flatMap(({ slug: count }) => {
    const share: Question = { count, measure: shareOfSpending.slug, prices: "cash" };
    return [
      [count, comparedTotalJson(comparedTotal(dataset, council, { count }))],
      [questionKey(share), comparedTotalJson(comparedTotal(dataset, council, share))],
    ];
  });
  return {
    totals: Object.fromEntries(totals) as PickedCouncil["totals"],
    judged: Object.fromEntries(compared) as PickedCouncil["judged"],
  };
}
