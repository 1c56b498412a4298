/** Each council that has figures has exactly one headline decision. */
import { problemAt, type Check } from "./check.ts";

export const headlines: Check = ({ councils, decisions, figures }) =>
  councils.flatMap((council) => {
    const own = decisions.filter((decision) => decision.council === council);
    const [first, ...others] = own.filter((decision) => decision.headline === "yes");
    if (first) {
      const line = first.cells.place.line;
      return others.map((other) =>
        problemAt(other, "headline", `one headline per council (line ${line} is one)`),
      );
    }
    const counted = figures.some((figure) => figure.council === council);
    if (!counted) return [];
    const row = own[0] ?? council;
    const field = own[0] ? "headline" : "id";
    return [problemAt(row, field, `yes in one decision of ${council.id}, which has figures`)];
  });
