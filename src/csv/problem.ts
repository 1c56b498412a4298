/**
 * A fault in the data, as a value: where it is, what was found, what is allowed.
 * The wording of the line that people read is here and nowhere else.
 */

export interface FilePosition {
  /** Path as people type it, such as `data/pots.csv`. */
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  /** First character of the line is 1. */
  readonly column: number;
}

export interface Problem extends FilePosition {
  /** The column's name; absent when the fault is the file's or the row's. */
  readonly field?: string;
  readonly found: string;
  readonly allowed: string;
}

/** One line per problem: `file:line:column: field: found …; allowed: …`. */
export function problemLine(problem: Problem): string {
  const { file, line, column, field, found, allowed } = problem;
  const subject = field === undefined ? "" : `${field}: `;
  return `${visible(file)}:${line}:${column}: ${subject}found ${found}; allowed: ${allowed}`;
}

/** All problems in file order, then a count. What `check-data` and the build print. */
export function problemReport(problems: readonly Problem[]): string {
  const lines = inFileOrder(problems).map(problemLine);
  return [...lines, `${lines.length} ${lines.length === 1 ? "problem" : "problems"}`].join("\n");
}

/** The first problem of each cell, sorted by file, line and column. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  return sorted.filter((problem, index) => !isSamePosition(problem, sorted[index - 1]));
}

/** The text in double quotes, made safe for one line and cut to a readable length. */
export function quoted(text: string): string {
  const shown = text.length > 80 ? `${text.slice(0, 77).replace(halfCharacter, "")}...` : text;
  return visible(JSON.stringify(shown));
}

const halfCharacter = /[\uD800-\uDBFF]$/;

/** Characters that cannot be seen, or that move what stands beside them, as JSON writes them: `\u200b`. */
function visible(text: string): string {
  const escape = (character: string) =>
    character === " " ? " " : character.split("").map(codeUnit).join("");
  return text.replaceAll(/[\p{Z}\p{C}]/gu, escape);
}

function codeUnit(unit: string): string {
  return String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function isSamePosition(a: FilePosition, b: FilePosition | undefined): boolean {
  return b !== undefined && a.file === b.file && a.line === b.line && a.column === b.column;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
