/** JSON as this site serves it: indented, so that people and diffs can read it, with a final newline. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 1)}\n`, {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
}
