/** What a page notes of itself while the bench of exploring looks at it. */

/**
 * Notes the first answer, the longest task and what a worker last took to answer a question, from the first
 * moment of a page. Runs inside the page.
 */
export function watch(): void {
  const noted = Object.assign(window, { longestTask: 0, answeredAt: 0, lastAnswer: NaN });
  const send = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: []) {
    const { id, kind } = message as { readonly id?: unknown; readonly kind?: unknown };
    const from = performance.now();
    const heard = ({ data }: MessageEvent<{ readonly id?: unknown }>) => {
      if (data.id !== id) return;
      noted.lastAnswer = performance.now() - from;
      this.removeEventListener("message", heard, { capture: true });
    };
    // Before the page's own listener, which draws.
    if (kind === "ask") this.addEventListener("message", heard, { capture: true });
    send.call(this, message, ...rest);
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
