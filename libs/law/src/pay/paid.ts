import { type AccountNumber, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { comparableName, isUnclearName } from '../identifiers/comparable-name';
import { regulation } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

/** Whom a bank line paid. */
export type Payee = {
  /** As names are compared, or a token of that. */
  readonly payeeName?: string | undefined;
  /** Whether it cannot be compared (`isUnclearName`). */
  readonly isNameUnclear: boolean;
  readonly payeeAccount: AccountNumber;
  readonly postedOn: PlainDate;
};

/** A card that the worker's wages go to from a day on, beside those of the stays. */
export type NewCard = { readonly card: AccountNumber; readonly validFrom: PlainDate };

type Holder = { readonly workerName: string; readonly card?: AccountNumber | undefined };

/** What is registered of a worker on a project: of each stay the name, as names are compared, and the card. */
export type Registered = { readonly stays: readonly Holder[]; readonly cards: readonly NewCard[] };

/** How a payee is the worker; null: somebody else. */
export type PayeeIs = 'SAME_NAME' | 'NAME_UNCLEAR' | null;

/**
 * Regulation art. 31(3): only what reaches the worker's own account in the worker's own name has been paid. The card of
 * a stay goes with the name of that stay, a new card with that of any. A name that cannot be compared is nobody else's.
 */
export const payeeIs = (payee: Payee, { stays, cards }: Registered): PayeeIs => {
  const { payeeName, isNameUnclear, payeeAccount, postedOn } = payee;
  const isNewCard = cards.some(({ card, validFrom }) => card === payeeAccount && validFrom <= postedOn);
  const holders = isNewCard ? stays : stays.filter(({ card }) => card === payeeAccount);
  if (holders.some(({ workerName }) => workerName === payeeName)) return 'SAME_NAME';
  return isNameUnclear && holders.length > 0 ? 'NAME_UNCLEAR' : null;
};

export const isOwnAccount = (payee: Payee, registered: Registered): boolean => payeeIs(payee, registered) !== null;

type Posting = { readonly postedOn: PlainDate; readonly returnedOn?: PlainDate | undefined };

/** Whether a payment has come back by a day (退票): it then pays nobody, and misdirects nothing. */
export const hasComeBack = ({ returnedOn }: Posting, on: PlainDate): boolean =>
  returnedOn !== undefined && returnedOn <= on;

/** Whether money of a posting is out on a day. */
export const isOut = (posting: Posting, on: PlainDate): boolean => posting.postedOn <= on && !hasComeBack(posting, on);

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
    '总包通过专用账户直接支付到农民工本人的银行账户；户名和账号须与同一次进场登记一致，否则不算已付；换卡自换卡之日起计；户名缺失、残缺或为拼音而无法比对的，以账号为准；退票自退回之日起不算已付。',
    "The general contractor pays from the wage account to the worker's own account; name and number must be those of one stay, or of a new card from its day on, else nothing was paid. Where a name cannot be compared, the account decides. What comes back pays nobody from that day on.",
  ),
  parameters: [],
  facts: z.strictObject({
    payeeName: z.string().optional(),
    payeeAccount: account,
    stays: z.array(z.strictObject({ workerName: z.string(), card: account.optional() })),
    cards: z.array(z.strictObject({ card: account, validFrom: dateFact })),
    postedOn: dateFact,
    returnedOn: dateFact.optional(),
    on: dateFact,
  }),
  decide: ({ payeeName, payeeAccount, stays, cards, postedOn, returnedOn, on }) => {
    const payee = {
      payeeName: payeeName === undefined ? undefined : comparableName(payeeName),
      isNameUnclear: isUnclearName(payeeName),
      payeeAccount,
      postedOn,
    };
    const named = stays.map(({ workerName, card }) => ({ workerName: comparableName(workerName), card }));
    const is = payeeIs(payee, { stays: named, cards });
    return { paid: is !== null && isOut({ postedOn, returnedOn }, on), isNameUnclear: is === 'NAME_UNCLEAR' };
  },
});
