import { expect, test } from "vitest";
import { fitted, leading } from "./fitted.ts";
import { letters } from "./typeface.ts";

const room = { width: 440, height: 400, weight: 600, size: 48 } as const;
const long =
  "Against a year’s spending, Bournemouth, Christchurch and Poole (4.21%) and Bristol (1.18%) decided on new money; Birmingham and Herefordshire drew on money already set aside (2024-25 prices)";

test("short text keeps its size, and stands in lines of even length", () => {
  const { size, lines } = fitted("Birmingham authorised the most, but none of it", room);
  expect(size).toBe(48);
  expect(lines).toEqual(["Birmingham", "authorised", "the most, but", "none of it"]);
});

test.each([long, `${long}. ${long}`, "Transformationsfundingprogrammeboardmeetings twice"])(
  "all of a long text is there, within its room: %s",
  (text) => {
    const { size, lines, height } = fitted(text, room);
    expect(lines.join(" ")).toBe(text);
    expect(size).toBeLessThan(48);
    expect(height).toBeLessThanOrEqual(400);
    expect(height).toBeCloseTo(lines.length * size * leading);
    for (const line of lines) expect(letters[600].width(line, size), line).toBeLessThanOrEqual(440);
  },
);
