import {
  accountStream,
  type Aggregate,
  type CommandTable,
  lockStreams,
  published,
  rowsIn,
  setStanding,
  standingsOf,
} from '@anxin/service-kit';
import { accountChanged } from '@anxin/contracts';
import { account, type AccountCommand, accountErrors, type AccountEvent, type AccountState } from '../domain/account';

const NOWHERE = { sector: null, area: null };

/** What may be done to an account, and by whom. */
export const accountCommands: CommandTable<AccountState, AccountCommand['type']> = {
  ...account,
  name: 'account',
  givenBy: { ChangeAccount: ['OFFICE'], WithdrawAccount: ['OFFICE'], RestoreAccount: ['OFFICE'] },
};

/** How it is decided how an account stands; every service hears it. */
export const accountAggregate: Aggregate<AccountState, AccountCommand, AccountEvent> = {
  ...account,
  ...accountCommands,
  // Accounts are the issuer's: any id may be one.
  isVisible: () => Promise.resolve(true),
  unknown: () => accountErrors.UNKNOWN(),
  load: async (tx, ids) => {
    await lockStreams(tx, ids.map(accountStream));
    const known = await standingsOf(rowsIn(tx), ids);
    return new Map([...known].map(([id, one]) => [id, { status: one.standing, ...one }]));
  },
  save: async (tx, changes) => {
    for (const { steps } of changes)
      for (const { events } of steps) for (const event of events) await setStanding(tx, event.account);
  },
  tell: (id, _, { account: told, reason }) => [
    published(accountStream(id), NOWHERE, accountChanged, told),
    // Why is the office's own: it stays in this journal.
    { stream: accountStream(id), place: NOWHERE, type: 'AccountChangeExplained', payload: { reason } },
  ],
};
