import { z } from 'zod';
import { dateFact } from '../facts';
import { wageDepositProvisions } from '../instruments';
import { reachedBy } from '../level';
import { text } from '../text';
import { isUndetermined } from '../undetermined';
import { indicator } from './indicator';

export const depositNotLodged = indicator({
  id: 'W13',
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
  }),
  thresholds: 'W13',
  level: ({ on, exempt, depositLodged, permitIssuedOn }, { graceWorkingDays, workingDaysBeyond }, { calendar }) => {
    if (exempt || depositLodged || permitIssuedOn === null) return null;
    const days = calendar.workingDays(permitIssuedOn, on);
    return isUndetermined(days) ? days : reachedBy(days - graceWorkingDays, workingDaysBeyond);
  },
  figures: ({ on, exempt, depositLodged, permitIssuedOn }) => [
    text(
      `施工许可 ${permitIssuedOn ?? '未取得'}，至 ${on} 保证金${depositLodged ? '已' : '未'}存储${exempt ? '（免存）' : ''}。`,
      `Permit ${permitIssuedOn ?? 'not issued'}; on ${on} the deposit is ${depositLodged ? '' : 'not '}lodged${exempt ? ' (exempt)' : ''}.`,
    ),
  ],
  advice: {
    worker: text(
      '保证金是发不出工资时的后备，本项目尚未存储。',
      'The deposit backs your wages; this project has not lodged it.',
    ),
    contractor: text(
      '请立即存储保证金，或提交银行保函、保险。',
      'Lodge the deposit now, or a bank letter or insurance.',
    ),
    inspector: text('责令限期存储；逾期依条例55条处理。', 'Order the deposit by a date; art. 55 applies after it.'),
  },
});
