import { z } from 'zod';
import { countFact, dateFact, fenFact, monthFact } from '../../facts';
import { counted, hundredths, inYuan, percent, yuan } from '../../figures';
import { labourLaw } from '../../instruments';
import { highest, isAbove } from '../../level';
import { isBelowMinimum, minimumOf } from '../../pay/minimum-wage';
import { both, countDays } from '../../pay/month-days';
import type { MonthAsOf } from '../../pay/wage-line';
import { against } from '../../proof/fact';
import { sheetSeen } from '../../proof/in-words';
import { standingSheets } from '../../proof/records';
import { text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { indicator } from '../indicator';
import { monthsWith, ofPeople } from '../of-people';

const attendanceDaysOf = ({ entries, exits }: MonthAsOf): number => countDays(both(entries, exits));

export const belowMinimumWage = ofPeople(
  indicator({
    id: 'W08',
    family: 'WAGES',
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
      /** Months with workers who have a stay and whose own sheet is signed, and what is payable to them; `linesBelow` as `isBelowMinimum` says. */
      months: z.array(
        z.strictObject({
          payMonth: monthFact,
          signedLines: countFact,
          linesBelow: countFact,
          signedFen: fenFact,
          minimumWageFen: fenFact,
        }),
      ),
    }),
    madeWith: ({ months }, law) => months.forEach(({ payMonth }) => minimumOf(payMonth, law)),
    thresholds: 'W08',
    level: ({ months }, { orangeAboveShare }) =>
      highest(
        months
          .filter(({ linesBelow }) => linesBelow > 0)
          .map(({ signedLines, linesBelow, signedFen, minimumWageFen }) => {
            if (signedFen < minimumWageFen * BigInt(signedLines)) return 'RED';
            return isAbove({ part: linesBelow, whole: signedLines }, orangeAboveShare) ? 'ORANGE' : 'YELLOW';
          }),
      ),
    inWords: ({ orangeAboveShare }) =>
      text(
        `有一人低于最低工资为黄色，低于的人数超过签领人数的 ${hundredths(orangeAboveShare)} 为橙色，全月人均低于最低工资为红色`,
        `yellow for one below the minimum, orange above ${hundredths(orangeAboveShare)} of the signed lines, red for a mean below it`,
      ),
    figures: ({ months }) =>
      months
        .filter(({ linesBelow }) => linesBelow > 0)
        .map(({ payMonth, signedLines, linesBelow, signedFen, minimumWageFen }) => {
          const share = percent({ part: linesBelow, whole: signedLines });
          return text(
            `${payMonth}：最低工资 ${yuan(minimumWageFen)}，满勤低于最低工资 ${linesBelow} 人 ÷ 签领 ${signedLines} 人 = ${share}，签领合计 ${yuan(signedFen)}。`,
            `${payMonth}: minimum ${inYuan(minimumWageFen)}; ${linesBelow} below it with full attendance ÷ ${signedLines} signed = ${share}; signed in all ${inYuan(signedFen)}.`,
          );
        }),
    proof: {
      by: 'PEOPLE',
      counts: ({ person, month }, { law }) => {
        const minimum = minimumOf(month.payMonth, law);
        if (!month.signed?.ownSheet || person.stays.length === 0 || isUndetermined(minimum)) return false;
        return isBelowMinimum({ attendanceDays: attendanceDaysOf(month), payableFen: month.signed.worthFen }, minimum);
      },
      shows: ({ payMonth, sheets }, { month }, { law }) => {
        const minimum = minimumOf(payMonth, law);
        if (isUndetermined(minimum)) return [];
        const { minimumWageFen, fullAttendanceDays } = minimum;
        const days = attendanceDaysOf(month);
        return standingSheets(sheets).map((sheet) =>
          against(
            sheetSeen(payMonth)(sheet),
            text(
              `最低工资 ${yuan(minimumWageFen)}；出勤 ${days} 天，满勤为 ${fullAttendanceDays} 天`,
              `minimum ${inYuan(minimumWageFen)}; ${counted(days, 'day')} attended, ${fullAttendanceDays} are full attendance`,
            ),
          ),
        );
      },
    },
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
  }),
  (people) => ({
    on: people.on,
    months: monthsWith(people, 'sheets').flatMap(({ payMonth, minimum, signedLines, linesBelow, signedFen }) => {
      if (!isUndetermined(minimum)) {
        return [{ payMonth, signedLines, linesBelow, signedFen, minimumWageFen: minimum.minimumWageFen }];
      }
      if (signedLines > 0) people.note(minimum.missing, payMonth);
      return [];
    }),
  }),
);
