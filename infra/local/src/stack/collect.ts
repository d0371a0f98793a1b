/**
 * Compiled into every program: what a start leaves behind is collected once, when it is over. V8 alone would hold on to it,
 * a quarter of what an idle program holds, until as much again has been made.
 */
const AFTER_MS = 15_000;

setTimeout(() => {
  void import('node:inspector').then(({ Session }) => {
    const session = new Session();
    session.connect();
    // As if memory were scarce: the one way without a flag that also gives pages back.
    session.post('HeapProfiler.collectGarbage', () => session.disconnect());
  });
}, AFTER_MS).unref();
