/**
 * Loads what only the folded parts of a page need when the first fold is opened; at once where one of these
 * parts stands open.
 */
export function whenOpened(parts: string, load: () => Promise<unknown>): void {
  const shown = [...document.querySelectorAll(parts)].some(
    (part) => part.closest("details:not([open])") === null,
  );
  if (shown) void load();
  else document.addEventListener("toggle", () => void load(), { capture: true, once: true });
}
