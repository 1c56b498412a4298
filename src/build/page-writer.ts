/**
 * Renders pages and files and writes each into the site itself, with one call to the disk; a page gets its policy,
 * its scripts load after its paint, and its years are unbroken. Two processes may share the work. It knows addresses and bytes, and no data.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { withLateScripts } from "./late-scripts.ts";
import { withPolicy } from "./page-policy.ts";
import { withUnbrokenYears } from "./unbroken-years.ts";

type Rendered = Awaited<ReturnType<AstroPrerenderer["render"]>>;
type Paths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;

/** Which of the processes that build a site together this one is: `{ number: 0, of: 2 }` is the first. */
export interface Share {
  readonly number: number;
  readonly of: number;
}

interface PageWriter {
  readonly integration: AstroIntegration;
  /** The address of every page and file of the site, whoever renders it, once rendering has begun. */
  readonly addresses: string[];
}

/** What renders a share of the site, to be given to a build. */
export function pageWriter(share: Share): PageWriter {
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
            return shareOf(all, share);
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

/**
 * The paths of one process. Each route is cut into pieces in its own order, so that what belongs together,
 * such as the pages of a council, is worked out in one process. The first has all files of the data, which
 * are made of one another.
 */
export function shareOf(all: Paths, { number, of }: Share): Paths {
  return [...Map.groupBy(all, ({ route }) => route)].flatMap(([route, paths]) => {
    if (route.route.startsWith("/data")) return number === 0 ? paths : [];
    const at = (piece: number) => Math.round((paths.length * piece) / of);
    return paths.slice(at(number), at(number + 1));
  });
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
    writeFileSync(file, isPage ? finished(bytes.toString(), section) : bytes);
  };
}

function finished(html: string, section: string): string {
  return withPolicy(withLateScripts(withUnbrokenYears(html)), section);
}

function responseOf(rendered: Rendered): Response {
  return rendered instanceof Response ? rendered : rendered.response;
}

/** An answer without a body, of which the builder writes no file. */
function nothing(): Response {
  return new Response(null);
}
