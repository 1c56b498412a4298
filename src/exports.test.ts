/** What a module exports is imported by another one: what only its own file needs is its own affair. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

interface Module {
  readonly file: string;
  readonly text: string;
}

const all: readonly Module[] = globSync(["{src,scripts}/**/*.{ts,js,astro}", "*.{js,mjs,ts}"])
  .sort()
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** Names that Astro and Vitest ask a module for themselves, and what the registries of charts and cards collect. */
const asked = /^(getStaticPaths|prerender|partial|GET|default)$/;
const collected = [
  /^src\/features\/[^/]+\/registration\.ts registration$/,
  /^src\/features\/[^/]+\/cards\.ts cards$/,
  /^src\/(features\/[^/]+|site\/charts)\/examples\/cases\.ts cases$/,
];

const declared =
  /^export (?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** The names that a module exports. */
function exportsOf(text: string): string[] {
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)];
  return [
    ...[...text.matchAll(declared)].map(([, name = ""]) => name),
    ...listed.flatMap(([, names = ""]) => namesIn(names).map(({ as }) => as)),
  ];
}

/** `a, type b as c` as what is taken and what it is called. */
function namesIn(list: string): { readonly name: string; readonly as: string }[] {
  return list
    .replace(/\/\/.*$/gm, "")
    .split(",")
    .map((one) => one.trim().replace(/^type /, ""))
    .filter((one) => one !== "")
    .map((one) => {
      const [name = "", as = name] = one.split(/ as |: /).map((part) => part.trim());
      return { name, as };
    });
}

/** What is imported, as `file name`; `file *` where a module is taken as a whole. */
function importedBy({ file, text }: Module): string[] {
  const target = (name: string) => path.posix.join(path.posix.dirname(file), name);
  const destructured = /\{([^{}]*)\}\s*=\s*\(?await import\(\s*"(\.[^"]*)"/g;
  const named = [
    ...text.matchAll(
      /(?:import|export)\s(?:type\s)?(?:\w+,\s*)?\{([^{}]*)\}\s*from\s*"(\.[^"?]*)"/g,
    ),
    ...text.matchAll(destructured),
  ].flatMap(([, names = "", from = ""]) =>
    namesIn(names).map(({ name }) => `${target(from)} ${name}`),
  );
  // What becomes of a module that is imported in another way is not followed: all of it may be used.
  const whole = [
    ...text.matchAll(/(?:import|export) \*(?: as \w+)? from "(\.[^"]*)"/g),
    ...text.replace(destructured, "").matchAll(/import\(\s*"(\.[^"]*)"/g),
  ].map(([, from = ""]) => `${target(from)} *`);
  return [...named, ...whole];
}

/** A topic file that a test puts in the place of ours. */
const isStandIn = (file: string) => file.startsWith("scripts/example-topic");

function unused(modules: readonly Module[]): string[] {
  const imported = new Set(modules.flatMap(importedBy));
  return modules
    .filter(({ file }) => !imported.has(`${file} *`) && !isStandIn(file))
    .flatMap(({ file, text }) =>
      exportsOf(text)
        .filter((name) => !asked.test(name) && !imported.has(`${file} ${name}`))
        .filter((name) => !collected.some((pattern) => pattern.test(`${file} ${name}`)))
        .map((name) => `${file} exports ${name}, which nothing imports`),
    );
}

test("every export is imported somewhere", () => {
  expect(unused(all)).toEqual([]);
});

test("an export that nothing imports is found, whatever it is", () => {
  const kinds = ["function f() {}", "const c = 1;", "interface I {}", "type T = 1;", "class C {}"];
  const text = [...kinds.map((kind) => `export ${kind}`), "export { one as other };"].join("\n");
  const names = unused([{ file: "a.ts", text }]).map((line) => line.split(" ")[2]);
  expect(names).toEqual(["f,", "c,", "I,", "T,", "C,", "other,"]);
  const taken = (line: string) =>
    unused([
      { file: "a.ts", text: kinds.map((kind) => `export ${kind}`).join("\n") },
      { file: "b.ts", text: line },
    ]);
  expect(taken('import { f, c, type I, T as U, C } from "./a.ts";')).toEqual([]);
  expect(taken('import * as all from "./a.ts";')).toEqual([]);
  expect(taken('const { f, c } = await import("./a.ts");')).toHaveLength(3);
});

/** Below it, a declaration of a table or a check says itself what it is. */
const kernel = /^src\/(csv|tables|dataset|format)\/|^src\/topic/;

/** Functions, classes and types that a module of ours exports without a word of what they mean. */
function unexplained(modules: readonly Module[]): string[] {
  const pattern =
    /(?<!\*\/\n)^export (?:async )?(?:abstract )?(?:function\*?|class|interface|type) (\w+)/gm;
  return modules
    .filter(({ file }) => /^src\/.*\.ts$/.test(file) && !kernel.test(file))
    .flatMap(({ file, text }) =>
      [...text.matchAll(pattern)]
        .map(([, name = ""]) => name)
        .filter(
          (name) => !asked.test(name) && !collected.some((one) => one.test(`${file} ${name}`)),
        )
        .map((name) => `${file} does not say what ${name} is`),
    );
}

test("every function and type that is exported says what it means", () => {
  expect(unexplained(all)).toEqual([]);
});

test("an export without a word is found", () => {
  const text =
    "/** Twice. */\nexport function a() {}\n\nexport function b() {}\nexport type C = 1;\n";
  expect(unexplained([{ file: "src/site/one.ts", text }])).toEqual([
    "src/site/one.ts does not say what b is",
    "src/site/one.ts does not say what C is",
  ]);
});
