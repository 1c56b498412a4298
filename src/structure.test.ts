import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, test } from "vitest";
import { layers, others } from "./build/import-rules.js";

const root = path.dirname(import.meta.filename);

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|css)$/.test(entry.name))
  .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
  .map((name) => name.split(path.sep).join("/"))
  .sort();

interface Import {
  readonly from: string;
  /** A file of ours by its path in src, or the name of a package. */
  readonly to: string;
  readonly typesOnly: boolean;
}

const statement = /(?:^|\n)\s*(import|export)\s([^"'`;]*?from\s+)?["']([^"'\n]+)["']/g;
const dynamic = /\bimport\(\s*["']([^"'\n]+)["']\s*\)/g;

function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(root, from), "utf8");
  const target = (name: string) =>
    name.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), name.split("?")[0] ?? "")
      : name;
  const still = [...text.matchAll(statement)].map(([, , clause = "", name = ""]) => ({
    from,
    to: target(name),
    typesOnly: /^type\s/.test(clause.trim()),
  }));
  const late = [...text.matchAll(dynamic)].map(([, name = ""]) => ({
    from,
    to: target(name),
    typesOnly: false,
  }));
  return [...still, ...late];
}

const imports = files.flatMap(importsOf);
const isTest = (file: string) => /\.test\.ts$/.test(file);
const isSupport = (file: string) => /(^|\/)example-[^/]*\.ts$/.test(file);
const shipped = imports.filter(({ from }) => !isTest(from) && !isSupport(from));
const isOurs = ({ to }: Import) => files.includes(to);
const folderOf = (file: string) => (file.includes("/") ? (file.split("/")[0] ?? "") : "");
const isExample = (file: string) => /(^|\/)examples\//.test(file);
const shown = ({ from, to }: Import) => `${from} imports ${to}`;

const core = layers.slice(0, layers.indexOf("site"));
const isIsland = (file: string) => /(^|\/)islands?\//.test(file) && !isTest(file);

