/** Resolves when the browser has handled waiting input and painted: to be awaited between two pieces of long work. */
export function otherWork(): Promise<void> {
  const { scheduler } = globalThis as {
    readonly scheduler?: { readonly yield?: () => Promise<void> };
  };
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((done) => {
    setTimeout(done);
  });
}
