import { addMonths, daysBetween, firstDayOf } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact, monthFact } from '../../facts';
import { counted, inYuan, yuan } from '../../figures';
import { regulation } from '../../instruments';
import { highest, reachedBy, stepsInWords } from '../../level';
import { inArrears, owedShown } from '../../proof/owed';
import { text } from '../../text';
import { indicator } from '../indicator';
import { monthsWith, ofPeople, pastDue } from '../of-people';

export const notPaidOnTime = ofPeople(
  indicator({
    id: 'W02',
    family: 'WAGES',
    title: text('未按月足额发放', 'Not paid monthly'),
    instrument: regulation,
    article: '12, 14',
    marks: ['D', 'F[WRN2]'],
    says: text(
      '过了工资支付日仍有拖欠的，按逾期天数升级；到工资月后第二个月的第一天仍未清偿的，为红色。',
      'Arrears rise by the days since the due day; from the first day of the second month after the pay month they are red.',
    ),
    facts: z.strictObject({
      on: dateFact,
      months: z.array(z.strictObject({ payMonth: monthFact, dueOn: dateFact, arrearsFen: fenFact })),
    }),
    thresholds: 'W02',
    level: ({ on, months }, { daysLate, redFromMonthAfter }) =>
      highest(
        months
          .filter(({ dueOn, arrearsFen }) => dueOn < on && arrearsFen > 0n)
          .map(({ payMonth, dueOn }) =>
            on >= firstDayOf(addMonths(payMonth, redFromMonthAfter))
              ? 'RED'
              : reachedBy(daysBetween(dueOn, on), daysLate),
          ),
      ),
    inWords: ({ daysLate, redFromMonthAfter }) => {
      const { zh, en } = stepsInWords(daysLate, (days) =>
        text(`逾期 ${days} 天起`, `from ${counted(days, 'day')} late`),
      );
      return text(
        `${zh}；工资月后第 ${redFromMonthAfter} 个月 1 日起为红色`,
        `${en}; red from the first day of month ${redFromMonthAfter} after the pay month`,
      );
    },
    figures: ({ on, months }) =>
      months.map(({ payMonth, dueOn, arrearsFen }) => {
        const days = daysBetween(dueOn, on);
        return text(
          `${payMonth} 工资最迟应于 ${dueOn} 付清，至 ${on} 已逾期 ${days} 天，仍欠 ${yuan(arrearsFen)}。`,
          `Wages of ${payMonth} were due on ${dueOn}; ${counted(days, 'day')} later, on ${on}, ${inYuan(arrearsFen)} are owed.`,
        );
      }),
    proof: { by: 'PEOPLE', terms: true, counts: inArrears, shows: owedShown },
    advice: {
      worker: text(
        '您可以带上考勤和银行流水，到治欠办或拨打 12333 反映。',
        'You can take your attendance and bank records to the wage-arrears office or call 12333.',
      ),
      contractor: text(
        '请立即从专用账户足额补发到本人账户，并上传银行回单。',
        "Pay what is missing from the wage account to each worker's own account at once and upload the bank's answer.",
      ),
      inspector: text(
        '核对工资表与银行回单，逾期不付的责令限期支付。',
        'Check sheets against bank answers; order payment by a date where it stays unpaid.',
      ),
    },
  }),
  (people) => ({
    on: people.on,
    months: pastDue(people, monthsWith(people, 'lines')).flatMap(({ payMonth, dueOn, arrearsFen }) =>
      arrearsFen > 0n ? [{ payMonth, dueOn, arrearsFen }] : [],
    ),
  }),
);
