import { expect, test } from "vitest";
import { withOwnHashes } from "./page-policy.ts";

const style = "a{color:red}";
const ofStyle = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='";
const page = (sources: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self'; style-src 'self'${sources};"></head>${body}`;

test("a page keeps the hash of its own style, and loses those of others", () => {
  const body = `<style>${style}</style>`;
  const html = withOwnHashes(page(` ${ofStyle} 'sha256-b3RoZXI='`, body));
  expect(html).toBe(page(` ${ofStyle}`, body));
});

test("the same style on no page of its own loses its hash", () => {
  expect(withOwnHashes(page(` ${ofStyle}`, "<p>'sha256-b3RoZXI='</p>"))).toBe(
    page("", "<p>'sha256-b3RoZXI='</p>"),
  );
});

test("a page without a policy stays as it is", () => {
  expect(withOwnHashes(`<style>${style}</style>`)).toBe(`<style>${style}</style>`);
});
