import { defineErrors, type Fen, type PlainDate } from '@anxin/domain-kit';

/** What a worker was shown of the own month on a project. */
export type ShownMonth = {
  readonly attendanceDays: number;
  readonly payableFen: Fen;
  readonly paidFen: Fen;
};

/** Whether a worker has said of a month that it is right, and as it was shown. UNKNOWN: it is no month of the worker's. */
export type MonthConfirmation =
  | { readonly status: 'UNKNOWN' | 'OPEN' }
  | { readonly status: 'CONFIRMED'; readonly shown: ShownMonth; readonly on: PlainDate };

export type MonthConfirmationCommand = {
  readonly type: 'ConfirmMonth';
  readonly shown: ShownMonth;
  /** As it comes to now; `undefined` where that cannot be determined. */
  readonly stands: ShownMonth | undefined;
  readonly today: PlainDate;
};

export type MonthConfirmationEvent = {
  readonly type: 'MonthConfirmed';
  readonly shown: ShownMonth;
  readonly on: PlainDate;
};

export const monthConfirmationErrors = defineErrors('MONTH_CONFIRMATION', {
  UNKNOWN: '没有您这个月的工资 There are no wages of yours of this month.',
  CHANGED: '这个月的数已经变了，请看过新的再确认 The figures have changed: look at them anew before you confirm.',
  STANDS: '这个月您已经确认过了 You have confirmed this month.',
});
