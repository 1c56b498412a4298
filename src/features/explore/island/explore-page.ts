/**
 * The page that asks: it holds the question, keeps the address and the drawing in step with it, and
 * says politely what changed. What a question means is the model's to know.
 */
import { questionQuery, type ReadQuestion } from "../model/question-address.ts";
import { choosing, firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { askerOf, type Asker } from "./asked-worker.ts";
import { controls, type Controls } from "./controls.ts";
import { facetPanel, type FacetPanel } from "./facet-panel.ts";
import { made } from "./elements.ts";
import { resultPanel, type ResultPanel } from "./result-panel.ts";
import { rowList, type RowList } from "./row-list.ts";
import { takeAway } from "./take-away.ts";

interface Opening {
  readonly worker: Worker;
  /** The file of all rows, as it arrived. */
  readonly rows: ArrayBuffer;
  /** Whether a reader pressed the button, and waits for the answer to have the focus. */
  readonly byHand: boolean;
}

export async function openExplore(
  home: HTMLElement,
  { worker, rows, byHand }: Opening,
): Promise<void> {
  const ask = askerOf(worker);
  const { rules, ...read } = await ask("load", { rows, query: location.search });
  const page = new ExplorePage(home, ask, rules);
  await page.show(read);
  if (byHand) page.focus();
}

class ExplorePage {
  #question: ExploreQuestion = firstQuestion;
  readonly #ask: Asker;
  readonly #status = made("p", { role: "status", class: "answer" });
  readonly #problems = made("div", { class: "bad-address", role: "alert" });
  readonly #facets: FacetPanel;
  readonly #controls: Controls;
  readonly #result: ResultPanel;
  readonly #rows: RowList;
  /** The latest question asked: answers to earlier ones are not drawn. */
  #asked = 0;

  constructor(home: HTMLElement, ask: Asker, rules: Parameters<typeof controls>[0]) {
    this.#ask = ask;
    const base = home.dataset["base"] ?? "/";
    const change = (change: Partial<ExploreQuestion>) => void this.#change(change);
    this.#facets = facetPanel((facet, slugs) => {
      change({ choices: choosing(this.#question, facet, slugs).choices });
    });
    this.#controls = controls(rules, change);
    this.#result = resultPanel(base, change);
    this.#rows = rowList({ base, ask, change });
    const take = takeAway({ ask, tables: home.dataset["tables"] ?? "" });
    const side = made(
      "details",
      { class: "side", open: matchMedia("(min-width: 60rem)").matches },
      made("summary", {}, "Choose figures"),
      this.#controls.choosing,
      this.#facets.element,
    );
    const main = made(
      "div",
      { class: "main" },
      this.#problems,
      this.#status,
      this.#result.element,
      this.#controls.counting,
      this.#result.groups,
      this.#rows.element,
      take,
    );
    home.replaceChildren(made("div", { class: "explore" }, side, main));
    addEventListener("popstate", () => {
      void this.#ask("read", { query: location.search }).then((read) => this.show(read));
    });
  }

  /** What an address asks for, with what of it could not be read. */
  async show({ question, problems }: ReadQuestion): Promise<void> {
    this.#question = question;
    const lines = problems.map((problem) => made("li", {}, problem));
    this.#problems.replaceChildren(
      ...(lines.length === 0
        ? []
        : [
            made("p", {}, "The address could not be read, so all figures are shown:"),
            made("ul", {}, ...lines),
          ]),
    );
    await this.#draw();
  }

  focus(): void {
    this.#status.tabIndex = -1;
    this.#status.focus();
  }

  async #change(change: Partial<ExploreQuestion>): Promise<void> {
    this.#question = { ...this.#question, ...change };
    this.#problems.replaceChildren();
    const query = questionQuery(this.#question);
    if (query === undefined)
      this.#problems.replaceChildren(
        made(
          "p",
          {},
          "This question is too long for an address of 300 characters: it works here, and cannot be linked to.",
        ),
      );
    else history.pushState(null, "", query === "" ? location.pathname : query);
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const asked = ++this.#asked;
    const view = await this.#ask("ask", { question: this.#question });
    if (asked !== this.#asked) return;
    this.#status.textContent = view.emptied === "" ? view.sentence : view.emptied;
    this.#result.draw(view, this.#question);
    this.#controls.draw(view, this.#question);
    await pause();
    if (asked !== this.#asked) return;
    this.#facets.draw(view);
    await this.#rows.draw(view, this.#question);
  }
}

/** Lets the browser draw and hear keys between two pieces of work. */
function pause(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
}
