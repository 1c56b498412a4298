/**
 * The lines of the timeline's list, which stand on pages of their own: fetched into a year that is opened, and into
 * the reading panel for the item that is pointed at.
 */
import { isoDay } from "../../../format/days.ts";
import { urls } from "../../../site/urls.ts";
import { entryAddresses } from "../list-address.ts";
import type { TimelineData } from "../picture/timeline-data.ts";
import type { TimelineState } from "./timeline-state.ts";

/** The list beside a timeline. */
export class TimelineEntries {
  /** Where the line of an item stands, below the home page. */
  readonly addressOf: (id: string) => string;
  readonly #panel: HTMLElement | null;
  /** What the panel says as long as nothing is pointed at. */
  readonly #first: readonly Element[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #years: ReadonlyMap<string, readonly string[]>;
  readonly #pages = new Map<string, Promise<Document>>();

  constructor(root: HTMLElement, { rows, page, lists }: TimelineData) {
    const items = rows.filter(({ key, item }) => key === item);
    this.addressOf = entryAddresses(page, lists);
    this.#panel = root.querySelector<HTMLElement>(".panel");
    this.#first = [...(this.#panel?.children ?? [])];
    this.#names = new Map(items.map(({ item, name }) => [item, name]));
    const years = Map.groupBy(items, ({ from }) => isoDay(from).slice(0, 4));
    this.#years = new Map([...years].map(([year, own]) => [year, own.map(({ item }) => item)]));
    const isDecision = new Map(items.map(({ item, kind }) => [item, kind === "decision"]));
    for (const { section, year } of yearsOnPage()) {
      const details = section.querySelector("details");
      const list = document.createElement("ol");
      for (const id of this.#years.get(year) ?? [])
        list.append(this.#short(id, isDecision.get(id) ? `decisions/${id}/` : this.addressOf(id)));
      details?.querySelector("p")?.before(list);
      details?.addEventListener("toggle", () => void this.#fill(section, year));
      if (details?.open) void this.#fill(section, year);
    }
  }

  /** Whoever comes by the address that a line had on this page is led to where it stands now. */
  leadOn(): void {
    const id = location.hash.slice(1);
    if (this.#names.has(id) && document.getElementById(id) === null)
      location.replace(urls.page(this.addressOf(id)));
  }

  /** `7 June 2022, Birmingham, Decision, approved: …`, to be read out. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? "";
  }

  /** Hides the lines that the filters leave out, and years of which nothing is left. */
  filter(state: Pick<TimelineState, "shown">): void {
    const shown = new Set(state.shown.map(({ id }) => id));
    for (const { section, year } of yearsOnPage()) {
      section.hidden = !(this.#years.get(year) ?? []).some((id) => shown.has(id));
      for (const line of section.querySelectorAll<HTMLElement>("ol > li"))
        line.hidden = !shown.has(line.dataset["item"] ?? line.id);
    }
  }

  /** Puts an item's line into the panel, its name until that has come; without an item, what the panel said at first. */
  show(id: string | undefined): void {
    const panel = this.#panel;
    if (!panel || panel.dataset["item"] === (id ?? "")) return;
    panel.dataset["item"] = id ?? "";
    if (id === undefined) {
      panel.replaceChildren(...this.#first);
      return;
    }
    const name = document.createElement("p");
    name.textContent = this.nameOf(id);
    panel.replaceChildren(name);
    void this.#line(id).then((line) => {
      if (line && panel.dataset["item"] === id) panel.replaceChildren(...copiesOf(line));
    });
  }

  /** What a mark leads to, in words, until the whole line has come. */
  #short(id: string, page: string): HTMLElement {
    const [line, link] = [document.createElement("li"), document.createElement("a")];
    line.dataset["item"] = id;
    link.href = urls.page(page);
    link.textContent = this.nameOf(id);
    line.append(link);
    return line;
  }

  async #fill(section: HTMLElement, year: string): Promise<void> {
    const way = section.querySelector("details > p");
    if (!way) return;
    const lines = await Promise.all((this.#years.get(year) ?? []).map((id) => this.#line(id)));
    // As long as one is missing the link to the list stays.
    if (!way.isConnected || lines.some((line) => line === null)) return;
    way.remove();
    for (const short of section.querySelectorAll<HTMLElement>("ol > li[data-item]")) {
      const line = lines.find((one) => one?.id === short.dataset["item"])?.cloneNode(true);
      if (!(line instanceof HTMLElement)) continue;
      line.hidden = short.hidden;
      short.replaceWith(line);
    }
  }

  /** The line of an item on its page of the list; null where that cannot be had. */
  async #line(id: string): Promise<Element | null> {
    const address = this.addressOf(id).replace(/#.*/, "");
    const page = this.#pages.get(address) ?? fetched(urls.page(address));
    this.#pages.set(address, page);
    try {
      return (await page).getElementById(id);
    } catch {
      this.#pages.delete(address);
      return null;
    }
  }
}

function yearsOnPage(): { section: HTMLElement; year: string }[] {
  return [...document.querySelectorAll<HTMLElement>("section.year")].map((section) => {
    const year = section.querySelector("h3")?.textContent ?? "";
    return { section, year: year.trim() };
  });
}

/** A page of the list; what leads to a line of it leads there from any page. */
async function fetched(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  const text = await answer.text();
  // The style in its head may not run here.
  const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
  const page = new DOMParser().parseFromString(main, "text/html");
  for (const link of page.querySelectorAll('li a[href^="#"]'))
    link.setAttribute("href", address + (link.getAttribute("href") ?? ""));
  return page;
}

/** Copies of what a line holds. An id stays with the line. */
function copiesOf(line: Element): Element[] {
  const copy = line.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll("[id]")) one.removeAttribute("id");
  return [...copy.children];
}
