import { expect, test } from "vitest";
import { councilOf, example } from "../../dataset/example-data.ts";
import { councilReplies } from "./council-replies.ts";

const dataset = example({
  replies: [
    { id: "late", date: "2022-09-01" },
    { id: "to-a-figure", allocation: "total" },
    { id: "early", date: "2022-08-01" },
    { id: "elsewhere", council: "southtown" },
  ],
});

test("replies to all of a council are its own, without those to a figure, the earliest first", () => {
  const ids = (council: string) =>
    councilReplies(dataset, councilOf(dataset, council)).map(({ id }) => id);
  expect(ids("northtown")).toEqual(["early", "late"]);
  expect(ids("southtown")).toEqual(["elsewhere"]);
});
