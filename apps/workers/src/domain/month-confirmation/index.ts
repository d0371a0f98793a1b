import type { Decider } from '@anxin/domain-kit';
import {
  type MonthConfirmation,
  type MonthConfirmationCommand,
  monthConfirmationErrors,
  type MonthConfirmationEvent,
  type ShownMonth,
} from './month-confirmation';

export * from './month-confirmation';

export const isSameMonth = (one: ShownMonth, other: ShownMonth): boolean =>
  one.attendanceDays === other.attendanceDays && one.payableFen === other.payableFen && one.paidFen === other.paidFen;

/** A worker says of an own month that it is right as it was shown; once more where its figures have changed since. */
export const monthConfirmation: Decider<MonthConfirmation, MonthConfirmationCommand, MonthConfirmationEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'OPEN', 'CONFIRMED'],
  statusOf: ({ status }) => status,
  allowed: { ConfirmMonth: ['OPEN', 'CONFIRMED'] },
  refuse: () => monthConfirmationErrors.UNKNOWN(),
  decide: (state, { shown, stands, today: on }) => {
    if (!stands || !isSameMonth(shown, stands)) throw monthConfirmationErrors.CHANGED();
    if (state.status === 'CONFIRMED' && isSameMonth(state.shown, shown)) throw monthConfirmationErrors.STANDS();
    return [{ type: 'MonthConfirmed', shown, on }];
  },
  evolve: (_, { shown, on }) => ({ status: 'CONFIRMED', shown, on }),
};
