/** Serves `dist` as a good static host would: compressed, with types; and an empty page beside it. It knows nothing of browsers. */
import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import path from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { siteDirectory, siteFiles } from "../../build/site.ts";

interface StaticHost {
  /** The address of the home page, with a slash at its end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Where the empty page is, from the home page: what a page costs that says one word. */
export const emptyPage = "an-empty-page/";

const emptyHtml =
  '<!doctype html><html lang="en-GB"><meta charset="utf-8">' +
  '<meta name="viewport" content="width=device-width"><title>Empty</title>' +
  '<link rel="icon" href="data:,"><p>Empty.</p></html>';

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

interface Answer {
  readonly status: number;
  readonly type: string;
  /** Compressed where that is of use. */
  readonly body: Buffer;
  readonly compressed: boolean;
}

/** Serves on a free port. Each file is compressed once, when it is first asked for. */
export async function serveCompressed(): Promise<StaticHost> {
  const files = new Set(siteFiles());
  const answers = new Map<string, Promise<Answer>>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const answer = answers.get(pathname) ?? answerTo(pathname, files);
    answers.set(pathname, answer);
    void answer.then((ready) => {
      send(response, ready);
    });
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return {
    address: `http://localhost:${bound.port}/`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

async function answerTo(pathname: string, files: ReadonlySet<string>): Promise<Answer> {
  const name = decodeURIComponent(pathname.slice(1));
  if (name === emptyPage) return htmlAnswer(200, Buffer.from(emptyHtml));
  const file = [name, path.posix.join(name, "index.html")].find((one) => files.has(one));
  if (file === undefined) return htmlAnswer(404, read("404.html"));
  const type = types[path.extname(file)];
  if (type === undefined)
    return { status: 200, type: "application/octet-stream", body: read(file), compressed: false };
  return { status: 200, type, body: await compress(read(file)), compressed: true };
}

async function htmlAnswer(status: number, html: Buffer): Promise<Answer> {
  return { status, type: types[".html"] ?? "", body: await compress(html), compressed: true };
}

const compress = promisify(gzip);

function read(file: string): Buffer {
  return readFileSync(path.join(siteDirectory, file));
}

function send(response: ServerResponse, { status, type, body, compressed }: Answer): void {
  response.writeHead(status, {
    "content-type": type,
    "content-length": body.length,
    ...(compressed ? { "content-encoding": "gzip" } : {}),
    "cache-control": "no-cache",
  });
  response.end(body);
}
