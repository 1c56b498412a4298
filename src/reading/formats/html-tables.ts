/** The cells of a page’s table by row and column. It knows no amount. */
import { words } from "./html-words.ts";

/** Cells by row and column; a heading over several columns stands over each, a label beside several rows at each. */
export function cellGrid(rows: readonly Element[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      if (!/^T[DH]$/.test(cell.tagName)) continue;
      while (grid[y]?.[x] !== undefined) x += 1;
      const [wide, high] = [span(cell, "colspan"), span(cell, "rowspan")];
      const isHead = cell.tagName === "TH";
      for (let down = 0; down < high && y + down < rows.length; down += 1)
        for (let right = 0; right < wide; right += 1) {
          const line = grid[y + down];
          const isWritten =
            (right === 0 && down === 0) || (isHead && (down === 0 || x + right === 0));
          if (line) line[x + right] = isWritten ? words(cell) : "";
        }
      x += wide;
    }
  });
  return grid.map((row) => Array.from(row, (cell: string | undefined) => cell ?? ""));
}

function span(cell: Element, name: string): number {
  return Math.min(50, Math.max(1, Number(cell.getAttribute(name) ?? 1) || 1));
}
