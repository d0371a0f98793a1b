import { createHash } from 'node:crypto';
import { defineErrors } from '@anxin/domain-kit';
import { jsonText } from '../database/json-text';
import type { Tx } from '../database/open';
import { refuseNul } from '../database/scoped-reads';

export const idempotencyErrors = defineErrors('IDEMPOTENCY', {
  KEY_INVALID: '幂等键应为 1 至 200 字 A key has 1 to 200 characters.',
  CONFLICT: '这个键已用于另一项请求 This key was used for another request.',
});

export type Request = {
  readonly actor: string;
  /** Made by the client, the same for every repeat of one request. */
  readonly key: string;
  /** What is asked for: name of the command and its input. */
  readonly body: unknown;
};

const KEY_LENGTH = 200;

const digest = (body: unknown): string => createHash('sha256').update(jsonText(body)).digest('hex');

/**
 * Runs once per actor and key, in the transaction of what it does: a repeat gets the first answer, the same key with
 * another request is refused (`IDEMPOTENCY_CONFLICT`), and so is a key that is none (`IDEMPOTENCY_KEY_INVALID`). The answer must be JSON.
 */
export const once = async <Answer>(
  tx: Tx,
  { actor, key, body }: Request,
  run: () => Promise<Answer>,
): Promise<Answer> => {
  refuseNul([key]);
  if (key.trim() === '' || key.length > KEY_LENGTH) throw idempotencyErrors.KEY_INVALID();
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [`${actor}\n${key}`]);
  const [stands] = await tx.query<{ digest: string; answer: string }[]>(
    'SELECT request_digest AS digest, answer FROM idempotency WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  if (stands) {
    if (stands.digest !== digest(body)) throw idempotencyErrors.CONFLICT({ key });
    return JSON.parse(stands.answer) as Answer;
  }
  const answer = await run();
  await tx.query('INSERT INTO idempotency (actor, key, request_digest, answer) VALUES ($1, $2, $3, $4)', [
    actor,
    key,
    digest(body),
    JSON.stringify(answer),
  ]);
  return answer;
};
