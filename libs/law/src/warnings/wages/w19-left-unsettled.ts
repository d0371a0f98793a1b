import { z } from 'zod';
import { countFact, dateFact } from '../../facts';
import { counted } from '../../figures';
import { wageProvisions } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import { daysSinceLeaving } from '../../pay/stay';
import { owedShown } from '../../proof/owed';
import { text } from '../../text';
import { indicator } from '../indicator';
import { everybody, ofPeople } from '../of-people';
import { isOwed } from '../pay-totals';

export const leftUnsettled = ofPeople(
  indicator({
    id: 'W19',
    family: 'WAGES',
    title: text('离场未结算', 'Left without settlement'),
    instrument: wageProvisions,
    article: '9',
    marks: ['F[LWPR]', 'F[WRN2]', 'D'],
    says: text(
      '离场时应一次结清工资；离场后仍有未付工资的，按离场天数升级。',
      'Wages are settled at once on leaving; what stays unpaid rises by the days since.',
    ),
    facts: z.strictObject({
      on: dateFact,
      /** Workers whose last stay has ended with a month payable above paid, and the longest time since. */
      people: countFact,
      longestDaysSinceLeaving: countFact.nullable(),
    }),
    thresholds: 'W19',
    level: ({ longestDaysSinceLeaving }, steps) =>
      longestDaysSinceLeaving === null ? null : reachedBy(longestDaysSinceLeaving, steps.daysSinceLeaving),
    inWords: (steps) =>
      stepsInWords(steps.daysSinceLeaving, (days) =>
        text(`离场满 ${days} 天`, `${counted(days, 'day')} after leaving`),
      ),
    figures: ({ people, longestDaysSinceLeaving }) => [
      people === 0
        ? text('没有离场后工资未结清的人。', 'Nobody left without settlement.')
        : text(
            `${people} 人离场后工资未结清，最久的已 ${longestDaysSinceLeaving} 天。`,
            `${people} left without settlement, the longest ${counted(longestDaysSinceLeaving ?? 0, 'day')} ago.`,
          ),
    ],
    proof: {
      by: 'PEOPLE',
      counts: ({ person, line }, { on }) =>
        line !== undefined && isOwed(line) && daysSinceLeaving(person.stays, on) !== null,
      shows: owedShown,
    },
    advice: {
      worker: text('离场时应当场结清工资，请保留结算单。', 'Wages are due when you leave: keep the settlement.'),
      contractor: text('请与离场人员结清并由本人签字。', 'Settle with those who left and have them sign.'),
      inspector: text('核对离场人员结算单，未结清的责令支付。', 'Check settlements of leavers; order payment.'),
    },
  }),
  (people) => {
    const { stays, on } = people;
    const days = [...everybody(people, 'owed')].flatMap((who) => daysSinceLeaving(stays.get(who) ?? [], on) ?? []);
    return {
      on,
      people: days.length,
      longestDaysSinceLeaving: days.length === 0 ? null : days.reduce((longest, count) => Math.max(longest, count), 0),
    };
  },
);
