import { expect, it } from "vitest";
import { embedSnippet, fittingSnippet } from "./embed-snippet.ts";

it("is one line whose title cannot break out", () => {
  const snippet = embedSnippet({
    address: "https://site.example/embed/totals/",
    title: 'Totals of "A" & B',
    height: 640,
  });
  expect(snippet).toMatchInlineSnapshot(
    `"<iframe src="https://site.example/embed/totals/" title="Totals of &quot;A&quot; &amp; B" width="800" height="640" style="max-width:100%"></iframe>"`,
  );
});

it("fits frames by a script that hears one origin only", () => {
  const line = fittingSnippet("https://site.example/base/");
  expect(line).toContain('origin !== "https://site.example"');
  expect(line).not.toContain("\n");
});
