/**
 * Compiled into every program: what a start leaves behind is collected once, when it is over. V8 alone would hold on to it,
 * a quarter of what an idle program holds, until as much again has been made.
 */
import { Session } from 'node:inspector';

const AFTER_MS = 15_000;

const collect = (): void => {
  const session = new Session();
  session.connect();
  // As if memory were scarce: the one way without a flag that also gives pages back. While its answer is given the session
  // is held: to end it there would wait for ever.
  session.post('HeapProfiler.collectGarbage', () => setImmediate(() => session.disconnect()));
};

setTimeout(collect, AFTER_MS).unref();
