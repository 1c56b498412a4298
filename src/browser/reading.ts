/** How a page reads: whether its order is the order seen, and whether links can be told apart. */
import type { Describe } from "./in-page.ts";

/** Neighbours of which the second is seen before the first. Runs inside the page. */
export function orderProblems(describe: Describe): string[] {
  const inFlow = (element: Element) => {
    const { position, display, float } = getComputedStyle(element);
    return (
      /static|relative/.test(position) &&
      !/inline$|contents|table|none/.test(display) &&
      float === "none" &&
      element.getBoundingClientRect().height > 0
    );
  };
  return [...document.body.querySelectorAll("*:not(svg, svg *)")].flatMap((parent) => {
    const children = [...parent.children].filter(inFlow);
    return children.slice(1).flatMap((second, index) => {
      const first = children[index];
      return first && seenBefore(second, first)
        ? [`${describe(second)} is seen before ${describe(first)}, and read after it`]
        : [];
    });
  });

  function seenBefore(one: Element, other: Element): boolean {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    const above = a.bottom <= b.top + 1;
    const sameRow = a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return above || (sameRow && a.right <= b.left + 1);
  }
}

/**
 * Links of one name that lead to different places, and buttons of one name, where neither the sentence, list item, table cell
 * with its headers nor the figure around tells them apart (WCAG 2.4.4). Runs inside the page.
 */
export function linkProblems(describe: Describe): string[] {
  const links = [...document.querySelectorAll<HTMLElement>("a[href], button")].filter((link) =>
    link.checkVisibility({ visibilityProperty: true }),
  );
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const nameless = links.filter((link) => nameOf(link) === "");
  const alike = Map.groupBy(
    links.filter((link) => nameOf(link) !== ""),
    (link) => `${nameOf(link)} | ${contextOf(link)}`,
  );
  return [
    ...nameless.map((link) => `${describe(link)} has no name`),
    ...[...alike.values()]
      .filter((group) => new Set(group.map((link) => link.getAttribute("href") ?? link)).size > 1)
      .map(
        (group) =>
          `${group.length} links or buttons are called "${nameOf(group[0])}" in the same surroundings, and lead to` +
          ` ${[...new Set(group.map((link) => link.getAttribute("href") ?? "an act"))].slice(0, 3).join(", ")}`,
      ),
  ];

  function nameOf(link: Element | undefined): string {
    const named = (link?.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => plain(document.getElementById(id)?.textContent))
      .join(" ");
    return (
      plain(link?.getAttribute("aria-label") ?? "") || plain(named) || plain(link?.textContent)
    );
  }

  function contextOf(link: Element): string {
    const around = link.closest("svg, td, th, li, dd, dt, p, figcaption, caption, summary, nav");
    if (around === null) return "";
    if (around.localName === "svg") return plain(around.getAttribute("aria-label"));
    const own = plain(around.textContent);
    if (around.matches("td, th")) return `${own} | ${headersOf(around)}`;
    if (around.matches("dd")) return `${own} | ${plain(termOf(around)?.textContent)}`;
    return own;
  }

  function headersOf(cell: Element): string {
    const row = cell.closest("tr");
    const place = [...(row?.cells ?? [])].indexOf(cell as HTMLTableCellElement);
    const head = cell.closest("table")?.tHead?.rows[0]?.cells[place];
    const caption = cell.closest("table")?.caption;
    return [row?.querySelector("th"), head, caption]
      .map((one) => plain(one?.textContent))
      .join(" | ");
  }

  function termOf(element: Element): Element | null {
    const before = element.previousElementSibling;
    return before === null || before.matches("dt") ? before : termOf(before);
  }
}

/** Headers that do not say which cells they head. Runs inside the page. */
export function headerProblems(describe: Describe): string[] {
  return [...document.querySelectorAll("th")]
    .filter((head) => !/^(row|col|rowgroup|colgroup)$/.test(head.getAttribute("scope") ?? ""))
    .map((head) => `${describe(head)} heads cells without a scope; expected row or col`);
}
