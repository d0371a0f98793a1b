import { dayOfInstant, escrowStatement, type MovementRow, withoutZerosBefore } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { factColumns, type FactColumn, factTable, type FactVersion } from '@anxin/service-kit';
import type { AccountHolder } from '../accounts';
import { partyOf, type SealedParties } from '../enterprises/party';

/** A movement that goes in, with the project whose account it moved. */
export type Movement = FactVersion<MovementRow, AccountHolder>;

/** Movements of the wage accounts, as the bank reported them. */
export const movements = (vault: Vault, parties: SealedParties) => {
  const { text, instant, amount, subject, derived, generated } = factColumns<MovementRow, AccountHolder>(vault);
  const counterparty: FactColumn<MovementRow, AccountHolder> = {
    type: 'bytea',
    write: (values) => parties.of(values).counterparty,
    read: {
      sql: (column) => column,
      into: (values, sealed: Buffer) => {
        const { accountNo, bankSerial } = values as MovementRow;
        const { name, account } = partyOf({ counterparty: sealed, accountNo, bankSerial }, vault);
        Object.assign(values, name && { counterpartyName: name }, account && { counterpartyAccount: account });
      },
    },
  };
  return factTable<typeof escrowStatement, AccountHolder>({
    name: 'movement',
    intake: escrowStatement,
    key: { account_no: text('accountNo'), bank_serial: text('bankSerial') },
    columns: {
      project_code: subject('text', ({ code }) => code),
      posted_at: instant('postedAt'),
      posted_on: derived('date', ({ postedAt }) => dayOfInstant(postedAt)),
      direction: text('direction'),
      amount_fen: amount('amount'),
      counterparty,
      counterparty_token: derived('text', (values) => parties.of(values).token),
      purpose: text('purpose'),
      bank_balance_fen: amount('balance'),
      bare_serial: generated('text', ({ bankSerial }) => withoutZerosBefore(bankSerial)),
    },
    identity: ['bare_serial', 'account_no', 'posted_at', 'direction', 'amount_fen'],
  });
};
