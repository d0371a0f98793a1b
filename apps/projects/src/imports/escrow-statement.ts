import { dayOfInstant, type escrowStatement } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts } from '@anxin/service-kit';
import { movedEntries } from '../events/wage-account-moved';
import { accountHolders } from '../store/accounts';
import { post, type Transfer } from '../store/money/ledger';
import { type Movement, movements } from '../store/money/movements';
import { SealedParties } from '../store/enterprises/party';
import { projectStream } from '../store/streams';

/** IN comes from the owner, OUT goes to payees; the bank's serial makes a movement post once. */
const transferOf = ({ values, of }: Movement): Transfer => ({
  reference: `bank:${values.accountNo}:${values.bankSerial}`,
  projectCode: of.code,
  ...(values.direction === 'IN' ? { debit: 'WAGE', credit: 'OWNER' } : { debit: 'PAYEES', credit: 'WAGE' }),
  amountFen: values.amount,
  effectiveOn: dayOfInstant(values.postedAt),
});

/** A later version only says more of a movement that was posted. */
const newIn = (all: readonly Movement[]): readonly Movement[] => all.filter(({ version }) => version === 1);

/** `escrow-statement.csv`: what the bank reports of the wage accounts. Always posts, below zero too (ACC-09). */
export const escrowStatementImport = (vault: Vault): ImportKind<typeof escrowStatement> => {
  const parties = new SealedParties(vault);
  return importFacts({
    facts: movements(vault, parties),
    chunkRows: 3_000,
    prepare: (rows) => {
      for (const { values } of rows) parties.of(values);
    },
    subjects: (tx, rows) =>
      accountHolders(
        tx,
        rows.flatMap(({ accountNo }) => accountNo ?? []),
      ),
    streams: (holders) => [...holders.values()].map(({ code }) => projectStream(code)),
    references: (_, __, holders) =>
      Promise.resolve({
        knows: (___, account) => holders.has(account),
        of: ({ accountNo }) => holders.get(accountNo),
      }),
    alsoSave: (tx, facts) => post(tx, newIn(facts).map(transferOf)),
    due: (facts) => facts.map(({ of }) => ({ subject: of.code })),
    tell: (facts) => movedEntries(newIn(facts), vault),
  });
};
