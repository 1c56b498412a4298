import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

test("every npm command that README names exists", () => {
  const named = [...readme.matchAll(/npm run ([a-z-]+(?::[a-z]+)?)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("every folder and file that README names exists", () => {
  const isOurs = /^(src|data|public|scripts)\/|^LICENSE$|^README\.md$/;
  const named = [...readme.matchAll(/`([^`\s]+)`/g)].map(([, path = ""]) => path);
  const paths = named.filter((path) => isOurs.test(path) && !path.includes("<"));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test("every folder of src is in README", () => {
  const entries = readdirSync("src", { withFileTypes: true });
  const rooms = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((room) => !readme.includes(`\`src/${room}/\``))).toEqual([]);
});
