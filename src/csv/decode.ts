/** Bytes to text. Knows encodings and line ends, and repairs neither: a fault is reported. */
import type { Problem } from "./problem.ts";

interface Decoded {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const newline = 0x0a;

/**
 * Reads bytes as UTF-8 with LF line ends.
 * Faults: UTF-16, a byte-order mark, bytes that are not UTF-8, NUL, carriage returns.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return fault(file, 1, 1, "UTF-16 text", "UTF-8 text");
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return fault(file, 1, 1, "a byte-order mark", "UTF-8 text that begins with the header");
  }
  const invalid = invalidBytes(file, bytes);
  if (invalid.length > 0) return { text: "", problems: invalid };
  const text = new TextDecoder("utf-8").decode(bytes);
  return { text, problems: controlCharacters(file, text) };
}

function fault(
  file: string,
  line: number,
  column: number,
  found: string,
  allowed: string,
): Decoded {
  return { text: "", problems: [{ file, line, column, found, allowed }] };
}

function invalidBytes(file: string, bytes: Uint8Array): Problem[] {
  if (isUtf8(bytes)) return [];
  const problems: Problem[] = [];
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(newline, start);
    const part = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(part)) problems.push(invalidLine(file, line, part));
    if (end === -1) break;
    start = end + 1;
  }
  return problems;
}

function invalidLine(file: string, line: number, part: Uint8Array): Problem {
  const before = new TextDecoder("utf-8").decode(part).indexOf("\uFFFD");
  const column = before + 1;
  const allowed = "UTF-8 text (save the file as UTF-8)";
  return { file, line, column, found: "a byte that is not UTF-8", allowed };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function controlCharacters(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  const returns = text.split("\r").length - 1;
  if (returns > 0) {
    const found = `${returns} carriage ${returns === 1 ? "return" : "returns"}`;
    problems.push({
      file,
      ...positionOf(text, text.indexOf("\r")),
      found,
      allowed: "lines that end in LF alone",
    });
  }
  const nul = text.indexOf("\0");
  if (nul >= 0) {
    problems.push({
      file,
      ...positionOf(text, nul),
      found: "a NUL character",
      allowed: "printable text",
    });
  }
  return problems;
}

function positionOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
