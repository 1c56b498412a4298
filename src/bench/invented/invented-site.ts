/** The built site of invented councils in a folder of its own, for tests. It knows no browser. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { picturesOf } from "../../build/kept-pictures.ts";
import { inventedData, type Size } from "./invented-data.ts";

interface InventedSite extends Disposable {
  /** The folder of the site; it is gone when this is disposed of. */
  readonly folder: string;
}

/** Invents the data and builds the site. A build that fails is thrown, with what it printed. */
export function inventedSite(size: Size): InventedSite {
  const root = mkdtempSync(path.join(tmpdir(), "invented-site-"));
  const [data, folder] = [path.join(root, "data"), path.join(root, "site")];
  for (const [name, text] of inventedData(size)) {
    mkdirSync(path.dirname(path.join(data, name)), { recursive: true });
    writeFileSync(path.join(data, name), text);
  }
  const folders = { DATA_DIR: data, OUT_DIR: folder, ...picturesOf("invented-site") };
  const env = { ...process.env, NODE_ENV: "", ...folders };
  const built = spawnSync(process.execPath, ["scripts/build.ts"], { encoding: "utf8", env });
  if (built.status !== 0) throw new Error(`the site is not built: ${built.stderr}`);
  return {
    folder,
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true });
    },
  };
}
