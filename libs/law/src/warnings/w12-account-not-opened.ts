import { daysBetween } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { wageAccountMeasures } from '../instruments';
import { reachedBy } from '../level';
import { text } from '../text';
import { indicator } from './indicator';

export const accountNotOpened = indicator({
  id: 'W12',
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
  figures: ({ on, accountOpen, contractSignedOn }) => [
    text(
      `合同签订于 ${contractSignedOn}，至 ${on} 已 ${daysBetween(contractSignedOn, on)} 天，专户${accountOpen ? '已' : '未'}开设。`,
      `The contract was signed on ${contractSignedOn}, ${daysBetween(contractSignedOn, on)} days before ${on}; the account is ${accountOpen ? '' : 'not '}open.`,
    ),
  ],
  advice: {
    worker: text(
      '本项目还没有工资专用账户，请留意工资发放方式。',
      'This project has no wage account yet: watch how wages are paid.',
    ),
    contractor: text(
      '请立即开设专用账户并签订资金管理协议。',
      'Open the wage account and sign the fund agreement now.',
    ),
    inspector: text('责令限期开设；逾期依条例55条处理。', 'Order the opening by a date; art. 55 applies after it.'),
  },
});
