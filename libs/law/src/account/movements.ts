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
};

export const balanceOn = (movements: readonly Movement[], on: PlainDate): Fen => {
  let balance = NOTHING;
  for (const { direction, amountFen, postedOn } of movements) {
    if (postedOn <= on) balance = direction === 'IN' ? plus(balance, amountFen) : minus(balance, amountFen);
  }
  return balance;
};

/** What came in from one day through another. */
export const receivedBetween = (movements: readonly Movement[], from: PlainDate, through: PlainDate): Fen => {
  let received = NOTHING;
  for (const { direction, amountFen, postedOn } of movements) {
    if (direction === 'IN' && from <= postedOn && postedOn <= through) received = plus(received, amountFen);
  }
  return received;
};

/** The day on which what came in since `from` reached an amount; null when it had not through the last day. */
export const receivedInFullOn = (
  movements: readonly Movement[],
  from: PlainDate,
  through: PlainDate,
  amountFen: Fen,
): PlainDate | null => {
  const days = movements
    .filter(({ direction, postedOn }) => direction === 'IN' && from <= postedOn && postedOn <= through)
    .toSorted((a, b) => (a.postedOn < b.postedOn ? -1 : 1));
  let received = NOTHING;
  for (const { amountFen: part, postedOn } of days) {
    received = plus(received, part);
    if (received >= amountFen) return postedOn;
  }
  return null;
};

/** Measures arts. 8, 9: an outflow to an account, or none, that is no card of the project's roster. */
export const isDiversion = ({ direction, counterparty }: Movement, cards: ReadonlySet<AccountNumber>): boolean =>
  direction === 'OUT' && !(counterparty && cards.has(counterparty));

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
