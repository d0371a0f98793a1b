import { type AccountNumber, type Fen, minus, NOTHING, plainDate, type PlainDate, plus } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../facts';
import { wageAccountMeasures } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

/** A movement on a wage account (专户) that the bank reported. */
export type Movement = {
  readonly direction: 'IN' | 'OUT';
  readonly amountFen: Fen;
  readonly postedOn: PlainDate;
  readonly counterparty?: AccountNumber | undefined;
  /** Whether it is a payment that came back (`isReturnOf`). */
  readonly isReturn?: boolean | undefined;
  /** Whether the other side is another wage account of the project: the money has only moved over. */
  readonly isOwn?: boolean | undefined;
};

/** What the purpose of a receipt holds that is a payment that came back. */
export const RETURN_PURPOSES = ['退票', '退汇'] as const;

/** Whether the purpose of a receipt says that a payment came back: it is nobody's labour cost. */
export const isReturnOf = (purpose: string | null | undefined): boolean =>
  RETURN_PURPOSES.some((word) => purpose?.includes(word));

/** What an owner paid in, of whatever purpose but payments that came back and what the project's former account held. */
const isReceipt = ({ direction, isReturn, isOwn }: Movement): boolean => direction === 'IN' && !isReturn && !isOwn;

export const balanceOn = (movements: readonly Movement[], on: PlainDate): Fen => {
  let balance = NOTHING;
  for (const { direction, amountFen, postedOn } of movements) {
    if (postedOn <= on) balance = direction === 'IN' ? plus(balance, amountFen) : minus(balance, amountFen);
  }
  return balance;
};

/** What was paid in from one day through another. */
export const receivedBetween = (movements: readonly Movement[], from: PlainDate, through: PlainDate): Fen => {
  let received = NOTHING;
  for (const movement of movements) {
    const { amountFen, postedOn } = movement;
    if (isReceipt(movement) && from <= postedOn && postedOn <= through) received = plus(received, amountFen);
  }
  return received;
};

/** The day on which what was paid in since `from` reached an amount; null when it had not through the last day. */
export const receivedInFullOn = (
  movements: readonly Movement[],
  from: PlainDate,
  through: PlainDate,
  amountFen: Fen,
): PlainDate | null => {
  const days = movements
    .filter((movement) => isReceipt(movement) && from <= movement.postedOn && movement.postedOn <= through)
    .toSorted((a, b) => (a.postedOn < b.postedOn ? -1 : 1));
  let received = NOTHING;
  for (const { amountFen: part, postedOn } of days) {
    received = plus(received, part);
    if (received >= amountFen) return postedOn;
  }
  return null;
};

/** Measures arts. 8, 9: an outflow to an account, or none, that is no card of the project's roster nor its own new account. */
export const isDiversion = ({ direction, counterparty, isOwn }: Movement, cards: ReadonlySet<AccountNumber>): boolean =>
  direction === 'OUT' && !isOwn && !(counterparty && cards.has(counterparty));

export const accountBalance = rule({
  id: 'ACC-09',
  title: text('专户余额', 'Balance of the wage account'),
  instrument: wageAccountMeasures,
  article: '7',
  actors: ['GC', 'BNK'],
  inForceFrom: plainDate('2021-07-07'),
  marks: ['F[A53]'],
  says: text(
    '按项目核算：余额等于截至当日的收入减支出。',
    'Kept per project: what came in less what went out by the day.',
  ),
  parameters: [],
  facts: z.strictObject({
    on: dateFact,
    movements: z.array(z.strictObject({ direction: z.enum(['IN', 'OUT']), amountFen: fenFact, postedOn: dateFact })),
  }),
  decide: ({ movements, on }): Fen => balanceOn(movements, on),
});
