/** The foot of every printed page of a briefing: whole address and date. It is style, so its hash is allowed by name. */
import { createHash } from "node:crypto";

interface RunningFoot {
  readonly css: string;
  /** For the content security policy of the page. */
  readonly hash: `sha256-${string}`;
}

/** Values that `styles/briefing-print.css` prints in the margin. */
export function runningFoot(address: string, dated: string): RunningFoot {
  const css = `:root{--foot-address:${quoted(address)};--foot-date:${quoted(dated)}}`;
  return { css, hash: `sha256-${createHash("sha256").update(css).digest("base64")}` };
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\<\n]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}
