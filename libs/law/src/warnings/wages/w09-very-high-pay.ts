import { z } from 'zod';
import { dateFact, fenFact, monthFact } from '../../facts';
import { inYuan, yuan } from '../../figures';
import { guizhouPlatform } from '../../instruments';
import { against } from '../../proof/fact';
import { sheetSeen } from '../../proof/in-words';
import { standingSheets } from '../../proof/records';
import { text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { breach } from '../indicator';
import { monthsWith, ofPeople } from '../of-people';
import { firstDayOf } from '@anxin/domain-kit';

export const veryHighPay = ofPeople(
  breach({
    id: 'W09',
    family: 'WAGES',
    title: text('单人单月工资过高', 'Very high pay of one person'),
    instrument: guizhouPlatform,
    article: '',
    marks: ['F[WRN2]'],
    says: text(
      '一人一月签领超过限额的，为红色，防止借工资套取资金。',
      'What one person signed for above the limit of a month is red: wages may hide other money.',
    ),
    parameters: ['highNetAmount'],
    facts: z.strictObject({
      on: dateFact,
      /** Months with a signed sheet: the highest that one person signed for, and the limit of that month. */
      months: z.array(z.strictObject({ payMonth: monthFact, highestSignedFen: fenFact, limitFen: fenFact })),
    }),
    madeWith: ({ months }, law) => months.forEach(({ payMonth }) => law.at('highNetAmount', firstDayOf(payMonth))),
    level: ({ months }) =>
      months.some(({ highestSignedFen, limitFen }) => highestSignedFen > limitFen) ? 'RED' : null,
    figures: ({ months }) =>
      months
        .filter(({ highestSignedFen, limitFen }) => highestSignedFen > limitFen)
        .map(({ payMonth, highestSignedFen, limitFen }) =>
          text(
            `${payMonth}：单人最高 ${yuan(highestSignedFen)}，限额 ${yuan(limitFen)}。`,
            `${payMonth}: one person signed for ${inYuan(highestSignedFen)}, the limit is ${inYuan(limitFen)}.`,
          ),
        ),
    proof: {
      by: 'PEOPLE',
      counts: ({ month: { payMonth, signed } }, { facts }) => {
        const limitFen = facts.months.find((month) => month.payMonth === payMonth)?.limitFen;
        return signed?.ownSheet === true && limitFen !== undefined && signed.worthFen > limitFen;
      },
      shows: ({ payMonth, sheets }, _, { facts }) => {
        const limitFen = facts.months.find((month) => month.payMonth === payMonth)?.limitFen;
        if (limitFen === undefined) return [];
        return standingSheets(sheets).map((sheet) =>
          against(
            sheetSeen(payMonth)(sheet),
            text(`单人单月限额 ${yuan(limitFen)}`, `limit of a person's month ${inYuan(limitFen)}`),
          ),
        );
      },
    },
    advice: {
      worker: text(
        '请核对工资表上签领的金额是否确为您本人所得。',
        'Check that the sum you signed for is really yours.',
      ),
      contractor: text(
        '请说明高额工资的工程量依据，提供班组结算材料。',
        'Explain the sum by work done and provide the settlement of the team.',
      ),
      inspector: text(
        '查是否借工资名义套取工程款或代领。',
        'Look for project money claimed as wages or pay drawn for others.',
      ),
    },
  }),
  (people) => ({
    on: people.on,
    months: monthsWith(people, 'sheets').flatMap(({ payMonth, highestSignedFen }) => {
      const limitFen = people.law.at('highNetAmount', firstDayOf(payMonth));
      if (!isUndetermined(limitFen)) return [{ payMonth, highestSignedFen, limitFen }];
      people.note(limitFen.missing, payMonth);
      return [];
    }),
  }),
);
