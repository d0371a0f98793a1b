import { setTimeout as pause } from 'node:timers/promises';
import { DomainError } from '@anxin/domain-kit';
import { isSettled, type Settlement, unsettled } from '../journal/settlement';
import { SESSION_MS } from './kafka/kafka-subscription';

const EVERY_MS = 50;
/** What takes longer is asked less often: each reading counts all that was told. */
const EVERY_AT_MOST_MS = 250;
/**
 * So long without any change, and it will not settle by waiting. Two killed members of a consumer group, one after the
 * other, hold what they had for a session each.
 */
const PATIENCE_MS = 3 * SESSION_MS;

/**
 * Waits until nothing is on its way between the services: two readings in a row, settled and alike. What waits for the end
 * of an open session is not on its way. Throws `NOT_SETTLED`, naming what does not move.
 * @param read asks every service
 */
export const untilSettled = async (
  read: () => Promise<readonly Settlement[]>,
  patienceMs = PATIENCE_MS,
): Promise<void> => {
  let last = await read();
  let every = EVERY_MS;
  for (let changedAt = performance.now(); ;) {
    await pause(every);
    every = Math.min(EVERY_AT_MOST_MS, every * 1.25);
    const now = await read();
    if (isSettled(last, now)) return;
    if (JSON.stringify(now) !== JSON.stringify(last)) changedAt = performance.now();
    if (performance.now() - changedAt > patienceMs) {
      throw new DomainError(
        'NOT_SETTLED',
        `各服务未处理完 the services did not come to rest: ${unsettled(now).join('; ')}`,
      );
    }
    last = now;
  }
};
