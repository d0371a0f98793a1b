import { type Decider, defineErrors, type PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';

/** What a department told of an enterprise for a period: its file is taken as it is, and restated by a person. */
export type SignalState = { readonly status: 'UNKNOWN' } | { readonly status: 'TOLD'; readonly value: string };

/** The department tells another value now; a file cannot say so, since it contradicts what stands. */
export type RestateSignal = {
  readonly type: 'RestateSignal';
  readonly value: string;
  readonly reason: string;
  readonly today: PlainDate;
};

export type SignalRestated = {
  readonly type: 'SignalRestated';
  readonly on: PlainDate;
  readonly before: string;
  readonly value: string;
  readonly reason: string;
};

export const signalErrors = defineErrors('SIGNAL', {
  UNKNOWN: '没有报送过这项部门信息 No department told such a signal.',
  VALUE_INVALID: '数值应为十进制数 The value is a decimal number.',
  REASON_MISSING: '请写明 1 至 500 字的理由 A reason of 1 to 500 characters is needed.',
  REASON_PERSONAL: '其中不要写身份证号、银行卡号、手机号 It must not hold an identity number, card or phone.',
});

const REASON_LENGTH = 500;

/** Told once more, the same value is nothing new. */
const restate = (before: string, { value, reason, today: on }: RestateSignal): readonly SignalRestated[] => {
  if (reason.trim() === '' || reason.length > REASON_LENGTH) throw signalErrors.REASON_MISSING();
  if (maskNumbers(reason) !== reason) throw signalErrors.REASON_PERSONAL();
  return value === before ? [] : [{ type: 'SignalRestated', on, before, value, reason }];
};

export const signal: Decider<SignalState, RestateSignal, SignalRestated> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'TOLD'],
  statusOf: ({ status }) => status,
  allowed: { RestateSignal: ['TOLD'] },
  refuse: () => signalErrors.UNKNOWN(),
  decide: (state, command) => (state.status === 'TOLD' ? restate(state.value, command) : []),
  evolve: (_, { value }) => ({ status: 'TOLD', value }),
};
