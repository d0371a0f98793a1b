import type { Log } from '../log';

/** One part that can stop, with the name that the log gives it. */
export type Stop = { readonly name: string; readonly stop: () => Promise<void> };

/** Within ten seconds all is over, since whoever sent the signal kills next. */
const DEADLINE_MS = 9_000;

const stopAll = async (stops: readonly Stop[], log: Log): Promise<number> => {
  let code = 0;
  for (const { name, stop } of stops) {
    try {
      await stop();
    } catch (err) {
      // The next part still has to stop.
      code = 1;
      log.error({ err, part: name }, 'did not stop cleanly');
    }
  }
  return code;
};

/**
 * On SIGTERM or SIGINT stops the parts in the order given, then ends the process: with 0, or with 1 when a part failed
 * or all took longer than `deadlineMs`. A second signal ends it at once. Called before the first part starts: from then on
 * no signal cuts anything off, so a part that is still starting is waited for by its own `stop`. What it answers stops
 * listening, for a process that goes on without these parts.
 */
export const stopOnSignals = (stops: readonly Stop[], log: Log, deadlineMs = DEADLINE_MS): Stop => {
  let asked = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (asked) process.exit(1);
    asked = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => {
      log.error({ deadlineMs }, 'did not stop in time');
      process.exit(1);
    }, deadlineMs).unref();
    void stopAll(stops, log).then((code) => process.exit(code));
  };
  process.on('SIGTERM', onSignal).on('SIGINT', onSignal);
  const forget = (): void => void process.off('SIGTERM', onSignal).off('SIGINT', onSignal);
  return { name: 'signals', stop: () => Promise.resolve(forget()) };
};
