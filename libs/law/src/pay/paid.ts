import { type AccountNumber, plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { regulation } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

type Payee = { readonly payeeName?: string | undefined; readonly payeeAccount: AccountNumber };
type Holder = { readonly workerName: string; readonly card?: AccountNumber | undefined };

/** Regulation art. 31(3): only what reaches the worker's own account in the worker's own name has been paid. */
export const isOwnAccount = ({ payeeName, payeeAccount }: Payee, stays: readonly Holder[]): boolean =>
  stays.some(({ workerName, card }) => card === payeeAccount && workerName === payeeName);

const account = z.string().transform((value) => value as AccountNumber);

export const ownAccount = rule({
  id: 'GCP-03',
  title: text('工资发到本人账户', "Wages reach the worker's own account"),
  instrument: regulation,
  article: '31(3)',
  actors: ['GC', 'BNK'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[L724]'],
  says: text(
    '总包通过专用账户直接支付到农民工本人的银行账户；户名和账号须与同一次进场登记一致，否则不算已付。',
    "The general contractor pays from the wage account to the worker's own account; name and number must be those of one stay, else nothing was paid.",
  ),
  parameters: [],
  facts: z.strictObject({
    payeeName: z.string().optional(),
    payeeAccount: account,
    stays: z.array(z.strictObject({ workerName: z.string(), card: account.optional() })),
  }),
  decide: ({ stays, ...payee }) => ({ paid: isOwnAccount(payee, stays) }),
});
