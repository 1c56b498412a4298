/** Between two pieces of work: keys, fingers and the drawing of the page come first. */
export function otherWork(): Promise<void> {
  const { scheduler } = globalThis as {
    readonly scheduler?: { readonly yield?: () => Promise<void> };
  };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((done) => {
    setTimeout(done);
  });
}
