/** Test support: which headers nginx, Caddy and Apache send for a path, by the lines that README has for them. */

type Headers = Readonly<Record<string, string>>;

/** By the name that a block of such lines has. */
export const sentBy: Readonly<Record<string, (lines: string, path: string) => Headers>> = {
  nginx: (lines, path) => {
    const maps = [...lines.matchAll(/^map \$uri (\$\w+) \{([^}]*)\}/gm)].map(
      ([, name = "", inside = ""]) => {
        const pairs = words(inside.replaceAll(";", ""));
        const found = pairs.find(
          ([pattern = ""]) => pattern.startsWith("~") && new RegExp(pattern.slice(1)).test(path),
        );
        return [
          name,
          (found ?? pairs.find(([pattern]) => pattern === "default"))?.[1] ?? "",
        ] as const;
      },
    );
    const values = new Map(maps);
    return sent(
      [...lines.matchAll(/^add_header (\S+) (\S+?)(?: always)?;$/gm)].map(
        ([, name = "", value = ""]) => [name, values.get(value) ?? value],
      ),
    );
  },
  caddyfile: (lines, path) => {
    const all = words(lines);
    const holds = new Map(
      all
        .filter(([name = "", ...rest]) => name.startsWith("@") && rest.includes("path_regexp"))
        .map(([name = "", ...rest]) => [
          name,
          new RegExp(rest.at(-1) ?? "").test(path) !== (rest[0] === "not"),
        ]),
    );
    return sent(
      all.flatMap(([word, ...rest]) => {
        if (word !== "header") return [];
        const [name = "", value = ""] = rest.slice(-2);
        return rest.length === 2 || holds.get(rest[0] ?? "") ? [[name, value]] : [];
      }),
    );
  },
  apache: (lines, path) => {
    const all = words(lines);
    const set = new Set(
      all.flatMap(([word, of, pattern = "", name = ""]) =>
        word === "SetEnvIf" && of === "Request_URI" && new RegExp(pattern).test(path) ? [name] : [],
      ),
    );
    return sent(
      all.flatMap((line) => {
        const [word, set_, name = "", value = "", when = ""] = line.filter(
          (one) => one !== "always",
        );
        if (word !== "Header" || set_ !== "set") return [];
        const [, not, variable = ""] = /^env=(!?)(\w+)$/.exec(when) ?? [];
        return when === "" || set.has(variable) !== (not === "!") ? [[name, value]] : [];
      }),
    );
  },
};

/** The words of each line; what stands in quotation marks is one. */
function words(lines: string): string[][] {
  return lines
    .split("\n")
    .map((line) =>
      [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain = ""]) => quoted ?? plain),
    );
}

/** A header without a value is not sent. */
function sent(pairs: readonly (readonly string[])[]): Headers {
  return Object.fromEntries(pairs.filter(([, value]) => value !== ""));
}
