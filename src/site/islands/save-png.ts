/** Makes a PNG of an SVG file of this site and saves it. It must not know what the picture shows. */

const pixelsPerUnit = 2;
const failed = "The picture could not be made. Try again, or take the SVG.";

/**
 * Draws the file in `src` onto a canvas at twice its size and saves that, under its own name or that of
 * `data-name`. What happened, in words.
 */
export async function saved(button: HTMLElement): Promise<string> {
  const address = button.getAttribute("src") ?? "";
  const name = button.dataset["name"] ?? address.replace(/^.*\//, "").replace(/\.svg$/, ".png");
  const picture = new Image();
  picture.src = address;
  try {
    await picture.decode();
  } catch {
    return failed;
  }
  const canvas = document.createElement("canvas");
  canvas.width = picture.naturalWidth * pixelsPerUnit;
  canvas.height = picture.naturalHeight * pixelsPerUnit;
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const file = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done);
  });
  return file === null ? failed : offered(file, name);
}

function offered(file: Blob, name: string): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return "Saved.";
}
