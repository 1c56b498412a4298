/** What a search found, as elements: groups of links with what stands beside them. Texts stay texts. */
import { counted } from "../../../format/words.ts";
import { inDigits } from "../amount-spellings.ts";
import { searchQuery, type Search } from "./search-address.ts";
import type { Found, Hit, HitGroup } from "./search-engine.ts";

/** How many of each kind stand under each other, and how many where one kind is asked for. */
const few = 4;
const many = 20;

/** The groups, the closest few of each; where one kind is asked for, as many as `most`. */
export async function resultElements(
  { groups }: Found,
  search: Search,
  most = many,
): Promise<HTMLElement[]> {
  const shown = search.kind === "" ? few : most;
  return Promise.all(
    groups.map(async (group) => groupElement(group, await group.first(shown), search)),
  );
}

/** Where more of the kind that is asked for can be shown, how many stand there next. */
export function moreThan({ groups }: Found, { kind }: Search, most = many): number | undefined {
  const [group] = groups;
  return kind !== "" && group !== undefined && group.count > most ? most + many : undefined;
}

function groupElement(group: HitGroup, hits: readonly Hit[], search: Search): HTMLElement {
  const section = element("section", "");
  section.append(element("h2", `${group.name} (${group.count})`), listOf(hits));
  if (search.kind === "" && group.count > hits.length) {
    const all = linkTo({ ...search, kind: group.kind }, `All ${group.count} under ${group.name}`);
    section.append(paragraphOf(all));
  }
  return section;
}

function listOf(hits: readonly Hit[]): HTMLElement {
  const list = element("ul", "");
  list.append(...hits.map(hitElement));
  return list;
}

function hitElement({ address, name, council, when, amount, beside }: Hit): HTMLElement {
  const link = element("a", name);
  link.href = address;
  const item = element("li", "");
  item.append(link);
  if (amount !== "") item.append(" ", element("span", amount, "number"));
  const facts = [council, when, beside].filter((text) => text !== "").join(" · ");
  item.append(" ", element("span", facts, "soft"));
  return item;
}

/** How much was found, in a sentence; of a kind and a council where the fields choose one. */
export function summaryWords(
  { groups }: Found,
  text: string,
  [kind, council]: readonly [HTMLSelectElement, HTMLSelectElement],
): string {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const where = (word: string, { value, selectedOptions }: HTMLSelectElement) =>
    value === "" ? "" : ` ${word} ${selectedOptions[0]?.textContent.trim()}`;
  const found = count === 0 ? "No results" : counted(count, "result");
  return `${found} for ${quoted(text.trim())}${where("under", kind)}${where("of", council)}`;
}

/** What to try where nothing is found, as a list. */
export function adviceElements({ unknown }: Found, search: Search): HTMLElement[] {
  const { text, kind, council } = search;
  const typed = unknown.map((one) => one.typed);
  const rest = typed
    .reduce((left, word) => left.replace(word, " "), inDigits(text))
    .replace(/\s+/g, " ");
  const advice = [
    ...(unknown.length > 0 ? [`Nothing here has ${typed.map(quoted).join(" or ")}.`] : []),
    ...(unknown.length > 0 && rest.trim() !== ""
      ? [linkTo({ ...search, text: rest.trim() }, `Search for ${quoted(rest.trim())} alone`)]
      : []),
    ...unknown.flatMap(({ typed: word, near }) =>
      near === undefined
        ? []
        : [
            linkTo(
              { ...search, text: text.replace(word, near) },
              `Search for ${quoted(near)} instead`,
            ),
          ],
    ),
    ...(kind !== "" || council !== ""
      ? [linkTo({ text, kind: "", council: "" }, "Search in every kind and every council")]
      : []),
    "Check the spelling, or use fewer words.",
    "Type an amount with its unit, such as 1.25m, or in full, such as £1,250,000. Fewer digits find more: 1.3m also finds what rounds to it.",
  ];
  const items = element("ul", "", "advice");
  items.append(
    ...advice.map((one) => {
      const item = element("li", "");
      item.append(one);
      return item;
    }),
  );
  return [items];
}

/** `“transport”` */
function quoted(text: string): string {
  return `“${text}”`;
}

/** A search as a link of this page. */
function linkTo(search: Search, words: string): HTMLAnchorElement {
  const link = element("a", words);
  link.href = searchQuery(search);
  link.dataset["search"] = "";
  return link;
}

function paragraphOf(content: HTMLElement): HTMLElement {
  const paragraph = element("p", "");
  paragraph.append(content);
  return paragraph;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
  className = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== "") made.className = className;
  return made;
}
