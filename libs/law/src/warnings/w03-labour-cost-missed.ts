import { daysBetween, type Fen, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact, fenFact } from '../facts';
import { inYuan, yuan } from '../figures';
import { regulation } from '../instruments';
import { highest, reachedBy } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

type Look = { readonly day: PlainDate; readonly receivedByDayFen: Fen; readonly receivedFen: Fen };

/** The owner missed a month when less than the labour cost had come in by the day it was due. */
const isMiss = (look: Look, monthlyFen: Fen): boolean => look.receivedByDayFen < monthlyFen;

const longestRun = (misses: readonly boolean[]): number => {
  let [longest, running] = [0, 0];
  for (const missed of misses) {
    running = missed ? running + 1 : 0;
    longest = Math.max(longest, running);
  }
  return longest;
};

export const labourCostMissed = indicator({
  id: 'W03',
  title: text('人工费未按时拨付', 'Labour cost late'),
  instrument: regulation,
  article: '27(2), 29(1)',
  actors: ['OWN', 'OFF'],
  marks: ['D', 'F[A53fj]'],
  says: text(
    '建设单位应按月把人工费足额拨入专户；未拨足的按天数升级，连续两月为橙色，累计三月为红色。',
    'The owner pays the labour cost into the wage account each month; a shortfall rises by days, two misses running are orange, three in all red.',
  ),
  parameters: ['labourCostCheckedFrom'],
  facts: z.strictObject({
    on: dateFact,
    accountOpen: z.boolean(),
    labourCostMonthlyFen: fenFact,
    /** Each labour-cost day looked at, in order: what that month had received by the day, and by now. */
    looks: z.array(z.strictObject({ day: dateFact, receivedByDayFen: fenFact, receivedFen: fenFact })),
  }),
  thresholds: 'W03',
  level: ({ on, accountOpen, labourCostMonthlyFen, looks }, { daysShort, missesRunning, misses }) => {
    if (!accountOpen) return null;
    const missed = looks.map((look) => isMiss(look, labourCostMonthlyFen));
    const stillShort = looks.filter((look, index) => missed[index] && look.receivedFen < labourCostMonthlyFen);
    return highest([
      ...stillShort.map(({ day }) => reachedBy(daysBetween(day, on), daysShort)),
      reachedBy(longestRun(missed), missesRunning),
      reachedBy(missed.filter(Boolean).length, misses),
    ]);
  },
  figures: ({ on, labourCostMonthlyFen, looks }) =>
    looks
      .filter((look) => isMiss(look, labourCostMonthlyFen))
      .map(({ day, receivedByDayFen, receivedFen }) =>
        text(
          `${day} 应到人工费 ${yuan(labourCostMonthlyFen)}，当月截至该日到账 ${yuan(receivedByDayFen)}，截至 ${on} 到账 ${yuan(receivedFen)}，已 ${daysBetween(day, on)} 天。`,
          `By ${day} ${inYuan(labourCostMonthlyFen)} of labour cost were due; that month had received ${inYuan(receivedByDayFen)} by the day and ${inYuan(receivedFen)} by ${on}, ${daysBetween(day, on)} days on.`,
        ),
      ),
  advice: {
    worker: text(
      '建设单位没有按时拨付人工费，您的工资可能受影响，请留意到账。',
      'The owner has not paid in on time and your wages may suffer: watch your account.',
    ),
    contractor: text(
      '请书面催告建设单位拨付，并报告人社和行业主管部门。',
      'Demand the labour cost from the owner in writing and report to the labour and industry departments.',
    ),
    inspector: text(
      '向建设单位发出限期拨付通知；工程款争议不影响人工费拨付（条例35条）。',
      'Order the owner to pay in by a date; a dispute over the works is no excuse (art. 35).',
    ),
  },
});
