/** Where an empty cell is read from several figures, they agree. */
import { agreed, inheritedFields, inheritedSources } from "../inheritance.ts";
import { linesOf, problemAt, type Check } from "./check.ts";

export const inherited: Check = ({ figures }) =>
  figures.flatMap((figure) =>
    inheritedFields.flatMap((field) => {
      const sources = inheritedSources(figure, field);
      if (agreed(sources)) return [];
      const cell = field === "period" ? "financial_year" : field;
      const lines = linesOf(sources.map((source) => source.figure));
      return problemAt(
        figure,
        cell,
        `its own ${field}, because ${lines}, from which it is read, differ`,
      );
    }),
  );