describe("the layout of src", () => {
  test("is read: the folders of the core and some of their imports are there", () => {
    expect(files).toContain("dataset/load.ts");
    expect(imports.map(shown)).toContain("dataset/load.ts imports node:fs");
    expect(imports.map(shown)).toContain("csv/read-csv.ts imports papaparse");
    expect(imports.filter(isOurs).length).toBeGreaterThan(100);
  });

  test("has a rule for each folder, and README a row for each, in the order of the rules", () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ""));
    const ruled = [...layers, ...Object.keys(others)];
    expect([...folders].filter((folder) => !ruled.includes(folder))).toEqual([]);
    const rows = [
      ...readFileSync("README.md", "utf8").matchAll(/^\| `src\/([a-z-]+)(?:\/|\.ts)`/gm),
    ];
    const named = rows.map(([, name = ""]) => name);
    expect(named.toSorted()).toEqual(ruled.toSorted());
    expect(named.filter((name) => layers.includes(name))).toEqual(layers);
  });

  test("the linter refuses an import against the rules, in .ts and in .astro", async () => {
    // Types are left out: who imports whom is told without them, in a tenth of the time.
    const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
    const line =
      'import { siteDataset } from "../pages/index.astro";\nexport const a = siteDataset;\n';
    const lint = async (text: string, filePath: string) => {
      const [result] = await linter.lintText(text, { filePath });
      return (result?.messages ?? []).map(({ ruleId }) => ruleId);
    };
    expect(await lint(line, "src/format/money.ts")).toContain("boundaries/dependencies");
    expect(await lint(`---\n${line}---\n`, "src/site/Pairs.astro")).toContain(
      "boundaries/dependencies",
    );
    const upward = 'import { inPounds } from "./format/money.ts";\nexport const a = inPounds;\n';
    expect(await lint(upward, "src/topic.ts")).toContain("no-restricted-imports");
    const right = 'import { inPounds } from "../format/money.ts";\nexport const a = inPounds;\n';
    expect(await lint(right, "src/site/url-scheme.ts")).not.toContain("boundaries/dependencies");
    const loads = (up: string) =>
      `---\nimport { siteDataset } from "${up}dataset/load.ts";\nconst { councils } = siteDataset();\n---\n{councils.length}\n`;
    expect(await lint(loads("../"), "src/site/Pairs.astro")).toEqual(["no-restricted-imports"]);
    expect(await lint(loads("../"), "src/pages/404.astro")).toEqual([]);
  });

  test("the linter refuses a sign that not every font has, where words stand", async () => {
    const linter = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] });
    const lint = async (text: string, filePath: string) => {
      const [result] = await linter.lintText(text, { filePath });
      return (result?.messages ?? []).map(({ ruleId }) => ruleId);
    };
    const refused = ["no-restricted-syntax"];
    for (const words of ['"▲ up"', "`${Number(1)} ✓`", String.raw`"\u25cf"`])
      expect(await lint(`export const a = ${words};\n`, "src/wording/rich-text.ts")).toEqual(
        refused,
      );
    expect(await lint("<p>● comparable</p>\n", "src/site/Pairs.astro")).toEqual(refused);
    const right = 'export const a = ["“£1m”…", /[●▲]/];\n';
    expect(await lint(right, "src/wording/rich-text.ts")).toEqual([]);
  });

  test("a script within a page only imports: the linter knows no types there", () => {
    const scripts = files
      .filter((file) => file.endsWith(".astro"))
      .flatMap((file) => {
        const text = readFileSync(path.join(root, file), "utf8");
        return [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, body = ""]) => body.trim());
      });
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((body) => !/^(import "[^"]+";\s*)+$/.test(body))).toEqual([]);
  });

  test("every import of ours leads to a file", () => {
    const lost = imports.filter(({ from, to }) => {
      const inside = /\.(ts|astro|css)$/.test(to) && !to.startsWith("..");
      return (
        inside &&
        folderOf(from) !== "" &&
        to.includes("/") &&
        !to.startsWith("@") &&
        !files.includes(to)
      );
    });
    expect(lost.map(shown)).toEqual([]);
  });

  test("nothing before site imports astro in any form", () => {
    const wrong = shipped.filter(
      ({ from, to }) => core.includes(folderOf(from)) && /^astro(:|\/|$)/.test(to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  test("what the browser loads reaches no dataset", () => {
    const reached = new Set(files.filter(isIsland));
    for (const file of reached)
      for (const { from, to, typesOnly } of imports)
        if (from === file && !typesOnly && files.includes(to)) reached.add(to);
    const heavy = [...reached].filter((file) =>
      ["csv", "tables", "dataset"].includes(folderOf(file)),
    );
    expect(heavy).toEqual([]);
    expect(reached).toContain("comparability/verdict-between.ts");
  });

  test("only csv knows PapaParse", () => {
    const users = shipped.filter(({ to }) => to === "papaparse").map(({ from }) => folderOf(from));
    expect([...new Set(users)]).toEqual(["csv"]);
  });

  test("only the search knows Pagefind", () => {
    const users = shipped.filter(({ to }) => to === "pagefind").map(({ from }) => from);
    expect(users).toEqual(["features/search/search-index.ts"]);
  });

  test("only the loader reads the disk", () => {
    const readers = shipped.filter(
      ({ from, to }) => core.includes(folderOf(from)) && /^(node:)?fs(\/promises)?$/.test(to),
    );
    expect(readers.map(({ from }) => from)).toEqual(["dataset/load.ts"]);
  });

  test("test support is imported by tests only", () => {
    expect(shipped.filter(({ to }) => isSupport(to) || isTest(to)).map(shown)).toEqual([]);
  });

  test("invented councils are imported by tests and benches only", () => {
    const inside = shipped.filter(
      ({ from }) => !["bench", "browser-tests"].includes(folderOf(from)),
    );
    expect(inside.filter(({ to }) => folderOf(to) === "bench").map(shown)).toEqual([]);
  });

  test("no file imports itself, however far round", () => {
    expect(circles()).toEqual([]);
  });
});

describe("the files of src", () => {
  test("have at most 200 lines, but for tests", () => {
    const long = files
      .filter((file) => !isTest(file))
      .filter(
        (file) => readFileSync(path.join(root, file), "utf8").trimEnd().split("\n").length > 200,
      );
    expect(long).toEqual([]);
  });

  test("are named after what they hold", () => {
    const named = files.filter((file) => /\b(utils?|helpers?|common|managers?)\b/i.test(file));
    expect(named).toEqual([]);
    const plain = (file: string) =>
      /^[a-z0-9]+(-[a-z0-9]+)*$/.test(file.replace(/(\.[a-z]+)+$/, ""));
    const names = files.filter((file) => /\.ts$/.test(file) && folderOf(file) !== "pages");
    expect(names.filter((file) => !plain(path.posix.basename(file)))).toEqual([]);
  });

  test("begin with what they know, where they are modules of the core", () => {
    const modules = files.filter((file) => core.includes(folderOf(file)) && !isTest(file));
    const silent = modules.filter(
      (file) => !readFileSync(path.join(root, file), "utf8").startsWith("/**"),
    );
    expect(silent).toEqual([]);
  });
});

/** Imports that lead back to their own file, of types too: a reader has to follow those as well. */
function circles(): string[] {
  const graph = Map.groupBy(imports.filter(isOurs), ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
    if (trail.includes(file) || done.has(file)) return;
    for (const { to } of graph.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/**
 * Words that only the topic and the data may use. Reading a publisher's file means knowing its headings,
 * so `statistics` has a parser for each file that this topic needs; another topic writes its own.
 */
const topicWords =
  /children[’']s|\bper[- ]child\b|perChild|aged 0 to 17|0_17|s251|h2st|ofsted|special educational|home[- ]to[- ]school|\bschools?\b|social (care|worker)|section ?251|young people|England|English (council|authorit)|Council Funding Compared/i;
const topicCodes = /\bSEND\b|SENAR|\bEHC\b|\bDSG\b|\bDfE\b|\bE(0[6-9]|10|92)\d*\b/;
const knowsTopic = [
  "topic.ts",
  "topic-statistics.ts",
  "topic-values.ts",
  "topic-searches.ts",
  "statistics/",
];

describe("the topic", () => {
  test("stands in one file: no other knows the services, the country or the name of the site", () => {
    const linesOf = (file: string) => readFileSync(path.join(root, file), "utf8").split("\n");
    const knows = (line: string) => topicWords.test(line) || topicCodes.test(line);
    expect(linesOf("topic.ts").filter(knows).length).toBeGreaterThan(20);
    const isOwn = (file: string) => !isTest(file) && !isSupport(file) && !isExample(file);
    const wrong = files
      .filter((file) => isOwn(file) && !knowsTopic.some((allowed) => file.startsWith(allowed)))
      .flatMap((file) => linesOf(file).map((line, index) => ({ at: `${file}:${index + 1}`, line })))
      .filter(({ line }) => knows(line))
      .map(({ at, line }) => `${at}: ${line.trim()}`);
    expect(wrong).toEqual([]);
  });
});

describe("the code", () => {
  const [, ...rows] = readFileSync("data/councils.csv", "utf8").trimEnd().split("\n");
  const ids = rows.map((row) => row.split(",")[0] ?? "");
  const names = rows.map((row) => /^[^,]+,(?:"[^"]*"|[^,]*),([^,]*)/.exec(row)?.[1] ?? "");
  const council = new RegExp(`\\b(${[...new Set([...ids, ...names])].join("|")})`, "i");

  /** Without comments, and without the examples of columns, which the data dictionary prints. */
  const said = (text: string) =>
    text
      .replace(/\/\*[^]*?\*\//g, "")
      .replace(/(^|\s)\/\/.*$/gm, "$1")
      .replace(/\bexample:\s*"[^"]*"/g, "");

  test("names no council: what is said of one comes from its rows", () => {
    expect(ids.length).toBeGreaterThan(3);
    const isOwn = (file: string) => !isTest(file) && !isSupport(file);
    const sources = [...files.map((file) => `src/${file}`), "astro.config.mjs"];
    const scripts = readdirSync("scripts").map((file) => `scripts/${file}`);
    const naming = [...sources, ...scripts]
      .filter(isOwn)
      .filter((file) => council.test(said(readFileSync(file, "utf8"))));
    expect(naming).toEqual([]);
    expect(council.test(said('/* x */ const home = "bristol";'))).toBe(true);
  });
});
