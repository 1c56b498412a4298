/** A file, whatever its format, to a paper's text; or a fault in a sentence. It must not know amounts. */
import { decoded, plainText } from "./text.ts";

type PaperText = { readonly text: string } | { readonly fault: string };

/** The largest file that is read. */
const mostBytes = 60_000_000;

/** What is wrong with a file of so many bytes, before it is read. */
export function sizeFault(bytes: number): string | undefined {
  if (bytes === 0) return "an empty file";
  return bytes > mostBytes ? `a file of ${Math.round(bytes / 1e6)} MB` : undefined;
}

/** Reads the bytes by what they are, not by their name. */
export async function paperText(
  bytes: Uint8Array,
  progress?: (page: number, of: number) => void,
): Promise<PaperText> {
  const fault = sizeFault(bytes.length);
  if (fault !== undefined) return { fault };
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
