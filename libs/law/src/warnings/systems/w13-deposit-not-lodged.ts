import type { PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { depositExempt } from '../../deposit/required';
import { dateFact } from '../../facts';
import { counted } from '../../figures';
import { wageDepositProvisions } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import type { ParameterBook } from '../../parameters/book';
import { heldOn } from '../../project-change';
import { comeBy } from '../../site';
import { text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { indicator } from '../indicator';
import { ofSite } from '../of-site';

/** The last day to lodge the deposit, and the working days beyond it; undefined where the calendar does not reach. */
export const timeToLodge = (permitIssuedOn: PlainDate, on: PlainDate, law: ParameterBook) => {
  const thresholds = law.thresholds('W13', on);
  if (isUndetermined(thresholds)) return undefined;
  const lastDay = law.calendar.addWorkingDays(permitIssuedOn, thresholds.graceWorkingDays);
  const days = law.calendar.workingDays(permitIssuedOn, on);
  return isUndetermined(lastDay) || isUndetermined(days)
    ? undefined
    : { lastDay, beyond: days - thresholds.graceWorkingDays };
};

export const depositNotLodged = ofSite(
  indicator({
    id: 'W13',
    family: 'SYSTEMS',
    title: text('未存工资保证金', 'No wage deposit'),
    instrument: wageDepositProvisions,
    article: '8',
    marks: ['F[D65a]', 'D'],
    says: text(
      '总包应自取得施工许可证之日起 20 个工作日内存储工资保证金；逾期按工作日升级。',
      'The deposit is lodged within 20 working days of the construction permit; the level follows the working days beyond.',
    ),
    parameters: ['calendar', 'depositExemptBelow'],
    facts: z.strictObject({
      on: dateFact,
      exempt: z.boolean(),
      depositLodged: z.boolean(),
      permitIssuedOn: dateFact.nullable(),
      /** Of this day is the limit below which works are exempt; told where a deposit is due and missing. */
      contractSignedOn: dateFact.optional(),
    }),
    madeWith: ({ contractSignedOn }, law) => contractSignedOn && law.at('depositExemptBelow', contractSignedOn),
    thresholds: 'W13',
    level: ({ on, exempt, depositLodged, permitIssuedOn }, { graceWorkingDays, workingDaysBeyond }, { calendar }) => {
      if (exempt || depositLodged || permitIssuedOn === null) return null;
      const days = calendar.workingDays(permitIssuedOn, on);
      return isUndetermined(days) ? days : reachedBy(days - graceWorkingDays, workingDaysBeyond);
    },
    inWords: ({ graceWorkingDays, workingDaysBeyond }) => {
      const { zh, en } = stepsInWords(workingDaysBeyond, (days) =>
        text(`超过 ${days} 个工作日`, `${counted(days, 'working day')} beyond`),
      );
      return text(
        `取得施工许可证之日起 ${graceWorkingDays} 个工作日内存储；${zh}`,
        `within ${graceWorkingDays} working days of the permit; ${en}`,
      );
    },
    figures: ({ on, exempt, depositLodged, permitIssuedOn }, law) => {
      if (permitIssuedOn === null) return [text('尚未取得施工许可。', 'The permit is not issued yet.')];
      const permit = text(`施工许可 ${permitIssuedOn} 核发`, `The permit was issued on ${permitIssuedOn}`);
      if (depositLodged) return [text(`${permit.zh}，保证金已存储。`, `${permit.en}; the deposit is lodged.`)];
      if (exempt)
        return [text(`${permit.zh}，本工程可免存保证金。`, `${permit.en}; the works are exempt from a deposit.`)];
      const time = timeToLodge(permitIssuedOn, on, law);
      if (!time)
        return [text(`${permit.zh}，至 ${on} 保证金未存储。`, `${permit.en}; on ${on} the deposit is not lodged.`)];
      const { lastDay, beyond } = time;
      return [
        text(
          `${permit.zh}，保证金最迟应于 ${lastDay} 存储；至 ${on} 未存储${beyond > 0 ? `，已超 ${beyond} 个工作日` : ''}。`,
          `${permit.en}; the deposit was due by ${lastDay} and is not lodged on ${on}${beyond > 0 ? `, ${counted(beyond, 'working day')} beyond` : ''}.`,
        ),
      ];
    },
    proof: {
      by: 'SITE',
      fields: ['contractSumFen', 'contractSignedOn', 'permitIssuedOn', 'depositOn'],
      heldAgainst: ({ on, permitIssuedOn }, law) => {
        const time = permitIssuedOn === null ? undefined : timeToLodge(permitIssuedOn, on, law);
        return time ? text(`最迟 ${time.lastDay} 存储`, `to be lodged by ${time.lastDay}`) : null;
      },
    },
    advice: {
      worker: text(
        '保证金是发不出工资时的后备，本项目尚未存储。',
        'The deposit backs your wages; this project has not lodged it.',
      ),
      contractor: text(
        '请立即存储保证金，或提交银行保函、保险。',
        'Lodge the deposit now, or a bank letter or insurance.',
      ),
      inspector: text(
        '责令限期存储；逾期依照《条例》第五十五条处理。',
        'Order the deposit by a date; art. 55 of the Regulation applies after it.',
      ),
    },
  }),
  ({ site, on, law }) => {
    const { contractSumFen, contractSignedOn } = site;
    const permitIssuedOn = comeBy(site.permitIssuedOn, on);
    const depositLodged = comeBy(heldOn(site, on, on).depositOn, on) !== null;
    // Whether the works are exempt matters only where a deposit is due and missing.
    const due = permitIssuedOn !== null && !depositLodged;
    const exempt = due ? depositExempt.decide({ contractSumFen, contractSignedOn }, law) : false;
    if (isUndetermined(exempt)) return exempt;
    return { on, exempt, depositLodged, permitIssuedOn, ...(due ? { contractSignedOn } : {}) };
  },
);
