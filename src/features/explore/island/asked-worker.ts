/** The worker as functions that wait for its answers. */
import type { Answers, Message, Reply, RequestKind, Requests } from "./messages.ts";

/** Asks the worker for something and resolves with its answer. */
export type Asker = <Kind extends RequestKind>(
  kind: Kind,
  of: Requests[Kind],
) => Promise<Answers[Kind]>;

/** Matches the answers of a worker to what was asked, by number. */
export function askerOf(worker: Worker): Asker {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  worker.addEventListener("error", () => {
    for (const [id, settle] of waiting) settle({ id, problem: "The worker does not run." });
    waiting.clear();
  });
  return <Kind extends RequestKind>(kind: Kind, of: Requests[Kind]) =>
    new Promise<Answers[Kind]>((done, fail) => {
      const message: Message = { id: ++last, kind, of };
      waiting.set(message.id, ({ answer, problem }) => {
        if (problem === undefined) done(answer as Answers[Kind]);
        else fail(new Error(problem));
      });
      worker.postMessage(message);
    });
}
