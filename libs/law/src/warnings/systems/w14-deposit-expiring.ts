import { daysBetween } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../../facts';
import { counted } from '../../figures';
import { wageDepositProvisions } from '../../instruments';
import { reachedDownBy, stepsInWords } from '../../level';
import { heldOn } from '../../project-change';
import { comeBy } from '../../site';
import { text } from '../../text';
import { type Advice, indicator } from '../indicator';
import { ofSite } from '../of-site';

const adviceBefore: Advice = {
  worker: text('保证金保函快到期，工资后备可能中断。', 'The letter behind your wages is about to lapse.'),
  contractor: text('请在到期前续办保函或改存现金。', 'Renew the letter or lodge cash before it expires.'),
  inspector: text('提前一个月提醒续保，逾期责令补存。', 'Remind a month ahead; order a new deposit once lapsed.'),
};

const adviceOnceExpired: Advice = {
  worker: text(
    '保证金保函已过期，工资暂时没有后备。',
    'The letter behind your wages has lapsed: nothing backs them now.',
  ),
  contractor: text('保函已过期，请立即续办或改存现金。', 'The letter has lapsed: renew it or lodge cash at once.'),
  inspector: text('保函已过期，责令限期续保或补存。', 'The letter has lapsed: order a new one or cash by a date.'),
};

export const depositExpiring = ofSite(
  indicator({
    id: 'W14',
    family: 'SYSTEMS',
    title: text('保函将到期或已过期', 'Deposit about to expire, or expired'),
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
    inWords: ({ daysLeft }) =>
      stepsInWords(daysLeft, (days) =>
        days < 0
          ? text(days === -1 ? '已过期' : `过期 ${-days} 天`, days === -1 ? 'once expired' : `${-days} days after it`)
          : text(`剩 ${days} 天以内`, `from ${counted(days, 'day')} left`),
      ),
    figures: ({ on, depositLodged, depositExpiresOn, plannedEndOn }) => {
      const end = text(`计划竣工 ${plannedEndOn ?? '未填'}`, `planned end ${plannedEndOn ?? 'not given'}`);
      if (!depositLodged) return [text(`保证金未存储；${end.zh}。`, `The deposit is not lodged; ${end.en}.`)];
      if (depositExpiresOn === null)
        return [text(`保证金没有到期日；${end.zh}。`, `The deposit has no expiry; ${end.en}.`)];
      const left = daysBetween(on, depositExpiresOn);
      return [
        left < 0
          ? text(
              `已于 ${depositExpiresOn} 到期，至 ${on} 过期 ${-left} 天；${end.zh}。`,
              `Expired on ${depositExpiresOn}, ${counted(-left, 'day')} before ${on}; ${end.en}.`,
            )
          : text(
              `${depositExpiresOn} 到期，截至 ${on} 还剩 ${left} 天；${end.zh}。`,
              `Expires on ${depositExpiresOn}, ${counted(left, 'day')} after ${on}; ${end.en}.`,
            ),
      ];
    },
    proof: { by: 'SITE', fields: ['depositOn', 'depositExpiresOn', 'plannedEndOn'] },
    advice: ({ on, depositExpiresOn }) =>
      depositExpiresOn !== null && depositExpiresOn < on ? adviceOnceExpired : adviceBefore,
  }),
  ({ site, on }) => {
    const { depositOn, depositExpiresOn, plannedEndOn } = heldOn(site, on, on);
    return {
      on,
      depositLodged: comeBy(depositOn, on) !== null,
      depositExpiresOn: depositExpiresOn ?? null,
      plannedEndOn: plannedEndOn ?? null,
    };
  },
);
