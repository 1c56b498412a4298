/** A page as it is printed: a PDF, read back line by line. It knows paper and nothing of browsers. */
import { getDocumentProxy } from "unpdf";

/** The lines of one sheet, from the top. */
type Sheet = readonly string[];

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type SheetProxy = Awaited<ReturnType<Document["getPage"]>>;

/** A PDF as it is printed: the text of each sheet, its links and pictures. */
export interface Paper {
  readonly sheets: readonly Sheet[];
  /** Where links lead that can be followed in the file. */
  readonly links: readonly string[];
  /** What a screen reader is told of each picture of a tagged file; empty where a picture has no name. */
  readonly pictures: readonly string[];
}

/** Reads a printed file. */
export async function readPaper(pdf: Uint8Array): Promise<Paper> {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: Sheet[] = [];
  const links: string[] = [];
  const pictures: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const sheet = await file.getPage(number);
    sheets.push(await linesOf(sheet));
    const marks = (await sheet.getAnnotations()) as { readonly url?: string }[];
    links.push(...marks.flatMap(({ url }) => url ?? []));
    pictures.push(...picturesIn((await sheet.getStructTree()) as Tag | null));
  }
  return { sheets, links, pictures };
}

interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

function picturesIn(tag: Tag | null): string[] {
  if (tag === null) return [];
  const own = tag.role === "Figure" ? [tag.alt ?? ""] : [];
  return [...own, ...(tag.children ?? []).flatMap(picturesIn)];
}

/** Pieces of text that stand at one height are a line. */
async function linesOf(sheet: SheetProxy): Promise<Sheet> {
  const { items } = await sheet.getTextContent();
  const every = items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [{ text: item.str, x: Number(item.transform[4]), y: Math.round(Number(item.transform[5])) }]
      : [],
  );
  // Words with a line around their letters are drawn twice, one over the other.
  const pieces = [...new Map(every.map((one) => [`${one.text} ${one.x} ${one.y}`, one])).values()];
  const lines = [...Map.groupBy(pieces, ({ y }) => y)].sort(([a], [b]) => b - a);
  return lines.map(([, line]) =>
    line
      .sort((a, b) => a.x - b.x)
      .map(({ text }) => text.trim())
      .join(" "),
  );
}

/** Headings that are the last line of a sheet, while what they head is on the next. */
export function orphans({ sheets }: Pick<Paper, "sheets">, headings: readonly string[]): string[] {
  const known = new Set(headings.map(letters));
  return sheets
    .slice(0, -1)
    .flatMap((sheet) => sheet.at(-1) ?? [])
    .filter((last) => known.has(letters(last)));
}

/** Whether all words stand on the paper, however its lines are broken. */
export function says({ sheets }: Pick<Paper, "sheets">, words: string): boolean {
  return letters(sheets.flat().join("")).includes(letters(words));
}

/** Letters and digits alone: where a line is broken, and which hyphen stands there, is all one. */
function letters(text: string): string {
  return text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
}
