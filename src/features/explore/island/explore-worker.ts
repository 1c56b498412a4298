/**
 * Holds every row away from the page, so that no question, however large, keeps a key or a finger
 * waiting. It draws nothing.
 */
import { exploreTable, namedTable, type ExploreTable } from "../model/explore-table.ts";
import type { ExploreFile, NamesFile } from "../model/explore-file.ts";
import { answer, type Answer } from "../model/answer.ts";
import { rowOrder } from "../model/order.ts";
import { wordsOf, type ExploreQuestion } from "../model/question.ts";
import { readQuestion } from "../model/question-address.ts";
import { taken } from "../take/taken.ts";
import { rowViews } from "../view/row-view.ts";
import { viewOf } from "../view/view.ts";
import {
  rowsShown,
  type Answers,
  type Message,
  type Reply,
  type RequestKind,
  type Requests,
} from "./messages.ts";

let table: ExploreTable | undefined;
/** The table with its names: asked for once the rows are there, and again where that failed. */
let named: Promise<ExploreTable> | undefined;
let isNamed = false;
let namesAt = "";
let answered: Answer | undefined;
let order: Uint32Array | undefined;
/** How many questions were asked so far. */
let turns = 0;

type Handlers = {
  readonly [Kind in RequestKind]: (of: Requests[Kind]) => Answers[Kind] | Promise<Answers[Kind]>;
};

const handlers: Handlers = {
  load: async ({ rows, names, query }) => {
    table = exploreTable(JSON.parse(new TextDecoder().decode(rows)) as ExploreFile);
    namesAt = names;
    const read = readQuestion(query, table);
    const rules = table.rules.map(({ slug, name }) => ({ slug, name }));
    const loading = withNames();
    loading.catch(() => undefined);
    return { ...read, rules, answer: await asked(read.question) };
  },
  read: ({ query }) => readQuestion(query, loaded()),
  ask: ({ question }) => asked(question),
  rows: async ({ from, to }) => {
    const whole = await withNames();
    return rowViews(whole, current().question, sorted(whole).slice(from, to));
  },
  take: async (of) => {
    const whole = await withNames();
    return taken(whole, current().question, sorted(whole), of);
  },
};

async function asked(question: ExploreQuestion): Promise<Answers["ask"]> {
  const turn = ++turns;
  const own = wordsOf(question).length > 0 ? await withNames() : loaded();
  const found = answer(own, question);
  const view = viewOf(own, found);
  // A later question may have been answered while this one waited for the names.
  if (turn !== turns) return { view, rows: undefined };
  answered = found;
  order = undefined;
  const rows = isNamed ? rowViews(own, question, sorted(own).slice(0, rowsShown)) : undefined;
  return { view, rows };
}

function loaded(): ExploreTable {
  if (table === undefined) throw new Error("no rows yet");
  return table;
}

function current(): Answer {
  if (answered === undefined) throw new Error("no question yet");
  return answered;
}

function withNames(): Promise<ExploreTable> {
  named ??= loadNames().catch((fault: unknown) => {
    named = undefined;
    throw fault;
  });
  return named;
}

/** Texts to look for words in are made at once, before a reader writes one. */
async function loadNames(): Promise<ExploreTable> {
  const response = await fetch(namesAt);
  if (!response.ok) throw new Error(`${response.status} for ${namesAt}`);
  table = namedTable(loaded(), (await response.json()) as NamesFile);
  isNamed = true;
  setTimeout(() => table?.texts());
  return table;
}

/** Sorted when rows are first asked for: a question alone needs no order. */
function sorted(own: ExploreTable): Uint32Array {
  const { matches, question } = current();
  order ??= rowOrder(own, matches.chosen, question.sort);
  return order;
}

async function reply({ id, kind, of }: Message): Promise<Reply> {
  try {
    const handle = handlers[kind] as (of: unknown) => unknown;
    return { id, answer: await handle(of) };
  } catch (fault) {
    return { id, problem: fault instanceof Error ? fault.message : "unknown" };
  }
}

addEventListener("message", ({ data }: MessageEvent<Message>) => {
  void reply(data).then((answer) => {
    postMessage(answer);
  });
});
