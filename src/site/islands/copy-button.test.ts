import { parseHTML } from "linkedom";
import { beforeAll, expect, test, vi } from "vitest";

const { document, customElements, Event, HTMLElement } = parseHTML(
  `<html><body><p id="words">A  line
  of words</p><copy-button for="words" label="Copy the line"></copy-button></body></html>`,
);
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeAll(async () => {
  vi.stubGlobal("HTMLElement", HTMLElement);
  vi.stubGlobal("customElements", customElements);
  vi.stubGlobal("document", document);
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  vi.stubGlobal("getSelection", () => ({ selectAllChildren: () => undefined }));
  await import("./answering-buttons.ts");
});

async function pressed(): Promise<string> {
  document.querySelector("copy-button button")?.dispatchEvent(new Event("click"));
  await vi.waitFor(() => {
    expect(document.querySelector("output")?.textContent).not.toBe("");
  }, 600_000);
  return document.querySelector("output")?.textContent ?? "";
}

test("the button has its label, and copies the text in one line", async () => {
  writeText.mockResolvedValueOnce();
  expect(document.querySelector("copy-button button")?.textContent).toBe("Copy the line");
  expect(await pressed()).toBe("Copied.");
  expect(writeText).toHaveBeenCalledWith("A line of words");
});

test("where copying is forbidden the text is selected and the reader is told", async () => {
  writeText.mockRejectedValueOnce(new Error("forbidden"));
  const output = document.querySelector("output");
  if (output) output.textContent = "";
  expect(await pressed()).toBe(
    "Copying is not allowed here. The text is selected: copy it with the keyboard.",
  );
});
