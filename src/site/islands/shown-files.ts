/** Makes the files of what a chart shows now. Loaded only when one is asked for. */
import tokens from "../styles/tokens.css?raw";
import { lightTokens } from "../charts/colours.ts";
import { standAloneSvg } from "../charts/stand-alone.ts";

/** The address of the rows that are kept, or of the picture as it is; `file` is the built CSV or SVG. */
export async function shownFile(
  chart: string,
  file: URL,
  keeps: (row: string) => boolean,
): Promise<string> {
  const built = await textAt(file);
  const isRows = file.pathname.endsWith(".csv");
  const text = isRows ? keptRows(built, keeps) : shownSvg(chart, built);
  return URL.createObjectURL(new Blob([text], { type: isRows ? "text/csv" : "image/svg+xml" }));
}

async function textAt(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no ${address.href}`);
  return response.text();
}

/** The head and the rows that are kept; no cell of ours holds a line break. */
function keptRows(csv: string, keeps: (row: string) => boolean): string {
  const [head = "", ...rows] = csv.split("\n");
  return [head, ...rows.filter((row) => row === "" || keeps(row))].join("\n");
}

/** The picture in the page as a file: the page’s heading over it, the built file’s notes under it. */
function shownSvg(chart: string, built: string): string {
  const drawn = document.querySelector(`#${CSS.escape(chart)} .broad svg`);
  if (drawn === null) throw new Error(`no picture of ${chart}`);
  const file = new DOMParser().parseFromString(built, "image/svg+xml").documentElement;
  const texts = [...file.querySelectorAll(":scope > text")].map((text) =>
    [...text.children].map((line) => line.textContent).join(" "),
  );
  const [, sentence = "", ...notes] = texts;
  const markup = new XMLSerializer()
    .serializeToString(clean(drawn.cloneNode(true) as Element))
    .replace(` xmlns="http://www.w3.org/2000/svg"`, "");
  return standAloneSvg(markup, Number(drawn.getAttribute("viewBox")?.split(" ")[2]), {
    tokens: lightTokens(tokens),
    words: {
      finding: document.querySelector("h1")?.textContent.trim() ?? "",
      sentence,
      notes: [...notes.slice(0, -1), location.href],
    },
  });
}

/** Whole addresses, and nothing of how the page is used just now. */
function clean(drawn: Element): Element {
  for (const link of drawn.querySelectorAll("a")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", location.href).href);
    for (const own of ["tabindex", "data-shown"]) link.removeAttribute(own);
  }
  return drawn;
}
