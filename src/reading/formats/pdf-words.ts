/** A PDF's pages as lines of words with their places. The only module that knows the PDF library. */
import { getDocumentProxy } from "unpdf";

/** Words that are printed without a wide gap between them. Points; y grows downwards. */
export interface Chunk {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand, from the top of the page, and their height. */
  readonly y: number;
  readonly height: number;
}

/** The words of one line of a page. */
export interface Line {
  readonly page: number;
  /** Where the letters stand, from the top of the page. */
  readonly y: number;
  /** Height of the letters. */
  readonly height: number;
  readonly chunks: readonly Chunk[];
  /** Of a page in columns, which run of lines it belongs to, by number, and the right end of its column. */
  readonly flow?: number;
  readonly edge?: number;
}

type PdfRead = { readonly pages: readonly (readonly Line[])[] } | { readonly fault: string };

/** The lines of every page. `progress` is told each page that has been read. */
export async function pdfLines(
  bytes: Uint8Array,
  progress: (page: number, of: number) => void = () => undefined,
): Promise<PdfRead> {
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Line[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push(
        linesOf(
          number,
          height,
          items.filter((item) => "str" in item),
        ),
      );
      page.cleanup();
      progress(number, pdf.numPages);
    }
    await pdf.destroy();
    if (pages.every((lines) => lines.length === 0))
      return {
        fault: "a PDF without text, such as a scan; it has to be read by a text recogniser first",
      };
    return { pages };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return { fault: "a PDF that is locked with a password" };
    return { fault: "a PDF that cannot be read" };
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

type Word = Chunk;

function linesOf(page: number, pageHeight: number, items: readonly Item[]): Line[] {
  const words = items.flatMap((item) => placed(item, pageHeight));
  const rows: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - word.y) < 0.4 * Math.max(first.height, word.height))
      row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const sorted = row.toSorted((a, b) => a.left - b.left);
    const height = Math.max(...sorted.map((word) => word.height));
    return { page, y: sorted[0]?.y ?? 0, height, chunks: chunksOf(sorted, height) };
  });
}

function placed({ str, transform, width, height }: Item, pageHeight: number): Word[] {
  const text = str.replaceAll(/[\u0000-\u001f]/g, " ");
  if (text.trim() === "") return [];
  const [, , , size = 0, left = 0, y = 0] = transform;
  const tall = height || Math.abs(size);
  return [{ text, left, right: left + width, y: pageHeight - y, height: tall }];
}

/** Words with a gap of more than about one letter between them are chunks of their own. */
function chunksOf(words: readonly Word[], height: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { text, left, right, y, height: own } of words) {
    const last = chunks.at(-1);
    const gap = last ? left - last.right : 0;
    if (last && gap < 0.9 * height) {
      const joint = gap > 0.15 * height && !/\s$/.test(last.text) && !/^\s/.test(text) ? " " : "";
      chunks[chunks.length - 1] = {
        text: last.text + joint + text,
        left: last.left,
        right: Math.max(right, last.right),
        y: last.y,
        height: Math.max(own, last.height),
      };
    } else chunks.push({ text, left, right, y, height: own });
  }
  return chunks.map((chunk) => ({ ...chunk, text: chunk.text.replaceAll(/\s+/g, " ").trim() }));
}
