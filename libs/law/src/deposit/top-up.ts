import type { PlainDate } from '@anxin/domain-kit';
import { deadline } from '../calendar/rules';
import { wageDepositProvisions } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { termsRule } from '../terms-rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { isClockUnit } from '../units';

/** Provisions art. 20: to make a deposit whole again that was used, from the day on which it was. */
export const depositTopUp = termsRule(
  {
    id: 'DEP-16',
    title: text('补足工资保证金期限', 'Time to top up a wage deposit'),
    instrument: wageDepositProvisions,
    article: '20',
    actors: ['GC'],
    marks: ['M+'],
    says: text(
      '工资保证金使用后，施工总承包单位应按期补足。',
      'After a wage deposit was used the general contractor makes it whole again in time.',
    ),
  },
  'depositTopUpTerms',
  ['topUp'],
);

/** The last day to make a deposit whole that was used on a day. */
export const topUpDue = (start: PlainDate, law: ParameterBook): PlainDate | Undetermined => {
  const term = depositTopUp.decide({ of: 'topUp', start }, law);
  if (isUndetermined(term)) return term;
  const { length, unit } = term;
  if (isClockUnit(unit)) throw new Error('a top-up is counted in days, months or years');
  return deadline.decide({ start, length, unit }, law);
};
