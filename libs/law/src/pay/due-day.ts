import { addMonths, dayIn, plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { monthFact } from '../facts';
import { rule } from '../rule';
import { text } from '../text';
import { regulation } from '../instruments';

/** Regulation art. 14: pay falls due on the agreed day or, if that is not worked, on the working day before it. */
export const dueDay = rule({
  id: 'PAY-04',
  title: text('工资支付日', 'Pay day'),
  instrument: regulation,
  article: '14',
  actors: ['EMP'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[L724]'],
  says: text(
    '工资应在约定的支付日支付；遇法定节假日或休息日，应提前到之前最近的工作日支付。',
    'Wages are paid on the agreed day; when it falls on a holiday or rest day, on the last working day before it.',
  ),
  parameters: ['calendar'],
  facts: z.strictObject({
    payMonth: monthFact,
    payDay: z.int().min(1).max(31),
    payPeriodOffset: z.union([z.literal(0), z.literal(1)]),
  }),
  decide: ({ payMonth, payDay, payPeriodOffset }, law) =>
    law.calendar.lastWorkingDayBy(dayIn(addMonths(payMonth, payPeriodOffset), payDay)),
});
