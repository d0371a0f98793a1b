import type { Decider } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { type AccountCommand, accountErrors, type AccountEvent, type AccountState } from './account';

export * from './account';

const ID_LENGTH = 128;
const REASON_LENGTH = 200;

/** Others will read it: it holds something, and nobody's number. */
const isText = (text: string, most: number): boolean =>
  text !== '' && text.length <= most && !/\p{Cc}/u.test(text) && maskNumbers(text) === text;

const decide = (_: AccountState, { type, account, at, reason: typed }: AccountCommand): readonly AccountEvent[] => {
  const reason = typed.trim();
  if (!isText(account, ID_LENGTH)) throw accountErrors.ID_INVALID();
  if (!isText(reason, REASON_LENGTH)) throw accountErrors.REASON_INVALID();
  const standing = type === 'WithdrawAccount' ? 'WITHDRAWN' : 'STANDS';
  return [{ type: 'AccountChanged', account: { account, standing, notBefore: at }, reason }];
};

/** How accounts stand: whoever checks a token asks it. */
export const account: Decider<AccountState, AccountCommand, AccountEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'STANDS', 'WITHDRAWN'],
  statusOf: ({ status }) => status,
  allowed: {
    ChangeAccount: ['UNKNOWN', 'STANDS'],
    WithdrawAccount: ['UNKNOWN', 'STANDS'],
    RestoreAccount: ['WITHDRAWN'],
  },
  refuse: (status) => accountErrors[status as AccountState['status']](),
  decide,
  evolve: (_, { account: changed }) => ({ status: changed.standing, ...changed }),
};
