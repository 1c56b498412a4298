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
  // What stands in newspaper columns is read column by column, and seen so.
  const parents = [...document.body.querySelectorAll("*:not(svg, svg *)")].filter((parent) => {
    const { columnCount, columnWidth } = getComputedStyle(parent);
    return columnCount === "auto" && columnWidth === "auto";
  });
  return parents.flatMap((parent) => {
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

/** A link or a button as it is read out, with what around it tells it from others of its name. */
interface NamedLink {
  readonly name: string;
  readonly surroundings: string;
  /** An address; of a button, which one of the page it is. */
  readonly leadsTo: string;
}

/**
 * Links of one name that lead to different places, and buttons of one name, where neither the words
 * before it, the paragraph, the list item or term and its heading, the table cell and its headers nor
 * the picture tells them apart (WCAG 2.4.4); and what has no name at all.
 */
export function linkProblems(links: readonly NamedLink[]): string[] {
  const alike = Map.groupBy(links, ({ name, surroundings }) => `${name} | ${surroundings}`);
  return [
    ...links.filter(({ name }) => name === "").map(({ leadsTo }) => `${leadsTo} has no name`),
    ...[...alike.values()].flatMap((group) => {
      const places = [...new Set(group.map(({ leadsTo }) => leadsTo))];
      return places.length > 1
        ? [`"${group[0]?.name}" in the same surroundings leads to ${places.slice(0, 3).join(", ")}`]
        : [];
    }),
  ];
}

/** Every link and button that can be seen. Runs inside the page. */
export function namedLinks(): NamedLink[] {
  const plain = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  return [...document.querySelectorAll("a[href], button")]
    .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    .map((link, place) => ({
      name: nameOf(link),
      surroundings: [link.localName, contextOf(link), wordsBefore(link)].join(" | "),
      leadsTo: link.getAttribute("href") ?? `button ${place}`,
    }));

  function nameOf(link: Element): string {
    const named = (link.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => plain(document.getElementById(id)?.textContent))
      .join(" ");
    return plain(link.getAttribute("aria-label")) || plain(named) || plain(link.textContent);
  }

  function contextOf(link: Element): string {
    const around = link.closest("svg, td, th, li, dd, dt, p, figcaption, caption, summary, nav");
    if (around === null) return "";
    if (around.localName === "svg") return plain(around.getAttribute("aria-label"));
    const own = plain(around.textContent);
    if (around.matches("td, th")) return `${own} | ${headersOf(around)}`;
    const term = around.matches("dd") ? plain(termOf(around)?.textContent) : "";
    return around.matches("li, dd") ? `${own} | ${term} | ${headingOf(around)}` : own;
  }

  /** Whole words between this link and the one before it, in the same block. */
  function wordsBefore(link: Element): string {
    const before = link.previousSibling;
    if (before === null || before instanceof Element) return "";
    return ((before.textContent ?? "").match(/\p{L}{4,}/gu) ?? []).join(" ");
  }

  function headingOf(item: Element): string {
    const headings = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")];
    const above = headings.filter(
      (one) => one.compareDocumentPosition(item) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return plain(above.at(-1)?.textContent);
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
