/** Serves a desk on this machine alone, under an address that nobody can guess. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import path from "node:path";
import type { Desk } from "./desk.ts";
import { refusal, strictHeaders } from "./guard.ts";
import type { Markup } from "./markup.ts";
import { addPage, cardPage, finishPage, plainPage } from "./pages.ts";

interface ServedDesk {
  /** The address of the first card that is open. */
  readonly address: string;
  readonly stop: () => void;
}

/** The desk, or in one line why it cannot be served. Port 0 is any free port. */
export async function serveDesk(
  desk: Desk,
  port: number,
): Promise<ServedDesk | { readonly problem: string }> {
  const key = randomBytes(18).toString("base64url");
  const bound = { port, key };
  const server = createServer((request, response) => {
    void answer(desk, request, response, bound).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent)
        send(response, 500, plainPage(`/${key}/`, "A fault of ours", String(error)));
    });
  });
  const code = await new Promise<string | undefined>((done) => {
    server.once("error", ({ code: name }: NodeJS.ErrnoException) => done(name ?? "unknown"));
    server.listen(port, "127.0.0.1", () => done(undefined));
  });
  if (code !== undefined)
    return {
      problem: `--port: found ${port}, which cannot be used (${code}); allowed: a free port, or none to take any`,
    };
  const place = server.address();
  if (place === null || typeof place === "string") throw new Error("the server has no port");
  bound.port = place.port;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${place.port}/${key}/`, stop };
}

type Bound = Parameters<typeof refusal>[1];

async function answer(
  desk: Desk,
  request: IncomingMessage,
  response: ServerResponse,
  bound: Bound,
): Promise<void> {
  const { method = "GET", headers, url = "/" } = request;
  const { pathname, searchParams } = new URL(url, "http://localhost");
  const { host, origin } = headers;
  const site = String(headers["sec-fetch-site"] ?? "same-origin");
  const refused = refusal(
    { method, path: pathname, host, origin, site: site === "none" ? "same-origin" : site },
    bound,
  );
  const base = `/${bound.key}/`;
  if (refused) {
    // Who does not know the address is not told it.
    send(response, refused.status, plainPage("/", "Refused", refused.words));
    return;
  }
  const name = pathname.slice(base.length);
  if (method === "GET") get(desk, name, searchParams, base, response);
  else post(desk, name, base, await formOf(request), response);
}

function get(
  desk: Desk,
  name: string,
  query: URLSearchParams,
  base: string,
  response: ServerResponse,
): void {
  if (name === "desk.css" || name === "desk.js") return sendFile(response, name);
  if (name === "finish") return send(response, 200, finishPage(desk, base));
  if (name === "add") return send(response, 200, addPage(desk, asked(query), base));
  if (name === "") return forward(response, `${base}${placeOf(desk.next("")?.key)}`);
  const card = desk.card(name.replace(/^card\//, ""));
  if (!card)
    return send(
      response,
      404,
      plainPage(base, "No such card", "The paper has no such row or amount."),
    );
  send(response, 200, cardPage(desk, card, base));
}

function post(
  desk: Desk,
  name: string,
  base: string,
  form: URLSearchParams | undefined,
  response: ServerResponse,
): void {
  if (form === undefined)
    return send(
      response,
      413,
      plainPage(base, "Too long", "A form has at most 200,000 characters."),
    );
  if (name === "finish") {
    const isWritten = desk.left === 0 && desk.write();
    if (isWritten) return forward(response, `${base}finish`);
    return send(response, 422, finishPage(desk, base));
  }
  if (name === "add") {
    const added = desk.add(form);
    if ("card" in added) return forward(response, `${base}card/${added.card.key}`);
    const typed = Object.fromEntries(
      ["pounds", "unit", "qualifier"].map((field) => [field, form.get(`print.${field}`) ?? ""]),
    );
    return send(
      response,
      422,
      addPage(desk, { ...asked(form), typed, faults: added.faults }, base),
    );
  }
  const key = name.replace(/^card\//, "");
  const isAccepted = desk.accept(key, form);
  const card = desk.card(key);
  if (!card)
    return send(
      response,
      404,
      plainPage(base, "No such card", "The paper has no such row or amount."),
    );
  if (!isAccepted) return send(response, 422, cardPage(desk, card, base));
  forward(response, `${base}${placeOf(desk.next(key)?.key)}`);
}

/** The words that a person takes for an amount, in one line, and where they were chosen. */
function asked(form: URLSearchParams): { readonly words: string; readonly at: string } {
  const words = (form.get("words") ?? "").replaceAll(/\s+/g, " ").trim();
  return { words, at: form.get("at") ?? "" };
}

function placeOf(key: string | undefined): string {
  return key === undefined ? "finish" : `card/${key}`;
}

/** The fields of a form; undefined where it is longer than any of ours. */
async function formOf(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > 200_000) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

function send(response: ServerResponse, status: number, page: Markup): void {
  response.writeHead(status, { ...strictHeaders, "content-type": "text/html; charset=utf-8" });
  response.end(page.html.trimStart());
}

function forward(response: ServerResponse, address: string): void {
  response.writeHead(303, { ...strictHeaders, location: address });
  response.end();
}

/** The style and the script: those of the desk, with the site's colours. */
function sendFile(response: ServerResponse, name: "desk.css" | "desk.js"): void {
  const own = (file: string) => readFileSync(path.join(import.meta.dirname, file), "utf8");
  const isStyle = name === "desk.css";
  const styles = ["../site/styles/tokens.css", "page/desk.css", "page/form.css"];
  const body = isStyle ? styles.map(own).join("") : own(`page/${name}`);
  const type = isStyle ? "text/css" : "text/javascript";
  response.writeHead(200, { ...strictHeaders, "content-type": `${type}; charset=utf-8` });
  response.end(body);
}
