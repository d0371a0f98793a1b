import { daysBetween } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { wageDepositProvisions } from '../instruments';
import { reachedDownBy } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

export const depositExpiring = indicator({
  id: 'W14',
  title: text('保函将到期', 'Deposit about to expire'),
  instrument: wageDepositProvisions,
  article: '17',
  marks: ['F[D65c]', 'D'],
  says: text(
    '工程未完而保函、保险将到期的，提前提醒；剩余天数越少级别越高，过期为红色。',
    'While works go on, a letter or insurance near its expiry warns; the fewer days are left the higher, and past it is red.',
  ),
  facts: z.strictObject({
    on: dateFact,
    depositLodged: z.boolean(),
    depositExpiresOn: dateFact.nullable(),
    plannedEndOn: dateFact.nullable(),
  }),
  thresholds: 'W14',
  level: ({ on, depositLodged, depositExpiresOn, plannedEndOn }, { daysLeft }) => {
    const worksGoOn = plannedEndOn === null || on < plannedEndOn;
    return depositLodged && depositExpiresOn !== null && worksGoOn
      ? reachedDownBy(daysBetween(on, depositExpiresOn), daysLeft)
      : null;
  },
  figures: ({ on, depositExpiresOn, plannedEndOn }) => [
    text(
      `到期日 ${depositExpiresOn ?? '无'}，${depositExpiresOn ? `距 ${on} 还有 ${daysBetween(on, depositExpiresOn)} 天，` : ''}计划竣工 ${plannedEndOn ?? '未填'}。`,
      `Expiry ${depositExpiresOn ?? 'none'}${depositExpiresOn ? `, ${daysBetween(on, depositExpiresOn)} days after ${on}` : ''}; planned end ${plannedEndOn ?? 'not given'}.`,
    ),
  ],
  advice: {
    worker: text('保证金保函快到期，工资后备可能中断。', 'The letter behind your wages is about to lapse.'),
    contractor: text('请在到期前续办保函或改存现金。', 'Renew the letter or lodge cash before it expires.'),
    inspector: text('提前一个月提醒续保，逾期责令补存。', 'Remind a month ahead; order a new deposit once lapsed.'),
  },
});
