import type { Rows, Tx } from '@anxin/service-kit';
import type { SmsStep } from '../../domain/clue';

/** What its reporter is to be told of a clue. */
export type Told = { readonly code: string; readonly step: SmsStep };

// Whoever used the public form agreed to be told about it, by the number that stands last in the report.
const QUEUE = `
INSERT INTO sms (clue_code, step)
SELECT t.code, t.step FROM unnest($1::text[], $2::text[]) t (code, step)
WHERE EXISTS (SELECT FROM clue_query q WHERE q.clue_code = t.code)
  AND NOT EXISTS (SELECT FROM sms_stop s WHERE s.clue_code = t.code)
  AND (SELECT r.reporter_phone IS NOT NULL FROM clue_report r WHERE r.clue_code = t.code ORDER BY r.version DESC LIMIT 1)`;

/** Keeps what reporters are to be told, of those who left a number at the public form and did not stop it. */
export const queueSms = async (tx: Tx, told: readonly Told[]): Promise<void> => {
  if (told.length === 0) return;
  await tx.query(QUEUE, [told.map(({ code }) => code), told.map(({ step }) => step)]);
};

/** An SMS that waits. */
export type WaitingSms = Told & { readonly id: string; readonly number: string };

/** So many are sent in a turn. */
const TURN = 50;

// Each try doubles the time until the next, from one minute to an hour: a gateway that is away is not pressed.
const CLAIM = `
UPDATE sms SET tries = tries + 1, next_try = now() + least(60, power(2, tries)) * interval '1 minute'
FROM clue c WHERE c.code = sms.clue_code AND sms.id IN (
  SELECT id FROM sms WHERE state = 'WAITING' AND next_try <= now() ORDER BY next_try LIMIT ${TURN} FOR UPDATE SKIP LOCKED)
RETURNING sms.id, sms.clue_code AS code, sms.step, c.external_no AS number`;

/** Takes what waits for this replica to send; what it does not say of to have been sent waits for a later try. */
export const claimSms = async (tx: Tx): Promise<readonly WaitingSms[]> => {
  const [claimed] = await tx.query<[readonly WaitingSms[], number]>(CLAIM);
  return claimed;
};

/** Notes what became of one. */
export const noteSms = async (tx: Tx, id: string, state: 'SENT' | 'REFUSED'): Promise<void> => {
  await tx.query(`UPDATE sms SET state = $2, sent_at = CASE $2 WHEN 'SENT' THEN now() END WHERE id = $1`, [id, state]);
};

const STOP = `WITH stopped AS (UPDATE sms SET state = 'STOPPED' WHERE clue_code = $1 AND state = 'WAITING')
  INSERT INTO sms_stop (clue_code) VALUES ($1) ON CONFLICT DO NOTHING`;

/** Whether the reporter of a clue is told by SMS from now on. */
export const wantSms = async (tx: Tx, code: string, isWanted: boolean): Promise<void> => {
  await tx.query(isWanted ? 'DELETE FROM sms_stop WHERE clue_code = $1' : STOP, [code]);
};

export const wantsSms = async (rows: Rows, code: string): Promise<boolean> =>
  (await rows('SELECT 1 FROM sms_stop WHERE clue_code = $1', [code])).length === 0;

/** How many wait to be sent. */
export const countWaitingSms = async (rows: Rows): Promise<number> =>
  (await rows<{ waiting: number }>("SELECT count(*)::int AS waiting FROM sms WHERE state = 'WAITING'", []))[0]
    ?.waiting ?? 0;

/** An SMS as the office may see it. */
export type StoredSms = {
  readonly step: SmsStep;
  readonly state: 'WAITING' | 'SENT' | 'REFUSED' | 'STOPPED';
  /** When it was sent, else when it was made. */
  readonly at: string;
};

/** What reporters were told by SMS, by clue, the oldest first. */
export const smsOfClues = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredSms[]>> => {
  const found = await rows<StoredSms & { code: string }>(
    `SELECT clue_code AS code, step, state, to_char(coalesce(sent_at, made_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
     FROM sms WHERE clue_code = ANY($1) ORDER BY made_at, id`,
    [codes],
  );
  return new Map(codes.map((code) => [code, found.filter((one) => one.code === code)]));
};
