/** What many pages ask of a council, worked out once for each dataset. */
import type { Council, Dataset } from "../dataset/dataset.ts";

/** The same function, which keeps each council's answer as long as the dataset is kept. */
export function memoizedByCouncil<Answer>(
  answer: (dataset: Dataset, council: Council) => Answer,
): (dataset: Dataset, council: Council) => Answer {
  const known = new WeakMap<Dataset, Map<string, Answer>>();
  return (dataset, council) => {
    const answers = known.get(dataset) ?? new Map<string, Answer>();
    known.set(dataset, answers);
    const found = answers.get(council.id) ?? answer(dataset, council);
    answers.set(council.id, found);
    return found;
  };
}
