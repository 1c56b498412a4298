/** JSON as this site serves it, in files and in pages. */

/** A file: indented, so that people and diffs can read it, with a final newline. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}

/** JSON as the text of a `<script>` in a page: nothing in it can end the element or begin a comment. */
export function embedded(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}
