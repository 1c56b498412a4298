/** What a page notes of itself while the bench of exploring looks at it. */

/**
 * Notes the first answer, the longest task, and how long the worker took until its first reply to a question,
 * from the first moment of a page. Tells of each question that is asked with an event. Runs inside the page.
 */
export function watch(): void {
  const noted = Object.assign(window, { longestTask: 0, answeredAt: 0, lastAnswer: NaN });
  const asked = { id: undefined as unknown, at: 0 };
  // A worker calls its listeners in the order in which they were added: ours comes before the page's, which draws.
  window.Worker = class extends Worker {
    constructor(...made: ConstructorParameters<typeof Worker>) {
      super(...made);
      this.addEventListener("message", ({ data }: MessageEvent<{ readonly id?: unknown }>) => {
        if (data.id !== asked.id) return;
        noted.lastAnswer = performance.now() - asked.at;
        asked.id = undefined;
      });
    }
    override postMessage(message: unknown, ...rest: []): void {
      const { id, kind } = message as { readonly id?: unknown; readonly kind?: unknown };
      if (kind === "ask") {
        dispatchEvent(new Event("asked"));
        Object.assign(asked, { id, at: performance.now() });
      }
      super.postMessage(message, ...rest);
    }
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      noted.longestTask = Math.max(noted.longestTask, duration);
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if (document.querySelector(".explore .answer")?.textContent)
      noted.answeredAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
