/** The chart on the page as a file that stands alone: its colours are written into it. */

/** The text of an SVG file that looks like the drawing on the page. */
export function chartFile(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const shown = [drawing, ...drawing.querySelectorAll("*")];
  [copy, ...copy.querySelectorAll("*")].forEach((part, at) => {
    const original = shown[at];
    if (original === undefined || !part.hasAttribute("fill")) return;
    const { fill } = getComputedStyle(original);
    part.setAttribute("fill", fill);
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("color", getComputedStyle(drawing).color);
  copy.removeAttribute("aria-hidden");
  return `${ground(drawing, copy)}\n`;
}

/** Letters in the ink of the page need its ground behind them. */
function ground(drawing: SVGSVGElement, copy: SVGSVGElement): string {
  const back = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const colour = getComputedStyle(document.documentElement).backgroundColor;
  for (const [name, value] of Object.entries({ width: "100%", height: "100%", fill: colour }))
    back.setAttribute(name, value);
  copy.prepend(back);
  copy.setAttribute("width", String(drawing.clientWidth));
  return new XMLSerializer().serializeToString(copy);
}

/** At twice its size; null where the browser makes none. */
export async function chartPicture(
  file: string,
  width: number,
  height: number,
): Promise<Blob | null> {
  const picture = new Image();
  picture.src = URL.createObjectURL(new Blob([file], { type: "image/svg+xml" }));
  await picture.decode();
  const canvas = made(width * 2, height * 2);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(picture.src);
  return new Promise((done) => {
    canvas.toBlob(done);
  });
}

function made(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
