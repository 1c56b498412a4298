/** Between two pieces of work, so that input events and the drawing of the page come first. */
function otherWork(): Promise<void> {
  const { scheduler } = globalThis as {
    readonly scheduler?: { readonly yield?: () => Promise<void> };
  };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** Milliseconds of work before a pause. With one more piece a key press still gets its answer without a delay. */
const long = 12;

/**
 * Work in pieces. A rest after each of them would cost a drawing of the page each; so pieces that are
 * short go together.
 */
export class Pieces {
  #began = performance.now();

  async rest(): Promise<void> {
    if (performance.now() - this.#began < long) return;
    await otherWork();
    this.#began = performance.now();
  }
}
