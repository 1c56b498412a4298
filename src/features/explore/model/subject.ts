/** The two kinds of rows that can be asked of, and what can be asked of each. */
import { capitalised } from "../../../format/words.ts";
import { facets, groupingsOf, statisticFacets, type Facet } from "./facets.ts";
import { firstQuestion, type ExploreQuestion } from "./question.ts";

/** What is asked of: figures of papers or official values, with the words and facets of each. */
export interface Subject {
  readonly name: SubjectName;
  /** What a row is called, and several. */
  readonly row: readonly [one: string, more: string];
  readonly facets: readonly Facet[];
  readonly groupings: readonly Facet[];
  /** What a list can be sorted by, besides facets: `amount`, the name of a row, and others. */
  readonly sortColumns: readonly string[];
  /** The column of a row’s name. */
  readonly naming: string;
  /** Headings of the list: of the number, and of the last column. */
  readonly heads: readonly [amount: string, last: string];
  /** Whether rows are money that is added up under counting rules; otherwise they are only counted. */
  readonly isMoney: boolean;
  /** What is asked before anyone asks. */
  readonly first: ExploreQuestion;
}

type SubjectName = "figures" | "statistics";

export const figures: Subject = {
  name: "figures",
  row: ["figure", "figures"],
  facets,
  groupings: groupingsOf(facets),
  sortColumns: ["amount", "figure", "date"],
  naming: "figure",
  heads: ["Pounds", "Counted"],
  isMoney: true,
  first: firstQuestion,
};

export const statistics: Subject = {
  name: "statistics",
  row: ["value", "values"],
  facets: statisticFacets,
  groupings: groupingsOf(statisticFacets),
  sortColumns: ["amount"],
  naming: "authority",
  heads: ["Value", "Place in the release"],
  isMoney: false,
  first: {
    ...firstQuestion,
    sort: { column: "authority", down: false },
    columns: ["period", "mark", "release"],
  },
};

/** What a list can have a column of: what a row’s name tells already needs none. */
export function columnFacets({ facets: all }: Pick<Subject, "facets">): readonly Facet[] {
  return all.filter(({ id }) => id !== "council" && id !== "authority");
}

/** The subject of a name; figures where none is named. */
export function subjectOf(name: string | undefined): Subject {
  return name === statistics.name ? statistics : figures;
}

/** `Figures`, `Values`. */
export function rowsTitle({ row }: Pick<Subject, "row">): string {
  return capitalised(row[1]);
}
