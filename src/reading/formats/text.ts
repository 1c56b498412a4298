/** A text or Markdown file as a paper's text: tables between bars become lines with tabs. Knows no amount. */

/** The text of the bytes, or what is wrong with them. */
export function plainText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly fault: string } {
  if (bytes.includes(0)) return { fault: "a file that is neither text, HTML nor PDF" };
  return { text: withTables(decoded(bytes)) };
}

/** UTF-8, or else the old encoding of Windows. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Markdown’s tables with tabs between the cells; other lines stay as they are. */
function withTables(text: string): string {
  const lines = text.split(/\r?\n/);
  return lines
    .flatMap((line, index) => {
      if (!isTableLine(line)) return [line];
      if (isRule(line)) return [];
      const isTable = [lines[index - 1], lines[index + 1]].some((near) => isTableLine(near ?? ""));
      return [isTable ? cells(line).join("\t") : line];
    })
    .join("\n");
}

function isTableLine(line: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line);
}

function isRule(line: string): boolean {
  return /^[\s|:-]+$/.test(line) && line.includes("-");
}

function cells(line: string): string[] {
  return line
    .trim()
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.replaceAll(/\*\*|__|\t/g, " ").trim());
}
