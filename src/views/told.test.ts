import { expect, test } from "vitest";
import { plain, told, toldCapitalised, toldIn, toldSeries, toldTogether } from "./told.ts";

const place = { page: "figure", id: "total" } as const;
const sum = { sum: "£5m", place };

test("a sentence is put together of texts and sums, and has its words alone", () => {
  const sentence = told`${"Aston"} authorised ${[sum]}${""}.`;
  expect(sentence).toEqual(["Aston authorised ", sum, "."]);
  expect(plain(sentence)).toBe("Aston authorised £5m.");
});

test("series, sentences and capitals keep their sums", () => {
  expect(toldSeries([["a"], [sum], ["c"]])).toEqual(["a, ", sum, " and c"]);
  expect(toldTogether([["One."], [sum, "."]])).toEqual(["One. ", sum, "."]);
  expect(toldCapitalised(["one ", sum])).toEqual(["One ", sum]);
  expect(toldCapitalised([sum, " in all"])).toEqual([sum, " in all"]);
});

test("every sum of a text leads to the one place that it is told, and nothing else does", () => {
  const text = "£5m, up to £1,234, and £22.90 of 5 million in 2022; £6.3 million more";
  const linked = toldIn(place, text).flatMap((piece) =>
    typeof piece === "string" ? [] : piece.sum,
  );
  expect(linked).toEqual(["£5m", "£1,234", "£22.90", "£6.3 million"]);
  expect(plain(toldIn(place, text))).toBe(text);
});
