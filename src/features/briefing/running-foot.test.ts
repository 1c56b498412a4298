import { expect, test } from "vitest";
import { runningFoot } from "./running-foot.ts";

test("the foot carries address and date", () => {
  expect(runningFoot("https://site.example/a/", "Data of 1 June 2022")).toBe(
    ':root{--foot-address:"https://site.example/a/";--foot-date:"Data of 1 June 2022"}',
  );
});

test("nothing in it can end the text or the style", () => {
  expect(runningFoot('a"b\\c</style>\n', "")).toBe(
    ':root{--foot-address:"a\\22 b\\5c c\\3c /style>\\a ";--foot-date:""}',
  );
});
