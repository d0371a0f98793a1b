import { isQuiet, smsText } from '../domain/clue';
import type { Kit, OwnGauge } from '@anxin/service-kit';
import { type Messenger, SmsRefused } from '../sms/messenger';
import { openedPart, reportsOf } from '../store/clues/read-clues';
import { claimSms, countWaitingSms, noteSms, type WaitingSms } from '../store/clues/sms-queue';

type Parts = Pick<Kit, 'database' | 'rows' | 'vault' | 'log'>;

/** Sends one; answers what became of it. Throws where the gateway did not answer as one. */
const sendOne = async (messenger: Messenger, { id, step, number }: WaitingSms, to: string | null) => {
  if (to === null) return 'REFUSED';
  try {
    await messenger.send({ id, to, step, number, text: smsText(step, number) });
    return 'SENT';
  } catch (fault) {
    if (fault instanceof SmsRefused) return 'REFUSED';
    throw fault;
  }
};

/**
 * Sends what waits, by day; at night all waits for the morning. One that ended between sending and noting it is sent once
 * more under its id. Where the gateway is away the rest of the turn waits: nothing else of the service waits for it.
 * @param now ms since the epoch, of the world's clock: telephones ring in no other
 */
export const sendSms = async (
  { database, rows, vault, log }: Parts,
  messenger: Messenger,
  now: number,
): Promise<void> => {
  if (isQuiet(now)) return;
  const claimed = await claimSms(database.manager);
  const reports = await reportsOf(
    rows,
    claimed.map(({ code }) => code),
  );
  for (const sms of claimed) {
    try {
      const state = await sendOne(messenger, sms, openedPart(vault, reports.get(sms.code), 'phone'));
      await noteSms(database.manager, sms.id, state);
      if (state === 'REFUSED') log.warn({ clue: sms.code, step: sms.step }, 'an SMS is not taken by the gateway');
    } catch (fault) {
      log.warn({ err: fault }, 'the gateway of SMS is away: what waits is tried again later');
      return;
    }
  }
};

export const smsGauge: OwnGauge<Pick<Kit, 'rows'>> = {
  name: 'anxin_sms_waiting',
  help: 'SMS to reporters that wait to be sent, at night for the morning',
  value: ({ rows }) => countWaitingSms(rows),
};
