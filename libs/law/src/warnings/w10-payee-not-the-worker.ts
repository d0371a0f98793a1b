import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { regulation } from '../instruments';
import { reachedBy } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

export const payeeNotTheWorker = indicator({
  id: 'W10',
  title: text('收款人非本人', 'Payee is not the worker'),
  instrument: regulation,
  article: '31(3)',
  marks: ['D'],
  says: text(
    '工资付到不是本人登记的卡或户名的，不算已付；按涉及人数定级。',
    "Wages paid to a card or name that is not the worker's own pay nobody; the level follows the number of people.",
  ),
  facts: z.strictObject({
    on: dateFact,
    /** Different identity numbers on bank lines that were paid but misdirected (GCP-03). */
    people: countFact,
  }),
  thresholds: 'W10',
  level: ({ people }, steps) => reachedBy(people, steps.people),
  figures: ({ people }) => [
    text(`付到非本人账户涉及 ${people} 人。`, `${people} people have wages paid to an account that is not their own.`),
  ],
  advice: {
    worker: text(
      '工资应打到您本人的银行卡，任何人不得代领或扣押您的卡。',
      'Wages go to your own card; nobody may draw them for you or keep your card.',
    ),
    contractor: text(
      '请核对卡号与户名，追回错付款并重新发放。',
      'Check card and name, recover what went astray and pay again.',
    ),
    inspector: text(
      '核实是否代领、扣卡或同卡多人。',
      'Check for pay drawn by others, withheld cards, one card for several people.',
    ),
  },
});
