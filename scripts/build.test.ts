/** Commands on bad data and on a full disk: what they say, how they end, and that the last site stays. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { picturesOf } from "../src/build/kept-pictures.ts";
import { exampleTexts } from "../src/dataset/example-data.ts";
import { temporaryFolder, writeFolder, type Folder } from "../src/dataset/example-folder.ts";

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** Lines, without what Astro says of its own progress. */
  readonly stderr: readonly string[];
}

function run(command: readonly string[], env: Record<string, string> = {}): Ended {
  const [program = "", ...rest] = command;
  const { status, stdout, stderr } = spawnSync(program, rest, {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "", ...picturesOf("build"), ...env },
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr: stderr.trimEnd().split("\n") };
}

/** Every file below a folder with its text. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(name, "latin1")]));
}

const node = process.execPath;
let place: Folder;
let site = "";
let data = "";
const lastSite = {
  "index.html": "<p>The last good site</p>",
  "councils/north/index.html": "<p>North</p>",
};

beforeAll(() => {
  place = temporaryFolder();
  [site, data] = [path.join(place.path, "site"), path.join(place.path, "data")];
  writeFolder(site, new Map(Object.entries(lastSite)));
  const faulty = exampleTexts({
    councils: [{ id: "northtown", type: "parish" }],
    allocations: [{ id: "total", amount_gbp: "£1m", from_pot: "northtown-resrve" }],
  });
  writeFolder(data, faulty.set("gaps.csv", "id;council;what;note\n"));
});

afterAll(() => {
  place[Symbol.dispose]();
});

const problems = () => [
  `${data}/allocations/northtown.csv:2:29: amount_gbp: found "£1m"; allowed: whole pounds in digits, such as 1200000`,
  `${data}/councils.csv:2:39: type: found "parish"; allowed: metropolitan district, unitary, county, london borough or sui generis`,
  `${data}/gaps.csv:1:1: header: found "id;council;what;note"; allowed: id,council,what,note`,
  "3 problems",
];

describe("on faulty data", () => {
  test("the build prints every problem, ends with 1 and leaves the last site as it is", () => {
    const before = contents(place.path);
    const ended = run([node, "scripts/build.ts"], { DATA_DIR: data, OUT_DIR: site });
    expect(ended).toEqual({ status: 1, stdout: "", stderr: problems() });
    expect(contents(place.path)).toEqual(before);
  });

  test("so does the command that checks", () => {
    const ended = run([node, "scripts/check-data.ts", "--data", data]);
    expect(ended).toEqual({ status: 1, stdout: "", stderr: problems() });
  });

  test("the server is not started", () => {
    const ended = run([node, "scripts/serve.ts", "--build", "--port", "0"], { DATA_DIR: data });
    expect(ended).toEqual({ status: 1, stdout: "", stderr: [...problems(), "nothing is served"] });
  });

  test("nothing is released", () => {
    const out = path.join(place.path, "releases");
    const ended = run([node, "scripts/release-data.ts", "--data", data, "--out", out]);
    expect(ended).toEqual({ status: 1, stdout: "", stderr: problems() });
    expect(existsSync(out)).toBe(false);
  });
});

/** Without what the builder and the bundler say of the same fault. */
function ownLines(lines: readonly string[]): string[] {
  return lines.filter((line) => !/\[ERROR\] \[(?:build|vite)\]/.test(line));
}

describe("on sound data", () => {
  test("the command that checks says so and ends with 0", () => {
    using sound = temporaryFolder(exampleTexts());
    const ended = run([node, "scripts/check-data.ts", "--data", sound.path]);
    expect(ended).toEqual({
      status: 0,
      stdout: `${sound.path}: no problems (2 councils, 7 decisions, 2 figures)\nNo release stands beside it, so it was held against none.\n`,
      stderr: [""],
    });
  });

  test.runIf(process.platform !== "win32")(
    "a build that breaks off leaves the last site, and the next one clears up after it",
    () => {
      using sound = temporaryFolder(exampleTexts());
      const long = "Told at length. ".repeat(100);
      const changes = Array.from({ length: 3000 }, (_, index) => ({ what: `${long}${index}` }));
      using large = temporaryFolder(exampleTexts({ changes }));
      const before = contents(site);
      // No file may be larger than 3 MB, as on a disk that is all but full: some pages are written, that
      // of all changes is not.
      const limited = `ulimit -f 6144; exec "${node}" scripts/build.ts`;
      const broken = run(["sh", "-c", limited], { DATA_DIR: large.path, OUT_DIR: site });
      expect({ ...broken, stderr: ownLines(broken.stderr) }).toEqual({
        status: 1,
        stdout: "",
        stderr: [`The site is not built: EFBIG: file too large, write. ${site} is as it was.`],
      });
      expect(contents(site)).toEqual(before);

      const built = run([node, "scripts/build.ts"], { DATA_DIR: sound.path, OUT_DIR: site });
      // What is said of a failure tells why.
      expect(built.status, built.stderr.join("\n")).toBe(0);
      expect(built.stdout).toBe(`built ${site}\n`);
      expect(Object.keys(contents(site)).length).toBeGreaterThan(50);
      expect(existsSync(path.join(site, "councils/north"))).toBe(false);
      expect(readdirSync(place.path).sort()).toEqual(["data", "site"]);
    },
  );

  test.runIf(process.platform !== "win32")(
    "a disk without room for the frozen releases is told of in a line",
    () => {
      using sound = temporaryFolder(exampleTexts());
      const before = contents(site);
      const limited = `ulimit -f 640; exec "${node}" scripts/build.ts`;
      const folders = { DATA_DIR: sound.path, OUT_DIR: site };
      const { status, stderr } = run(["sh", "-c", limited], folders);
      expect(status).toBe(1);
      const [first, ...others] = ownLines(stderr);
      expect(first).toMatch(/^The site is not built: EFBIG: [a-z ]+, copyfile .* is as it was\.$/);
      expect(others).toEqual([]);
      expect(contents(site)).toEqual(before);
    },
  );

  test("a folder that holds something else is not built into", () => {
    const ended = run([node, "scripts/build.ts"], { OUT_DIR: data });
    expect(ended).toEqual({
      status: 1,
      stdout: "",
      stderr: [
        `OUT_DIR: found ${data}, which holds something else; allowed: a new folder, an empty one, or a built site`,
      ],
    });
  });
});

describe("a slip on the command line is told in a sentence", () => {
  test.each([
    ["check-data", ["--dat", "x"], "Unknown option '--dat'; allowed: --data VALUE"],
    ["check-data", ["--data"], "Option '--data <value>' argument missing; allowed: --data VALUE"],
    ["check-data", ["x"], "Unexpected argument 'x'; allowed: --data VALUE"],
    [
      "check-data",
      ["--data", "nowhere"],
      "nowhere:1:1: found no such folder; allowed: a folder with councils.csv and the other tables\n1 problem",
    ],
    [
      "serve",
      ["--port", "x"],
      '--port: found "x"; allowed: a whole number from 0 to 65535, such as 4321',
    ],
  ])("%s %j", (script, flags, line) => {
    const ended = run([node, `scripts/${script}.ts`, ...flags]);
    expect(ended).toEqual({ status: 1, stdout: "", stderr: line.split("\n") });
  });
});
