import { addDays, daysBetween, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../../facts';
import { counted } from '../../figures';
import { wageAccountMeasures } from '../../instruments';
import { reachedBy, stepsInWords } from '../../level';
import type { ParameterBook } from '../../parameters/book';
import { text } from '../../text';
import { isUndetermined } from '../../undetermined';
import { indicator } from '../indicator';
import { accountOpenedOn, ofSite } from '../of-site';

/** The last day to open the wage account; undefined where the area has no such term. */
export const lastDayToOpen = (
  contractSignedOn: PlainDate,
  on: PlainDate,
  law: ParameterBook,
): PlainDate | undefined => {
  const thresholds = law.thresholds('W12', on);
  return isUndetermined(thresholds) ? undefined : addDays(contractSignedOn, thresholds.graceDays);
};

export const accountNotOpened = ofSite(
  indicator({
    id: 'W12',
    family: 'SYSTEMS',
    title: text('未开设专用账户', 'No wage account'),
    instrument: wageAccountMeasures,
    article: '6',
    marks: ['F[A53]', 'D'],
    says: text(
      '总包应自合同签订之日起 30 日内开设工资专用账户；逾期按天数升级。',
      'The wage account is opened within 30 days of signing the contract; the level follows the days beyond.',
    ),
    facts: z.strictObject({ on: dateFact, accountOpen: z.boolean(), contractSignedOn: dateFact }),
    thresholds: 'W12',
    level: ({ on, accountOpen, contractSignedOn }, { graceDays, daysBeyond }) =>
      accountOpen ? null : reachedBy(daysBetween(contractSignedOn, on) - graceDays, daysBeyond),
    inWords: ({ graceDays, daysBeyond }) => {
      const { zh, en } = stepsInWords(daysBeyond, (days) => text(`超过 ${days} 天`, `${counted(days, 'day')} beyond`));
      return text(`合同签订之日起 ${graceDays} 日内开户；${zh}`, `within ${graceDays} days of signing; ${en}`);
    },
    figures: ({ on, accountOpen, contractSignedOn }, law) => {
      const signed = text(`合同 ${contractSignedOn} 签订`, `The contract was signed on ${contractSignedOn}`);
      if (accountOpen) return [text(`${signed.zh}，专户已开设。`, `${signed.en}; the account is open.`)];
      const lastDay = lastDayToOpen(contractSignedOn, on, law);
      if (!lastDay)
        return [text(`${signed.zh}，至 ${on} 专户未开设。`, `${signed.en}; on ${on} the account is not open.`)];
      const days = daysBetween(lastDay, on);
      return [
        text(
          `${signed.zh}，专户最迟应于 ${lastDay} 开设；至 ${on} 未开设${days > 0 ? `，已超 ${days} 天` : ''}。`,
          `${signed.en}; the account was due by ${lastDay} and is not open on ${on}${days > 0 ? `, ${counted(days, 'day')} beyond` : ''}.`,
        ),
      ];
    },
    proof: {
      by: 'SITE',
      fields: ['contractSignedOn', 'escrowOpenedOn'],
      heldAgainst: ({ on, contractSignedOn }, law) => {
        const lastDay = lastDayToOpen(contractSignedOn, on, law);
        return lastDay ? text(`最迟 ${lastDay} 开户`, `to be opened by ${lastDay}`) : null;
      },
    },
    advice: {
      worker: text(
        '本项目还没有工资专用账户，请留意工资发放方式。',
        'This project has no wage account yet: watch how wages are paid.',
      ),
      contractor: text(
        '请立即开设专用账户并签订四方监管协议。',
        'Open the wage account and sign the four-party agreement now.',
      ),
      inspector: text(
        '责令限期开设；逾期依照《条例》第五十五条处理。',
        'Order the opening by a date; art. 55 of the Regulation applies after it.',
      ),
    },
  }),
  ({ site, on }) => ({
    on,
    accountOpen: accountOpenedOn(site, on) !== null,
    contractSignedOn: site.contractSignedOn,
  }),
);
