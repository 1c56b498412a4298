/** A file, whatever its format, to a paper's text; or a fault in a sentence. It must not know amounts. */
import { decoded, plainText } from "./text.ts";

type PaperText = { readonly text: string } | { readonly fault: string };

/** The largest file that is read. */
const mostBytes = 60_000_000;

/** Reads the bytes by what they are, not by their name. */
export async function paperText(
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<PaperText> {
  if (bytes.length === 0) return { fault: "an empty file" };
  if (bytes.length > mostBytes) return { fault: `a file of ${Math.round(bytes.length / 1e6)} MB` };
  const head = decoded(bytes.slice(0, 2000));
  // The libraries for PDF and for HTML are large, and each paper does without one of them.
  if (head.includes("%PDF-")) return (await import("./pdf.ts")).pdfText(bytes, progress);
  if (
    !/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|title)\b/i.test(
      head.replace(/^\uFEFF/, ""),
    )
  )
    return plainText(bytes);
  try {
    return (await import("./html.ts")).htmlText(bytes);
  } catch (error) {
    // Elements inside each other by the thousand are more than any paper has.
    if (error instanceof RangeError) return { fault: "a page that is nested too deeply" };
    throw error;
  }
}
