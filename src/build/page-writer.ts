/**
 * Renders pages and files and writes each into the site itself, with one call to the disk; a page gets its policy,
 * its scripts load after its paint, and its years are unbroken. It knows addresses and bytes, and no data.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { withLateScripts } from "./late-scripts.ts";
import { withPolicy } from "./page-policy.ts";
import { withUnbrokenYears } from "./unbroken-years.ts";

type Rendered = Awaited<ReturnType<AstroPrerenderer["render"]>>;

interface PageWriter {
  readonly integration: AstroIntegration;
  /** The address of every page and file of the site, once rendering has begun. */
  readonly addresses: string[];
}

/** What renders the site, to be given to a build. */
export function pageWriter(): PageWriter {
  const addresses: string[] = [];
  let place = { folder: "", base: "/" };
  const write = fileWriter();
  const integration: AstroIntegration = {
    name: "page-writer",
    hooks: {
      "astro:config:done": ({ config }) => {
        place = { folder: fileURLToPath(config.outDir), base: config.base.replace(/\/?$/, "/") };
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((builder) => ({
          ...builder,
          getStaticPaths: async () => {
            const all = await builder.getStaticPaths();
            addresses.push(...all.map(({ pathname, route }) => addressOf(pathname, route.type)));
            return all;
          },
          render: async (request, options) => {
            const response = responseOf(await builder.render(request, options));
            const address = new URL(request.url).pathname.slice(place.base.length);
            const name = fileOf(address, options.routeData.type);
            await write(path.join(place.folder, name), response, address.split("/")[0] ?? "");
            return nothing();
          },
        }));
      },
    },
  };
  return { integration, addresses };
}

function addressOf(pathname: string, type: string): string {
  return pathname.slice(1).replace(/\/?$/, type === "page" && pathname !== "/" ? "/" : "");
}

/** Where an address is written: the page `figures/x/` as `figures/x/index.html`. */
export function fileOf(address: string, type: string): string {
  const name = decodeURI(address);
  if (type !== "page") return name.replace(/\/$/, "");
  return name === "404/" ? "404.html" : `${name}index.html`;
}

/** Writes an answer into a file, a page with what its section of the site may run. */
function fileWriter(): (file: string, response: Response, section: string) => Promise<void> {
  // A folder of a thousand charts is made once.
  const folders = new Set<string>();
  return async (file, response, section) => {
    const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
    const bytes = Buffer.from(await response.arrayBuffer());
    const folder = path.dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(file, isPage ? finished(bytes, section) : bytes);
  };
}

/** Each letter of the text is one byte of the page: what is looked for is ASCII, and no letter need be decoded. */
function finished(page: Buffer, section: string): Buffer {
  const html = withLateScripts(withUnbrokenYears(page.toString("latin1")));
  return Buffer.from(withPolicy(html, section), "latin1");
}

function responseOf(rendered: Rendered): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}

/** An answer without a body, of which the builder writes no file. */
function nothing(): Response {
  return new Response(null);
}
