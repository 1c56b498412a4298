/** Which of a worker's replies is heard when, with a worker that says what the test wants. */
import { expect, test } from "vitest";
import { figures } from "../model/subject.ts";
import { askerOf } from "./asked-worker.ts";
import type { Message, Reply } from "./messages.ts";

/** A worker that keeps what it is asked. */
class Scripted extends EventTarget {
  readonly asked: Message[] = [];
  postMessage(message: Message): void {
    this.asked.push(message);
  }
  says(reply: Omit<Reply, "id">, at = 0): void {
    const data: Reply = { id: this.asked[at]?.id ?? -1, ...reply };
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function scripted() {
  const worker = new Scripted();
  return { worker, ask: askerOf(worker as unknown as Worker) };
}

const asking = { question: figures.first };

test("the sentence is heard before the answer, and both belong to their question", async () => {
  const { worker, ask } = scripted();
  const heard: string[] = [];
  const [first, second] = [0, 1].map((at) =>
    ask("ask", asking, ([answer]) => heard.push(`${at} ${answer}`)).then(() => heard.push(`${at}`)),
  );
  worker.says({ sentence: ["Two.", ""] }, 1);
  worker.says({ answer: {} }, 1);
  await second;
  worker.says({ sentence: ["One.", ""] }, 0);
  worker.says({ answer: {} }, 0);
  await first;
  expect(heard).toEqual(["1 Two.", "1", "0 One.", "0"]);
});

test("a fault after the sentence is told", async () => {
  const { worker, ask } = scripted();
  const answered = ask("ask", asking, () => undefined);
  worker.says({ sentence: ["One.", ""] });
  worker.says({ problem: "no rows" });
  await expect(answered).rejects.toThrow("no rows");
});

test("a worker that stops fails all that waits, whether its sentence came or not", async () => {
  const { worker, ask } = scripted();
  const answered = Promise.allSettled([ask("ask", asking), ask("ask", asking)]);
  worker.says({ sentence: ["One.", ""] });
  worker.dispatchEvent(new Event("error"));
  expect((await answered).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
