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
import type { View } from "../view/view.ts";
import {
  rowsShown,
  type Answers,
  type Message,
  type Reply,
  type RequestKind,
  type Requests,
} from "./messages.ts";

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
  readonly view: (table: Table, found: Found) => View;
  readonly rows: (table: Table, question: ExploreQuestion, rows: Iterable<number>) => RowView[];
  readonly taken: (
    table: Table,
    question: ExploreQuestion,
    order: Iterable<number>,
    request: TakeRequest,
  ) => string | Promise<string>;
}

type Handlers = {
  readonly [Kind in RequestKind]: (of: Requests[Kind]) => Answers[Kind] | Promise<Answers[Kind]>;
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
    return { id, answer: await (handlers[kind] as (of: unknown) => unknown).call(handlers, of) };
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
  #order: Uint32Array | undefined;
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
    return { ...read, rules, answer: await this.ask(read) };
  }

  read({ query }: Requests["read"]): Answers["read"] {
    const table = this.#loaded();
    return parseQuestion(query, knownOf(table, this.#asking.rules(table)));
  }

  async ask({ question }: Requests["ask"]): Promise<Answers["ask"]> {
    const turn = ++this.#turns;
    const own = this.#asking.needsNames(question) ? await this.#withNames() : this.#loaded();
    const found = this.#asking.answer(own, question);
    const view = this.#asking.view(own, found);
    // A later question may have been answered while this one waited for the names.
    if (turn !== this.#turns) return { view, rows: undefined };
    this.#answered = found;
    this.#order = undefined;
    const rows = this.#isNamed ? this.#rowsOf(own, 0, rowsShown) : undefined;
    return { view, rows };
  }

  async rows({ from, to }: Requests["rows"]): Promise<Answers["rows"]> {
    return this.#rowsOf(await this.#withNames(), from, to);
  }

  async take(of: Requests["take"]): Promise<Answers["take"]> {
    const whole = await this.#withNames();
    return this.#asking.taken(whole, this.#current().question, this.#sorted(whole), of);
  }

  #rowsOf(own: Table, from: number, to: number): RowView[] {
    const { question } = this.#current();
    return this.#asking.rows(own, question, this.#sorted(own).slice(from, to));
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
    setTimeout(() => {
      try {
        this.#warmUp(table);
      } catch {
        // Nobody asked: what is wrong is told to the reader whose question meets it.
      }
    });
    return table;
  }

  /**
   * Answers a question that nobody asked, with a group and a word, and forgets the answer: what a browser has
   * run once takes it half the time when a reader asks.
   */
  #warmUp(table: Table): void {
    const { first, groupings } = table.subject;
    const question = { ...first, by: groupings.slice(0, 1).map(({ id }) => id), words: "a" };
    const found = this.#asking.answer(table, question);
    this.#asking.view(table, found);
    const order = rowOrder(table, found.matches.chosen, question.sort);
    this.#asking.rows(table, question, order.slice(0, rowsShown));
  }

  /** Sorted when rows are first asked for: a question alone needs no order. */
  #sorted(own: Table): Uint32Array {
    const { matches, question } = this.#current();
    this.#order ??= rowOrder(own, matches.chosen, question.sort);
    return this.#order;
  }
}

function knownOf({ subject, facets }: AskedTable, rules: Known["rules"]): Known {
  return { subject, facets, rules };
}
