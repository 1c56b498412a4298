import { expect, test } from "vitest";
import { html } from "./markup.ts";

test("values are text, pieces of ours are markup, and what is not there is nothing", () => {
  const hostile = `"><script>alert('1')</script>&amp;`;
  const piece = html`<p title="${hostile}">${[hostile, html`<b>${1}</b>`]}${undefined}${false}</p>`;
  const safe = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;";
  expect(piece.html).toBe(`<p title="${safe}">${safe}<b>1</b></p>`);
});
