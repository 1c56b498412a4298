/** The `_headers` file of the built site, as a host reads it. It knows nothing of browsers. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { siteDirectory } from "./site.ts";

interface Rule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** What the file adds to the answer for a path. A header that two rules give is joined, as one host does. */
export function hostHeaders(): (path: string) => Record<string, string> {
  const rules = read(readFileSync(path.join(siteDirectory, "_headers"), "utf8"));
  return (asked) => {
    const added: Record<string, string> = {};
    for (const { headers } of rules.filter((rule) => matches(rule.path, asked)))
      for (const [name, value] of headers) {
        const known = added[name.toLowerCase()];
        added[name.toLowerCase()] = known === undefined ? value : `${known}, ${value}`;
      }
    return added;
  };
}

function read(text: string): Rule[] {
  return text
    .split(/\n\n+/)
    .filter((block) => block.trim() !== "")
    .map((block) => {
      const [path = "", ...lines] = block.trim().split("\n");
      const headers = lines.map((line): [string, string] => {
        const [, name = "", value = ""] = /^ {2}([^:]+): (.*)$/.exec(line) ?? [];
        return [name, value];
      });
      return { path, headers };
    });
}

function matches(pattern: string, asked: string): boolean {
  const [before = "", after] = pattern.split("*");
  if (after === undefined) return asked === pattern;
  return (
    asked.length >= before.length + after.length &&
    asked.startsWith(before) &&
    asked.endsWith(after)
  );
}
