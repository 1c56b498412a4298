import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { runningFoot } from "./running-foot.ts";

test("the foot carries address and date, and its own hash", () => {
  const { css, hash } = runningFoot("https://site.example/a/", "Data of 1 June 2022");
  expect(css).toBe(
    ':root{--foot-address:"https://site.example/a/";--foot-date:"Data of 1 June 2022"}',
  );
  expect(hash).toBe(`sha256-${createHash("sha256").update(css).digest("base64")}`);
});

test("nothing in it can end the text or the style", () => {
  const { css } = runningFoot('a"b\\c</style>\n', "");
  expect(css).toBe(':root{--foot-address:"a\\22 b\\5c c\\3c /style>\\a ";--foot-date:""}');
});
