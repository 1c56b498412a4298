/** Serves files from memory as a good static host would: compressed, with types; it counts what it sends. */
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
};

interface FileHost {
  /** The address of the home page, with a slash at its end. */
  readonly address: string;
  /** Bytes of all bodies sent so far, compressed. */
  readonly sent: () => number;
  readonly stop: () => void;
}

/** Everything is compressed, databases too, so that no tool is at a disadvantage. */
export async function serveFiles(
  read: (name: string) => Uint8Array | undefined,
): Promise<FileHost> {
  const bodies = new Map<string, Buffer | undefined>();
  let sent = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.endsWith("/") ? `${pathname.slice(1)}index.html` : pathname.slice(1);
    if (!bodies.has(name)) bodies.set(name, compressed(read(name)));
    const body = bodies.get(name);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    sent += body.length;
    const type = types[path.extname(name)] ?? "application/octet-stream";
    response.writeHead(200, {
      "content-type": type,
      "content-encoding": "gzip",
      "cache-control": "no-cache",
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  return {
    address: `http://localhost:${bound.port}/`,
    sent: () => sent,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function compressed(bytes: Uint8Array | undefined): Buffer | undefined {
  return bytes === undefined ? undefined : gzipSync(bytes);
}
