import { expect, test } from "vitest";
import { withUnbrokenYears } from "./unbroken-years.ts";

test("a year in a sentence and in the head of a table is never broken", () => {
  expect(withUnbrokenYears("<p>Spent in 2024-25, in 2019-20 prices.</p><th>2023-24</th>")).toBe(
    '<p>Spent in <span class="whole">2024-25</span>, in <span class="whole">2019-20</span> prices.</p><th><span class="whole">2023-24</span></th>',
  );
});

test.each([
  '<a href="/explore/year/2024-25/" aria-label="Money of 2024-25">all</a>',
  "<title>Of 2024-25</title>",
  '<script>const year = "2024-25";</script>',
  "<svg><text>2024-25</text></svg>",
  "<option>2024-25</option>",
  '<meta name="description" content=\'A "<b>" of 2024-25, > 2023-24, once\'>',
  '<a title="a > b of 2024-25">all</a>',
  "<!-- Of 2024-25 > 2023-24 -->",
  "<p>On 2024-05-31, page 2024-25-1, at x/2024-25</p>",
])("%s stays as it is", (html) => {
  expect(withUnbrokenYears(html)).toBe(html);
});
