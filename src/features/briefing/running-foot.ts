/** The foot of every printed page of a briefing: whole address and date. */

/** A style with the values that `styles/briefing-print.css` prints in the margin. */
export function runningFoot(address: string, dated: string): string {
  return `:root{--foot-address:${quoted(address)};--foot-date:${quoted(dated)}}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\<\n]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `)}"`;
}
