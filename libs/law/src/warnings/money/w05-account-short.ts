import { daysBetween } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../../facts';
import { counted, hundredths, inYuan, percent, yuan } from '../../figures';
import { wageAccountMeasures } from '../../instruments';
import { reachedByShareBelow, stepsInWords, type Steps } from '../../level';
import { text } from '../../text';
import { indicator } from '../indicator';

/** The red step counts within some days of the pay day alone. */
const before = (steps: Steps): Steps => [steps[0], steps[1], steps[2], null];

export const accountShort = indicator({
  id: 'W05',
  family: 'FUNDS',
  title: text('专户余额不足', 'Too little in the wage account'),
  instrument: wageAccountMeasures,
  article: '15',
  actors: ['OWN', 'GC', 'OFF'],
  marks: ['D'],
  says: text(
    '专户余额与下一次应发工资（含已逾期未发的）之比越低，级别越高；发薪日将近而仍不足的为最高级。',
    'The smaller the balance against the next payroll, what is late with it, the higher the level; the highest when the pay day is near.',
  ),
  facts: z.strictObject({
    on: dateFact,
    accountOpen: z.boolean(),
    balanceFen: fenFact,
    /** All that is to be paid by the next pay day, and that day; null while there is nothing to pay. */
    unpaidFen: fenFact,
    dueOn: dateFact.nullable(),
  }),
  thresholds: 'W05',
  level: ({ on, accountOpen, balanceFen, unpaidFen, dueOn }, { balanceBelow, redWithinDays }) => {
    if (!accountOpen || dueOn === null || unpaidFen === 0n) return null;
    const near = daysBetween(on, dueOn) <= redWithinDays;
    return reachedByShareBelow({ part: balanceFen, whole: unpaidFen }, near ? balanceBelow : before(balanceBelow));
  },
  inWords: ({ balanceBelow, redWithinDays }) => {
    const steps = stepsInWords(balanceBelow, (share) =>
      text(`低于 ${hundredths(share)}`, `below ${hundredths(share)}`),
    );
    return text(
      `${steps.zh}（最高级限发薪日前 ${redWithinDays} 天内）`,
      `${steps.en} (the highest within ${counted(redWithinDays, 'day')} of the pay day)`,
    );
  },
  figures: ({ accountOpen, balanceFen, unpaidFen, dueOn }) => {
    if (!accountOpen) return [text('专户未开设。', 'No wage account is open.')];
    if (dueOn === null) return [text('没有待发工资。', 'Nothing is to be paid.')];
    const share = percent({ part: balanceFen, whole: unpaidFen });
    return [
      text(
        `专户余额 ${yuan(balanceFen)} ÷ 截至 ${dueOn} 待发工资 ${yuan(unpaidFen)} = ${share}。`,
        `${inYuan(balanceFen)} in the account ÷ ${inYuan(unpaidFen)} to be paid by ${dueOn} = ${share}.`,
      ),
    ];
  },
  proof: {
    by: 'SITE',
    fields: ['escrowOpenedOn', 'labourCostMonthlyFen', 'labourCostDay'],
    heldAgainst: ({ unpaidFen, dueOn }) =>
      dueOn === null
        ? null
        : text(`截至 ${dueOn} 待发工资 ${yuan(unpaidFen)}`, `${inYuan(unpaidFen)} to be paid by ${dueOn}`),
  },
  advice: {
    worker: text(
      '专户余额可能不够发工资，请留意到账；少发的可以投诉。',
      'The account may not carry the next pay: watch what arrives, and complain if it is less.',
    ),
    contractor: text(
      '请在发薪日前催建设单位拨足人工费；不足的，由总包先行补足。',
      'Have the owner pay in before the pay day; what is missing then is yours to advance.',
    ),
    inspector: text(
      '提醒建设单位和总包在发薪日前补足专户余额。',
      'Remind owner and contractor to fill the account before the pay day.',
    ),
  },
});
