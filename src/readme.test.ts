/** README and CONTRIBUTING name what is there. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const documents = ["README.md", "CONTRIBUTING.md"].map((name) => ({
  name,
  text: readFileSync(name, "utf8"),
}));
const [{ text: readme } = { text: "" }] = documents;
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

describe.each(documents)("$name", ({ text }) => {
  const words = [...text.matchAll(/`([^`\s]+)`/g)].map(([, word = ""]) => word);

  test("names npm commands that exist", () => {
    const named = [...text.matchAll(/npm run ([a-z-]+(?::[a-z]+)?)/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test("names folders and files that exist; `<name>` is any", () => {
    const isOurs = /^(src|data|public|scripts|findings)\/|^LICENSE$|^README\.md$/;
    const paths = words.filter((word) => isOurs.test(word));
    expect(paths.length).toBeGreaterThan(10);
    const isThere = (one: string) =>
      existsSync(one) || globSync(one.replaceAll(/<[^>]+>/g, "*")).length > 0;
    expect(paths.filter((one) => !isThere(one))).toEqual([]);
  });

  test("names modules that exist, where it leaves out the folder", () => {
    const modules = globSync("{src/**/,}*.{ts,astro}").map((file) => `/${file}`);
    const named = words.filter((word) => /^(?!src\/|scripts\/)[\w./-]+\.(ts|astro)$/.test(word));
    const isThere = (one: string) => modules.some((file) => file.endsWith(`/${one}`));
    expect(named.filter((one) => !isThere(one))).toEqual([]);
  });
});

test("every folder of src is in README", () => {
  const entries = readdirSync("src", { withFileTypes: true });
  const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((room) => !readme.includes(`\`src/${room}/\``))).toEqual([]);
});
