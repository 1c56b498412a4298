/** The development server shows every type of page, and what a changed table says now. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { largestPages } from "../build/site.ts";
import { loadDataset } from "../dataset/load.ts";
import { temporaryFolder, type Folder } from "../dataset/example-folder.ts";

let place: Folder;
let server: ChildProcess;
let base = "";
const said: string[] = [];
const printed = () => stripVTControlCharacters(said.join(""));

beforeAll(async () => {
  place = temporaryFolder();
  cpSync("data", place.path, { recursive: true });
  const command = path.resolve("node_modules/astro/bin/astro.mjs");
  server = spawn(process.execPath, [command, "dev", "--port", String(await freePort())], {
    // What vitest sets tells Astro to serve no pages.
    env: { ...process.env, NODE_ENV: "", VITEST: "", DATA_DIR: place.path },
    stdio: ["ignore", "pipe", "pipe"],
  });
  server.stdout?.on("data", (some) => said.push(String(some)));
  server.stderr?.on("data", (some) => said.push(String(some)));
  await vi.waitFor(() => expect(printed()).toMatch(/http:\/\/localhost:\d+\S*/), 120_000);
  base = /http:\/\/localhost:\d+/.exec(printed())?.[0] ?? "";
});

afterAll(() => {
  server.kill();
  place[Symbol.dispose]();
});

/** A port that nobody uses now. */
async function freePort(): Promise<number> {
  const asked = createServer().listen(0);
  await once(asked, "listening");
  const { port } = asked.address() as AddressInfo;
  asked.close();
  await once(asked, "close");
  return port;
}

/** Over a connection of its own: one that is kept may be closed by the server in the moment of the next question. */
async function ask(address: string) {
  const request = get(`${base}${process.env["BASE_PATH"] ?? "/"}${address}`, { agent: false });
  const [answer] = (await once(request, "response")) as [IncomingMessage];
  return { status: answer.statusCode, text: await text(answer) };
}

it("shows a page of each type", async () => {
  const pages = largestPages().filter(({ status }) => status === 200);
  expect(pages.length).toBeGreaterThan(20);
  const wrong: string[] = [];
  for (const { address } of pages) {
    const { status } = await ask(address);
    if (status !== 200) wrong.push(`/${address} answers ${status}`);
  }
  expect(wrong, printed().slice(-2000)).toEqual([]);
});

it("shows what a table says after it is saved, on a page that was open before", async () => {
  const file = path.join(place.path, "councils.csv");
  const [council] = loadDataset("data").dataset?.councils ?? [];
  const { id = "", name = "" } = council ?? {};
  const address = `councils/${id}/`;
  expect((await ask(address)).text).toContain(name);
  const changed = `${name} of today`;
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(name, changed));
  await vi.waitFor(async () => expect((await ask(address)).text).toContain(changed), {
    timeout: 120_000,
    interval: 500,
  });
});
