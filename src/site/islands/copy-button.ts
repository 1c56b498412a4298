/** Copies the text of an element. It must not know what is copied. */

/** Puts the text of the element with the id in `for` on the clipboard; where that is forbidden, selects it and says so. */
export async function copied(button: HTMLElement): Promise<string> {
  const source = document.getElementById(button.getAttribute("for") ?? "");
  if (!source) return "";
  try {
    await navigator.clipboard.writeText(source.textContent.replace(/\s+/g, " ").trim());
    return "Copied.";
  } catch {
    getSelection()?.selectAllChildren(source);
    return "Copying is not allowed here. The text is selected: copy it with the keyboard.";
  }
}
