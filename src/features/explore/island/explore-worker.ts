/**
 * Holds every row away from the page, so that no question, however large, keeps a key or a finger
 * waiting. It draws nothing.
 */
import { exploreTable, type ExploreTable } from "../model/explore-table.ts";
import type { ExploreFile } from "../model/explore-file.ts";
import { matches } from "../model/matches.ts";
import { rowOrder } from "../model/order.ts";
import { firstQuestion, type ExploreQuestion } from "../model/question.ts";
import { readQuestion } from "../model/question-address.ts";
import { taken } from "../take/taken.ts";
import { rowViews } from "../view/row-view.ts";
import { viewOf } from "../view/view.ts";
import type { Answers, Message, Reply, RequestKind, Requests } from "./messages.ts";

let table: ExploreTable | undefined;
let question: ExploreQuestion = firstQuestion;
let order: Uint32Array | undefined;

type Handlers = {
  readonly [Kind in RequestKind]: (of: Requests[Kind]) => Answers[Kind] | Promise<Answers[Kind]>;
};

const handlers: Handlers = {
  load: ({ rows, query }) => {
    table = exploreTable(JSON.parse(new TextDecoder().decode(rows)) as ExploreFile);
    const rules = table.rules.map(({ slug, name }) => ({ slug, name }));
    return { ...readQuestion(query, table), rules, date: table.file.date };
  },
  read: ({ query }) => readQuestion(query, loaded()),
  ask: (of) => {
    ({ question } = of);
    order = undefined;
    return viewOf(loaded(), question);
  },
  rows: ({ from, to }) => rowViews(loaded(), question, sorted().slice(from, to)),
  take: (of) => taken(loaded(), question, sorted(), of),
};

function loaded(): ExploreTable {
  if (table === undefined) throw new Error("no rows yet");
  return table;
}

/** Sorted when rows are first asked for: a question alone needs no order. */
function sorted(): Uint32Array {
  order ??= rowOrder(loaded(), matches(loaded(), question).chosen, question.sort);
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
