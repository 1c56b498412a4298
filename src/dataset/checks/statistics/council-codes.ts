/** No two councils have one code: the statistics of one would be taken for the other's. */
import { problemAt, type Check } from "../check.ts";

export const councilCodes: Check = ({ councils }) => {
  const byCode = Map.groupBy(councils, ({ gss_code }) => gss_code);
  return [...byCode.values()].flatMap(([first, ...others]) =>
    others.map((other) =>
      problemAt(
        other,
        "gss_code",
        `a code of its own (line ${first?.cells.position.line} has this one)`,
      ),
    ),
  );
};
