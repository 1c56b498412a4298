/** The pages of a council one step deeper: what each is called and holds, and which have anything to show. */
import type { Council, Dataset } from "../../dataset/dataset.ts";
import { rowsOf } from "../../grouping/by-council.ts";
import type { PageWords } from "../../wording/page-words.ts";

interface DeeperPage {
  /** Its place below the council's page. */
  readonly folder: string;
  readonly name: string;
  readonly about: string;
  readonly isEmpty: (dataset: Dataset, council: Council) => boolean;
}

const deeperPages = [
  {
    folder: "number/",
    name: "What is in the number",
    about: "Each sum, counted or not and why, and the pots.",
    isEmpty: () => false,
  },
  {
    folder: "sums/",
    name: "Every sum of the papers",
    about: "Every decision, sum by sum.",
    isEmpty: () => false,
  },
  {
    folder: "services/",
    name: "How the services were doing",
    about: "Performance figures as the council’s papers print them.",
    isEmpty: (dataset, council) => rowsOf(dataset, council).indicators.length === 0,
  },
  {
    folder: "since/",
    name: "Before and since",
    about: "What happened, and the amounts that were reported, in the order of time.",
    isEmpty: () => false,
  },
  {
    folder: "sources/",
    name: "Sources",
    about: "Every document, and how well we know it.",
    isEmpty: () => false,
  },
] as const satisfies readonly DeeperPage[];

type Folder = (typeof deeperPages)[number]["folder"];

/** The deeper pages that have something to show of a council. */
export function deeperPagesOf(dataset: Dataset, council: Council): readonly DeeperPage[] {
  return deeperPages.filter(({ isEmpty }: DeeperPage) => !isEmpty(dataset, council));
}

/** The paths of one deeper page, for every council that has it. */
export function pathsOf(dataset: Dataset, folder: Folder) {
  return dataset.councils
    .filter((council) => deeperPagesOf(dataset, council).some((page) => page.folder === folder))
    .map((council) => ({ params: { id: council.id }, props: { council } }));
}

/** Title and description of a deeper page. */
export function deeperWords({ name: council }: Council, folder: Folder): PageWords {
  const page = deeperPages.find((one) => one.folder === folder);
  return {
    title: `${council}: ${page?.name.toLowerCase() ?? ""}`,
    description: `${council}. ${page?.about ?? ""} Each figure with its source.`,
  };
}
