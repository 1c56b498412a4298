/** What every page must have, seen inside the page: one heading, a title, a language, unique ids. */
import type { Describe } from "./in-page.ts";

/** Every fault of the page's frame, in plain words. Runs inside the page. */
export function structureProblems(describe: Describe): string[] {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const count = (selector: string, expected: number) =>
    all(selector).length === expected
      ? []
      : [`found ${all(selector).length} of ${selector}; expected ${expected}`];
  const filled = (what: string, text: string | null | undefined) =>
    (text ?? "").trim() === "" ? [`found no ${what}; expected words`] : [];
  const ids = Map.groupBy(all("[id]"), ({ id }) => id);
  const levels = all("h1, h2, h3, h4, h5, h6");
  return [
    ...count("h1", 1),
    ...count("main", 1),
    ...count('meta[name="viewport"]', 1),
    ...filled("title", document.title),
    ...filled("language", document.documentElement.lang),
    ...filled(
      "description",
      document.querySelector('meta[name="description"]')?.getAttribute("content"),
    ),
    ...[...ids]
      .filter(([, holders]) => holders.length > 1)
      .map(([id, holders]) => `id "${id}" is used ${holders.length} times; expected once`),
    ...levels.flatMap((heading, index) => {
      const before = levels[index - 1]?.localName ?? "h0";
      return Number(heading.localName[1]) > Number(before[1]) + 1
        ? [
            `${describe(heading)} follows ${before === "h0" ? "no heading" : before}; no level may be skipped`,
          ]
        : [];
    }),
    ...levels
      .filter((heading) => heading.textContent.trim() === "")
      .map((heading) => `${heading.localName} is empty; expected words`),
  ];
}

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
