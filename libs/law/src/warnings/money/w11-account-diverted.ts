import { z } from 'zod';
import { countFact, dateFact } from '../../facts';
import { counted } from '../../figures';
import { wageAccountMeasures } from '../../instruments';
import { text } from '../../text';
import { breach } from '../indicator';

export const accountDiverted = breach({
  id: 'W11',
  family: 'FUNDS',
  title: text('专户异常支出', 'Wage account diverted'),
  instrument: wageAccountMeasures,
  article: '8, 9',
  marks: ['F[A53]', 'D'],
  says: text(
    '专户只能付给本项目农民工本人的账户；付给名册以外账户（或没有账户）的，为红色。',
    "The wage account pays only cards of the project's roster; any outflow elsewhere is red.",
  ),
  facts: z.strictObject({
    on: dateFact,
    /** Outflows to an account, or none, that is no roster card of the project (`isDiversion`). */
    diversions: countFact,
  }),
  level: ({ diversions }) => (diversions > 0 ? 'RED' : null),
  figures: ({ diversions }) => [
    text(`付往名册以外账户 ${diversions} 笔。`, `${counted(diversions, 'outflow')} to accounts outside the roster.`),
  ],
  proof: {
    by: 'SITE',
    fields: [],
    movements: {
      sought: () => ({ direction: 'OUT', outsideRoster: true }),
      heldAgainst: ({ counterparty }, { on }) =>
        counterparty
          ? text(`至 ${on} 本项目名册上没有这张卡`, `no card of the project's roster by ${on}`)
          : text('银行没有报对方账号', 'the bank named no account'),
    },
  },
  advice: {
    worker: text('专用账户的钱只能用于发放工资。', 'Money of the wage account is for wages only.'),
    contractor: text(
      '请说明用途并把款项退回专用账户。',
      'Explain the outflow and return the money to the wage account.',
    ),
    inspector: text('调取银行流水，查明去向，责令退回。', 'Obtain the statement, trace the money, order its return.'),
  },
});
