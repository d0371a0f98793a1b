import { isUndetermined, type ParameterBook } from '@anxin/law';
import { isQuiet, smsText } from '../domain/clue';
import type { Kit, OwnGauge } from '@anxin/service-kit';
import { type Messenger, SmsRefused } from '../sms/messenger';
import { openedPart, reportsOf } from '../store/clues/read-clues';
import { claimSms, countWaitingSms, noteSms, type WaitingSms } from '../store/clues/sms-queue';

type Parts = Pick<Kit, 'database' | 'rows' | 'vault' | 'log' | 'clock'> & { readonly terms: ParameterBook };

/** A turn ends after so long: evaluations of this replica wait for it. */
const TURN_MS = 10_000;

/** Sends one; answers what became of it, `AWAY` where the gateway did not answer as one. */
const sendOne = async ({ log }: Parts, messenger: Messenger, { id, code, step, number }: WaitingSms, to: string) => {
  try {
    await messenger.send({ id, to, step, number, text: smsText(step, number) });
    return 'SENT';
  } catch (fault) {
    const isFinal = fault instanceof SmsRefused;
    log.warn({ err: fault, clue: code, step }, isFinal ? 'an SMS is not taken' : 'an SMS waits: the gateway is away');
    return isFinal ? 'REFUSED' : 'AWAY';
  }
};

/**
 * Sends what waits; in the area's quiet hours all waits for the morning. One that ended between sending and noting it is sent once
 * more under its id. Where the gateway is away or slow the rest waits for a later turn.
 * @param now ms since the epoch, of the world's clock: telephones ring in no other
 */
export const sendSms = async (parts: Parts, messenger: Messenger, now: number): Promise<void> => {
  const { database, rows, vault, clock, terms } = parts;
  const hours = terms.at('quietHours', clock.today());
  if (!isUndetermined(hours) && isQuiet(now, hours)) return;
  const until = performance.now() + TURN_MS;
  const claimed = await claimSms(database.manager);
  const reports = await reportsOf(
    rows,
    claimed.map(({ code }) => code),
  );
  for (const sms of claimed) {
    const to = openedPart(vault, reports.get(sms.code), 'phone');
    const state = to === null ? 'REFUSED' : await sendOne(parts, messenger, sms, to);
    if (state === 'AWAY') return;
    await noteSms(database.manager, sms.id, state);
    if (performance.now() > until) return;
  }
};

export const smsGauge: OwnGauge<Pick<Kit, 'rows'>> = {
  name: 'anxin_sms_waiting',
  help: 'SMS to reporters that wait to be sent, at night for the morning',
  value: ({ rows }) => countWaitingSms(rows),
};
