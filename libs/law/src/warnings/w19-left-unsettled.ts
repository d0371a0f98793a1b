import { z } from 'zod';
import { countFact, dateFact } from '../facts';
import { wageProvisions } from '../instruments';
import { reachedBy } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

export const leftUnsettled = indicator({
  id: 'W19',
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
  level: ({ longestDaysSinceLeaving }, { daysSinceLeaving }) =>
    longestDaysSinceLeaving === null ? null : reachedBy(longestDaysSinceLeaving, daysSinceLeaving),
  figures: ({ people, longestDaysSinceLeaving }) => [
    text(
      `离场未结清 ${people} 人${longestDaysSinceLeaving === null ? '' : `，最长已 ${longestDaysSinceLeaving} 天`}。`,
      `${people} left without settlement${longestDaysSinceLeaving === null ? '' : `, the longest ${longestDaysSinceLeaving} days ago`}.`,
    ),
  ],
  advice: {
    worker: text('离场时应当场结清工资，请保留结算单。', 'Wages are due when you leave: keep the settlement.'),
    contractor: text('请与离场人员结清并由本人签字。', 'Settle with those who left and have them sign.'),
    inspector: text('核对离场人员结算单，未结清的责令支付。', 'Check settlements of leavers; order payment.'),
  },
});
