/** Whether tables, pictures and figures have a name. */
import type { Describe } from "./in-page.ts";

/** Tables without a caption or with rows without a header; pictures and figures without a name. */
export function nameProblems(describe: Describe): string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const words = (element: Element | null) => (element?.textContent ?? "").trim() !== "";
  const hasName = (element: Element, own: string) =>
    (element.getAttribute("aria-label") ?? "").trim() !== "" ||
    (element.getAttribute("aria-labelledby") ?? "")
      .split(/\s+/)
      .some((id) => words(document.getElementById(id))) ||
    words(element.querySelector(`:scope > ${own}`));
  const pictures = all("svg, img").filter(
    (picture) => picture.closest('[aria-hidden="true"], [role="presentation"]') === null,
  );
  return [
    ...all("table").flatMap((table) => [
      ...(words(table.querySelector(":scope > caption"))
        ? []
        : [`${describe(table)} has no caption; expected one`]),
      ...[...table.querySelectorAll(":scope > tbody > tr")]
        .filter((row) => row.querySelector("th") === null)
        .map((row) => `${describe(row)} has no row header; expected a th`),
    ]),
    ...all("figure")
      .filter((figure) => !hasName(figure, "figcaption"))
      .map((figure) => `${describe(figure)} has no name; expected a figcaption or aria-label`),
    ...pictures
      .filter((picture) => picture.parentElement?.closest("svg") == null)
      .filter((picture) => !hasName(picture, "title") && !picture.hasAttribute("alt"))
      .map((picture) => `${describe(picture)} has no name; expected an aria-label or title`),
  ];
}
