import { z } from 'zod';
import { dateFact, fenFact, monthFact } from '../../facts';
import { hundredths, inYuan, percent, yuan } from '../../figures';
import { regulation } from '../../instruments';
import { highest, reachedByShareBelow, stepsInWords } from '../../level';
import { inArrears, owedShown } from '../../proof/owed';
import { text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { indicator } from '../indicator';
import { monthsWith, ofPeople } from '../of-people';

export const paidBelowPayable = ofPeople(
  indicator({
    id: 'W06',
    family: 'WAGES',
    title: text('实发低于应发', 'Paid less than payable'),
    instrument: regulation,
    article: '12, 31',
    marks: ['D'],
    says: text(
      '有拖欠的月份，已付合计（每人至多计到应付）占应付合计的比例越低，级别越高。',
      'In a month with arrears: the smaller the share of the payable sum that was paid (each worker up to what is payable), the higher the level.',
    ),
    facts: z.strictObject({
      on: dateFact,
      /** Months with arrears: Σ min(paid, payable) and Σ payable over all their lines. */
      months: z.array(z.strictObject({ payMonth: monthFact, coveredFen: fenFact, payableFen: fenFact })),
    }),
    thresholds: 'W06',
    level: ({ months }, { paidBelow }) =>
      highest(
        months.map(({ coveredFen, payableFen }) =>
          reachedByShareBelow({ part: coveredFen, whole: payableFen }, paidBelow),
        ),
      ),
    inWords: ({ paidBelow }) =>
      stepsInWords(paidBelow, (share) => text(`低于 ${hundredths(share)}`, `below ${hundredths(share)}`)),
    figures: ({ months }) =>
      months.map(({ payMonth, coveredFen, payableFen }) => {
        const share = percent({ part: coveredFen, whole: payableFen });
        return text(
          `${payMonth}：已付 ${yuan(coveredFen)} ÷ 应付 ${yuan(payableFen)} = ${share}。`,
          `${payMonth}: paid ${inYuan(coveredFen)} ÷ payable ${inYuan(payableFen)} = ${share}.`,
        );
      }),
    proof: { by: 'PEOPLE', terms: true, counts: inArrears, shows: owedShown },
    advice: {
      worker: text(
        '请核对工资条与到账金额，少发的可以投诉。',
        'Compare your wage slip with what arrived; complain if it is less.',
      ),
      contractor: text('请补足差额，并说明每一笔少发的原因。', 'Pay the difference and explain each shortfall.'),
      inspector: text(
        '逐人核对应付与已付，确定欠薪人数和金额。',
        'Compare payable and paid worker by worker; establish head count and sum.',
      ),
    },
  }),
  (people) => ({
    on: people.on,
    months: monthsWith(people, 'lines')
      .filter(({ arrearsFen }) => arrearsFen > 0n)
      .flatMap(({ payMonth, payableFen, coveredFen }) => {
        if (!isUndetermined(payableFen)) return [{ payMonth, payableFen, coveredFen }];
        people.note(payableFen.missing, payMonth);
        return [];
      }),
  }),
);
