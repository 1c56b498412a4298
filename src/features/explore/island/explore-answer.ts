/**
 * `<explore-answer>`: holds the question, keeps the address and the drawing in step with it, and says
 * politely what changed. What a question means is the model's to know. It draws in small pieces, so that
 * a key or a finger never waits for more than one of them.
 */
import type { ParsedQuestion } from "../model/parse-question.ts";
import { choosing, type ExploreQuestion } from "../model/question.ts";
import { figures, subjectOf, type Subject } from "../model/subject.ts";
import { askerOf, type Asker } from "./asked-worker.ts";
import { controls, type Controls } from "./controls.ts";
import { facetPanel, type Choose, type FacetPanel } from "./facet-panel.ts";
import { made } from "./elements.ts";
import type { Sentence } from "../view/view.ts";
import { Held } from "./held.ts";
import type { Answers } from "./messages.ts";
import { mayMoveFocus } from "../../../site/islands/moved-focus.ts";
import { Pieces } from "../../../site/islands/pieces.ts";
import { resultPanel, sentenceNodes, type ResultPanel } from "./result-panel.ts";
import { rowList, type RowList } from "./row-list.ts";
import { takeAway, type TakeAway } from "./take-away.ts";
import { problemLines, takeAddress } from "./taken-address.ts";

interface Opening {
  /** The file of all rows, as it arrived. */
  readonly rows: ArrayBuffer;
  /** The button that a reader pressed, and then waits for the answer to have the focus. */
  readonly pressed: HTMLElement | undefined;
}

interface Parts {
  readonly ask: Asker;
  readonly facets: FacetPanel;
  readonly controls: Controls;
  readonly result: ResultPanel;
  readonly rows: RowList;
  readonly taken: TakeAway;
  /** Address of the file of names. */
  readonly names: string;
}

/** The element, which `explore.ts` defines. */
export class ExploreAnswer extends HTMLElement {
  #subject: Subject = figures;
  #question: ExploreQuestion = figures.first;
  #parts: Parts | undefined;
  readonly #status = made("p", { role: "status", class: "answer", tabindex: "-1" });
  readonly #problems = made("div", { class: "bad-address", role: "alert" });
  /** The latest question asked: answers to earlier ones are not drawn. */
  #asked = 0;
  /** Waits for the sentence, or the next question, but not for the file of names: it costs a slow phone more than an answer. */
  readonly #address = new Held(100);
  /** Waits for the next frame, or for the rest of the answer: what comes meanwhile is drawn with it. */
  readonly #saying = new Held();

  /** Makes what stands on the page whatever the answer is. */
  prepare(worker: Worker, { of, base = "/", tables = "", names = "" }: DOMStringMap): void {
    const ask = askerOf(worker);
    const subject = subjectOf(of);
    this.#subject = subject;
    const change = (change: Partial<ExploreQuestion>) => void this.#change(change);
    const choose: Choose = (facet, changed) => {
      const { choices } = this.#question;
      change(choosing(this.#question, facet, changed(choices.get(facet) ?? [])));
    };
    const parts: Parts = {
      ask,
      facets: facetPanel(choose),
      controls: controls(subject, change),
      result: resultPanel({ subject, base, ask, choose, change }),
      rows: rowList({ subject, base, ask, change }),
      taken: takeAway({ subject, ask, tables }),
      names,
    };
    const { facets, controls: own, result, rows, taken } = parts;
    const side = made(
      "details",
      { class: "side", open: matchMedia("(min-width: 60rem)").matches },
      made("summary", {}, `Choose ${subject.row[1]}`),
      own.choosing,
      facets.element,
    );
    const main = made(
      "div",
      { class: "main" },
      this.#problems,
      this.#status,
      result.element,
      own.counting,
      result.groups,
      rows.element,
      taken.element,
    );
    this.append(made("div", { class: "explore" }, side, main));
    this.#parts = parts;
    addEventListener("popstate", () => {
      this.#address.drop();
      void ask("read", { query: location.search }).then((read) => this.#show(read));
    });
  }

  /** Answers what the address asks, in place of what stands in the home. */
  async open(home: HTMLElement, { rows, pressed }: Opening): Promise<void> {
    const { ask, names, controls: own, facets } = this.#made();
    const read = await ask("load", { rows, names, query: location.search });
    own.offer(read.rules);
    facets.offer(read.facets);
    this.#take(read);
    this.#status.replaceChildren(...sentenceNodes(read.sentence));
    const waits = pressed !== undefined && mayMoveFocus(pressed);
    home.replaceChildren(this);
    // At once: a reader who goes on while the rows come, or while the rest is drawn, is not called back.
    if (waits) this.#status.focus();
    await this.#drawAll(read.answer, ++this.#asked);
  }

  #made(): Parts {
    if (this.#parts === undefined) throw new Error("not prepared");
    return this.#parts;
  }

  /** What an address asks for, with what of it could not be read. */
  #take({ question, problems }: ParsedQuestion): void {
    this.#question = question;
    this.#problems.replaceChildren(...problemLines(problems, this.#subject));
  }

  async #show(read: ParsedQuestion): Promise<void> {
    this.#take(read);
    await this.#draw();
  }

  async #change(change: Partial<ExploreQuestion>): Promise<void> {
    this.#address.do();
    const question = { ...this.#question, ...change };
    this.#question = question;
    this.#address.hold(() => {
      takeAddress(question, this.#subject, this.#problems);
    });
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const asked = ++this.#asked;
    this.#saying.drop();
    const answering = this.#made().ask("ask", { question: this.#question }, (sentence) => {
      if (asked === this.#asked) this.#sayNext(sentence);
    });
    this.setAttribute("aria-busy", "true");
    this.#made().taken.forget();
    try {
      const answer = await answering;
      if (asked !== this.#asked) return;
      this.#saying.do();
      await this.#drawAll(answer, asked);
    } catch {
      if (asked !== this.#asked) return;
      this.#saying.drop();
      this.#status.textContent = "The question could not be answered. Load the page again.";
      this.#address.do();
    }
    if (asked === this.#asked) this.removeAttribute("aria-busy");
  }

  #sayNext(sentence: Sentence): void {
    this.#saying.hold(() => {
      this.#status.replaceChildren(...sentenceNodes(sentence));
      this.#address.do();
    });
    requestAnimationFrame(() => {
      this.#saying.do();
    });
  }

  /** Piece by piece, as long as no other question was asked meanwhile. */
  async #drawAll({ view, rows }: Answers["ask"], asked: number): Promise<void> {
    const { result, controls: own, facets, rows: list } = this.#made();
    const question = this.#question;
    const work = new Pieces();
    for (const draw of [result.draw, result.drawGroups, own.draw, facets.draw]) {
      draw(view, question);
      await work.rest();
      if (asked !== this.#asked) return;
    }
    await list.draw({ view, question, rows }, work);
  }
}

customElements.define("explore-answer", ExploreAnswer);
