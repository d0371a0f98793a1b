import { defineErrors } from '@anxin/domain-kit';
import type { FastifyRequest } from 'fastify';
import { databaseBusy } from '../database/busy';
import type { Seen } from '../server/questions/apollo';

export const commandErrors = defineErrors('COMMAND', {
  OUTCOME_UNKNOWN:
    '数据库没有答复，是否已办理尚不清楚：请用同一幂等键再提交一次，不会重复办理。 The database does not answer, and whether it was done is not known: send it again with the same idempotency key, which does nothing twice.',
});

/** The commands of one operation have so long together; the gateway waits longer, so that it hears which end it was. */
const COMMAND_MS = 10_000;

/** A database that lives has undone what was cut within this time; a stop has no more to give. */
const UNDONE_WITHIN_MS = 500;

/** What of an operation says until when its commands may take. */
export type Timed = {
  readonly seen: Pick<Seen, 'began'>;
  /** Aborts when a stop has waited long enough. */
  readonly cut: AbortSignal;
};

/** The time of a command that a route takes, from when its body was read. */
export const timeOf = ({ server }: FastifyRequest): Timed => ({
  seen: { began: performance.now() },
  cut: server.drain.cut,
});

/**
 * Does a command within the time of its operation. `over` aborts when that has passed, or the server ends, with what is
 * then to be told: `DATABASE_BUSY` or `STOPPING`, of which nothing was done. Throws `COMMAND_OUTCOME_UNKNOWN` where the work
 * does not end by it.
 */
export const inCommandTime = async <Answer>(
  { seen, cut }: Timed,
  work: (over: AbortSignal) => Promise<Answer>,
  commandMs = COMMAND_MS,
): Promise<Answer> => {
  const over = new AbortController();
  let last: NodeJS.Timeout | undefined;
  const unanswered = new Promise<never>((_, reject) =>
    over.signal.addEventListener('abort', () => {
      last = setTimeout(() => reject(commandErrors.OUTCOME_UNKNOWN()), UNDONE_WITHIN_MS);
    }),
  );
  const end = (): void => over.abort(cut.aborted ? cut.reason : databaseBusy('COMMAND'));
  const timer = setTimeout(end, Math.max(0, seen.began + commandMs - performance.now()));
  cut.addEventListener('abort', end);
  if (cut.aborted) end();
  try {
    return await Promise.race([work(over.signal), unanswered]);
  } finally {
    clearTimeout(timer);
    clearTimeout(last);
    cut.removeEventListener('abort', end);
  }
};
