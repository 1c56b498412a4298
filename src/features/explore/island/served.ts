/**
 * The worker’s side of the page that explores: it holds every row away from the page, so that no question,
 * however large, keeps a key or a finger waiting. It draws nothing, and knows rows of one kind by `Asking`.
 */
import type { AskedTable } from "../model/asked-table.ts";
import type { Matches } from "../model/matches.ts";
import { rowOrder } from "../model/order.ts";
import type { ExploreQuestion } from "../model/question.ts";
import { parseQuestion, type Known } from "../model/parse-question.ts";
import type { TakeRequest } from "../take/taken.ts";
import type { RowView } from "../view/row-view.ts";
import { facetWords, type GroupView, type Sentence, type View } from "../view/view.ts";
import { emptiedSentence } from "../words/emptied-words.ts";
import {
  rowsShown,
  type Answers,
  type Message,
  type Reply,
  type RequestKind,
  type Requests,
} from "./messages.ts";
import { warmUp } from "./warm-up.ts";

/** How rows of one kind are read, asked of and taken away. */
interface Asking<Table extends AskedTable, Found> {
  readonly read: (file: unknown) => Table;
  /** The table with the second file, which lists and downloads need. */
  readonly named: (table: Table, names: unknown) => Table;
  /** Whether a question cannot be answered without the second file. */
  readonly needsNames: (question: ExploreQuestion) => boolean;
  /** By which rules rows may be counted; none where they are not added up. */
  readonly rules: (table: Table) => Answers["load"]["rules"];
  readonly answer: (table: Table, question: ExploreQuestion) => Found;
  readonly sentence: (table: Table, found: Found) => Sentence;
  readonly view: (table: Table, found: Found) => View;
  readonly groups: (table: Table, found: Found, atMost: number) => GroupView[];
  readonly rows: (table: Table, question: ExploreQuestion, rows: Iterable<number>) => RowView[];
  readonly taken: (
    table: Table,
    question: ExploreQuestion,
    order: Iterable<number>,
    request: TakeRequest,
  ) => string | Promise<string>;
}

/** Tells the page the sentence of an answer, before all else of it. */
type Tell = (sentence: Sentence) => void;

type Handlers = {
  readonly [Kind in RequestKind]: (
    of: Requests[Kind],
    tell: Tell,
  ) => Answers[Kind] | Promise<Answers[Kind]>;
};

interface Answered {
  readonly question: ExploreQuestion;
  readonly matches: Matches;
}

/** Answers the page from now on. */
export function serve<Table extends AskedTable, Found extends Answered>(
  asking: Asking<Table, Found>,
): void {
  const handlers = new Served(asking);
  addEventListener("message", ({ data }: MessageEvent<Message>) => {
    void replyTo(handlers, data).then((answer) => {
      postMessage(answer);
    });
  });
}

async function replyTo(handlers: Handlers, { id, kind, of }: Message): Promise<Reply> {
  try {
    const tell: Tell = (sentence) => {
      postMessage({ id, sentence } satisfies Reply);
    };
    const handler = handlers[kind] as (of: unknown, tell: Tell) => unknown;
    return { id, answer: await handler.call(handlers, of, tell) };
  } catch (fault) {
    return { id, problem: fault instanceof Error ? fault.message : "unknown" };
  }
}

class Served<Table extends AskedTable, Found extends Answered> implements Handlers {
  readonly #asking: Asking<Table, Found>;
  #table: Table | undefined;
  /** The table with its names: asked for once the rows are there, and again where that failed. */
  #named: Promise<Table> | undefined;
  #isNamed = false;
  #namesAt = "";
  #answered: Found | undefined;
  /** How many questions were asked so far. */
  #turns = 0;

  constructor(asking: Asking<Table, Found>) {
    this.#asking = asking;
  }

  async load({ rows, names, query }: Requests["load"]): Promise<Answers["load"]> {
    const table = this.#asking.read(JSON.parse(new TextDecoder().decode(rows)));
    this.#table = table;
    this.#namesAt = names;
    const rules = this.#asking.rules(table);
    const read = parseQuestion(query, knownOf(table, rules));
    const loading = this.#withNames();
    loading.catch(() => undefined);
    let sentence: Sentence = ["", ""];
    const answer = await this.ask(read, (told) => {
      sentence = told;
    });
    return { ...read, rules, facets: facetWords(table), sentence, answer };
  }

  read({ query }: Requests["read"]): Answers["read"] {
    const table = this.#loaded();
    return parseQuestion(query, knownOf(table, this.#asking.rules(table)));
  }

  async ask({ question }: Requests["ask"], tell: Tell): Promise<Answers["ask"]> {
    const turn = ++this.#turns;
    const own = await this.#tableFor(question);
    const { found, view, rows } = this.#answerTo(own, question, tell);
    // A later question may have been answered while this one waited for the names.
    if (turn === this.#turns) this.#answered = found;
    return { view, rows };
  }

  /** The first rows come with the answer where the names are there already. */
  #answerTo(own: Table, question: ExploreQuestion, tell?: Tell) {
    const found = this.#asking.answer(own, question);
    const isEmpty = found.matches.count === 0;
    const sentence: Sentence = isEmpty
      ? [emptiedSentence(own, question, found.matches), ""]
      : this.#asking.sentence(own, found);
    tell?.(sentence);
    const view = this.#asking.view(own, found);
    const rows = this.#isNamed ? this.#rowsOf(own, found, { from: 0, to: rowsShown }) : undefined;
    return { found, view, rows };
  }

  async rows(of: Requests["rows"]): Promise<Answers["rows"]> {
    return this.#rowsOf(await this.#withNames(), this.#current(), of);
  }

  async groups({ question, atMost }: Requests["groups"]): Promise<Answers["groups"]> {
    const own = await this.#tableFor(question);
    return this.#asking.groups(own, this.#asking.answer(own, question), atMost);
  }

  async take(of: Requests["take"]): Promise<Answers["take"]> {
    const whole = await this.#withNames();
    const { matches, question } = this.#current();
    return this.#asking.taken(whole, question, rowOrder(whole, matches.chosen, question.sort), of);
  }

  #rowsOf(own: Table, { matches, question }: Answered, { from, to }: Requests["rows"]): RowView[] {
    const order = rowOrder(own, matches.chosen, question.sort, to);
    return this.#asking.rows(own, question, order.subarray(from));
  }

  #tableFor(question: ExploreQuestion): Table | Promise<Table> {
    return this.#asking.needsNames(question) ? this.#withNames() : this.#loaded();
  }

  #loaded(): Table {
    if (this.#table === undefined) throw new Error("no rows yet");
    return this.#table;
  }

  #current(): Found {
    if (this.#answered === undefined) throw new Error("no question yet");
    return this.#answered;
  }

  #withNames(): Promise<Table> {
    this.#named ??= this.#loadNames().catch((fault: unknown) => {
      this.#named = undefined;
      throw fault;
    });
    return this.#named;
  }

  async #loadNames(): Promise<Table> {
    const response = await fetch(this.#namesAt);
    if (!response.ok) throw new Error(`${response.status} for ${this.#namesAt}`);
    const table = this.#asking.named(this.#loaded(), await response.json());
    this.#table = table;
    this.#isNamed = true;
    warmUp(table, (question) => this.#answerTo(table, question));
    return table;
  }
}

function knownOf({ subject, facets }: AskedTable, rules: Known["rules"]): Known {
  return { subject, facets, rules };
}
