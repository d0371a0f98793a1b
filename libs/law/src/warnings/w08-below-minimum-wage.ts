import { type Fen } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact, fenFact, monthFact } from '../facts';
import { inYuan, percent, yuan } from '../figures';
import { labourLaw } from '../instruments';
import { highest, isAbove } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

/** Labour Law art. 48: full attendance must earn the minimum wage at least. */
export const isBelowMinimum = (
  line: { readonly attendanceDays: number; readonly netFen: Fen },
  { fullAttendanceDays, minimumWageFen }: { readonly fullAttendanceDays: number; readonly minimumWageFen: Fen },
): boolean => line.attendanceDays >= fullAttendanceDays && line.netFen < minimumWageFen;

export const belowMinimumWage = indicator({
  id: 'W08',
  title: text('低于最低工资', 'Below the minimum wage'),
  instrument: labourLaw,
  article: '48',
  marks: ['F[WRN2]', 'D'],
  says: text(
    '满勤而实得低于当地最低工资的：有一人为黄色，超过签领人数的一定比例为橙色，全月人均也低于最低工资为红色。',
    'Full attendance below the minimum wage: one line is yellow, more than a share of the signed lines orange, and a mean below the minimum red.',
  ),
  parameters: ['minimumWageMonthly', 'fullAttendanceDays'],
  facts: z.strictObject({
    on: dateFact,
    /** Months with signed lines of workers with a stay; `linesBelow` as `isBelowMinimum` says. */
    months: z.array(
      z.strictObject({
        payMonth: monthFact,
        signedLines: countFact,
        linesBelow: countFact,
        netFen: fenFact,
        minimumWageFen: fenFact,
      }),
    ),
  }),
  thresholds: 'W08',
  level: ({ months }, { orangeAboveShare }) =>
    highest(
      months
        .filter(({ linesBelow }) => linesBelow > 0)
        .map(({ signedLines, linesBelow, netFen, minimumWageFen }) => {
          if (netFen < minimumWageFen * BigInt(signedLines)) return 'RED';
          return isAbove({ part: linesBelow, whole: signedLines }, orangeAboveShare) ? 'ORANGE' : 'YELLOW';
        }),
    ),
  figures: ({ months }) =>
    months
      .filter(({ linesBelow }) => linesBelow > 0)
      .map(({ payMonth, signedLines, linesBelow, netFen, minimumWageFen }) => {
        const share = percent({ part: linesBelow, whole: signedLines });
        return text(
          `${payMonth}：最低工资 ${yuan(minimumWageFen)}，满勤低于最低工资 ${linesBelow} 人 ÷ 签领 ${signedLines} 人 = ${share}，签领合计 ${yuan(netFen)}。`,
          `${payMonth}: minimum ${inYuan(minimumWageFen)}; ${linesBelow} below it with full attendance ÷ ${signedLines} signed = ${share}; signed in all ${inYuan(netFen)}.`,
        );
      }),
  advice: {
    worker: text(
      '满勤工资不得低于当地最低工资，低于的部分应当补足。',
      'Full attendance may not earn less than the local minimum wage; the difference is due.',
    ),
    contractor: text('请补足到最低工资标准，并更正工资表。', 'Make it up to the minimum wage and correct the sheet.'),
    inspector: text(
      '核对出勤与扣款，低于最低工资的责令补足。',
      'Check attendance and deductions; order the difference to be paid.',
    ),
  },
});
