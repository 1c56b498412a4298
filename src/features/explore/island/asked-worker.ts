/** The worker as functions that wait for its answers. */
import type { Sentence } from "../view/view.ts";
import type { Answers, Message, Reply, RequestKind, Requests } from "./messages.ts";

/** Asks the worker for something and resolves with its answer; hears the sentence of a question before. */
export type Asker = <Kind extends RequestKind>(
  kind: Kind,
  of: Requests[Kind],
  hear?: (sentence: Sentence) => void,
) => Promise<Answers[Kind]>;

/** Matches the answers of a worker to what was asked, by number. */
export function askerOf(worker: Worker): Asker {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    if (data.sentence === undefined) waiting.delete(data.id);
  });
  worker.addEventListener("error", () => {
    for (const [id, settle] of waiting) settle({ id, problem: "The worker does not run." });
    waiting.clear();
  });
  return <Kind extends RequestKind>(
    kind: Kind,
    of: Requests[Kind],
    hear?: (sentence: Sentence) => void,
  ) =>
    new Promise<Answers[Kind]>((done, fail) => {
      const message: Message = { id: ++last, kind, of };
      waiting.set(message.id, ({ sentence, answer, problem }) => {
        if (sentence !== undefined) hear?.(sentence);
        else if (problem === undefined) done(answer as Answers[Kind]);
        else fail(new Error(problem));
      });
      worker.postMessage(message);
    });
}
