import { addDays, daysBetween, type Fen, minus, NOTHING, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../facts';
import { regulation } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

export type Arrears = { readonly arrearsFen: Fen; readonly daysLate: number };

/** The first day on which wages are late: on the due day itself nothing is owed yet. */
export const owedFrom = (dueOn: PlainDate): PlainDate => addDays(dueOn, 1);

const NONE: Arrears = { arrearsFen: NOTHING, daysLate: 0 };

/** Regulation arts. 12, 16: what is payable and not paid is owed once its due day has passed. */
export const arrears = rule({
  id: 'PAY-05',
  title: text('拖欠工资', 'Wage arrears'),
  instrument: regulation,
  article: '3, 12, 16',
  actors: ['EMP'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[L724]'],
  says: text(
    '过了支付日仍未足额支付的，差额即为拖欠；多付的只算当月，不抵其他月份。',
    'What is not paid in full after the due day is in arrears; what is paid beyond a month stays with that month.',
  ),
  parameters: [],
  facts: z.strictObject({ payableFen: fenFact, paidFen: fenFact, dueOn: dateFact, on: dateFact }),
  decide: ({ payableFen, paidFen, dueOn, on }): Arrears =>
    on >= owedFrom(dueOn) && payableFen > paidFen
      ? { arrearsFen: minus(payableFen, paidFen), daysLate: daysBetween(dueOn, on) }
      : NONE,
});
