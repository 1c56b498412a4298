/** What has to stand wherever a council is told of whose main papers have not been read. */
import type { Council } from "../dataset/dataset.ts";

/** The line on its own pages; undefined where the council is read whole. */
export function readInPart(council: Council): string | undefined {
  const held = onlySingle(council);
  return held && `We hold ${held}, so its sum is set beside no other.`;
}

/** For a sentence that is quoted without the page; undefined where the council is read whole. */
export function partCaveat(council: Council): string | undefined {
  const held = onlySingle(council);
  return held && `the site holds ${held}`;
}

/** `the main decision of Northtown Council`; of a council read in part it is one of those held. */
export function mainDecisionOf({ read, name }: Council): string {
  return read === "whole" ? `the main decision of ${name}` : `one decision of ${name}`;
}

/** The decision that stands for a council, in words: of a council read in part it is no main one. */
export function standingWords({ read }: Pick<Council, "read">) {
  return read === "whole"
    ? { alone: "main decision", its: "its main decision", the: "the council’s main decision" }
    : { alone: "one decision", its: "one decision of it", the: "one decision of the council" };
}

function onlySingle({ read, larger_known, short_name }: Council): string | undefined {
  if (read === "whole") return undefined;
  return `only single decisions of ${short_name}${larger_known ? "; larger ones that we lack are known" : ""}`;
}
