import { expect, test } from "vitest";
import { potKindSentence } from "./pot-kind.ts";

test("a kind of pot that no paper prints is our reading wherever it is told", () => {
  const said = (inferred: "kind" | "earmarked") =>
    potKindSentence({ kind: "government grant", inferred: [inferred] });
  expect(said("kind")).toBe("Money given by the government (our reading).");
  expect(said("earmarked")).toBe("Money given by the government.");
});
