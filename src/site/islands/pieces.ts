/** Between two pieces of work: keys, fingers and the drawing of the page come first. */
function otherWork(): Promise<void> {
  const { scheduler } = globalThis as {
    readonly scheduler?: { readonly yield?: () => Promise<void> };
  };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** Milliseconds of work after which other work may come: with one more piece still less than a key notices. */
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
