/** Loads what is used later on the way, while there is a line: so it is kept with the rest. */
const ahead = (): Promise<unknown> => import('signature_pad');

/** Has the pages of the grid open without a line: the browser keeps what they are made of. */
export const keepShell = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  void (async () => {
    await navigator.serviceWorker.register('/grid-worker.js', { scope: '/grid' });
    const { active } = await navigator.serviceWorker.ready;
    await ahead();
    const used = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    // What came before the worker did was not seen by it.
    active?.postMessage({ keep: [...new Set(used.filter((path) => path.startsWith('/assets/')))] });
    // The phone asks no officer; it keeps what waits when its store is full, as far as it may.
    await navigator.storage?.persist?.();
  })().catch(() => undefined);
};
