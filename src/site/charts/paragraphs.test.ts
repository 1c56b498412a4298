import { describe, expect, it } from "vitest";
import { escaped, lines, paragraphs } from "./paragraphs.ts";

describe("lines", () => {
  it("break between words at the width", () => {
    expect(lines("one two three four", 8)).toEqual(["one two", "three", "four"]);
    expect(lines("one two", 7)).toEqual(["one two"]);
    expect(lines("one two", 6)).toEqual(["one", "two"]);
    expect(lines("on 6\u00a0June", 7)).toEqual(["on", "6\u00a0June"]);
  });

  it("leave no word alone that the line above can spare", () => {
    expect(lines("all of it set aside before, so none of it new", 42)).toEqual([
      "all of it set aside",
      "before, so none of it new",
    ]);
  });

  it("leave a long word whole", () => {
    expect(lines("a incomprehensible b", 5)).toEqual(["a", "incomprehensible", "b"]);
  });
});

it("escapes what XML would read", () => {
  expect(escaped('<"A" & B>')).toBe("&lt;&quot;A&quot; &amp; B&gt;");
});

it("sets paragraphs one below the other", () => {
  const type = { size: 20, weight: 400, family: "serif", colour: "#000000" };
  const set = paragraphs(
    [
      { text: "Tea & cake", ...type },
      { text: "b", ...type },
    ],
    { left: 5, top: 10, width: 60 },
  );
  expect(set.markup).toMatchInlineSnapshot(`
    "<text font-family="serif" font-size="20" font-weight="400" fill="#000000"><tspan x="5" y="30">Tea &amp; </tspan><tspan x="5" y="57">cake</tspan></text>
    <text font-family="serif" font-size="20" font-weight="400" fill="#000000"><tspan x="5" y="94">b</tspan></text>"
  `);
  expect(set.bottom).toBe(111);
});
