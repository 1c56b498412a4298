import { expect, it } from "vitest";
import { embedSnippet, fittingSnippet } from "./embed-snippet.ts";

it("is one line whose title cannot break out", () => {
  const snippet = embedSnippet({
    address: "https://site.example/embed/totals/",
    title: 'Totals of "A" & B',
    height: { broad: 640, narrow: { start: 900, less: 0.5, more: 1.25 }, grown: 396, turn: 762 },
  });
  expect(snippet).toMatchInlineSnapshot(
    `"<div style="container-type:inline-size;contain-intrinsic-width:min(800px,90vw);max-width:100%"><iframe src="https://site.example/embed/totals/" title="Totals of &quot;A&quot; &amp; B" width="800" height="640" style="max-width:100%;height:max(640px,min(900px - 50cqw + min(100cqw,396px)*1.25,(762px - 100cqw)*999))"></iframe></div>"`,
  );
});

it("fits frames by a script that hears one origin only", () => {
  const line = fittingSnippet("https://site.example/base/");
  expect(line).toContain('origin !== "https://site.example"');
  expect(line).not.toContain("\n");
});
