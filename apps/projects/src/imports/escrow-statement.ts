import { dayOfInstant, escrowStatement, type MovementRow, takeRows, type Version } from '@anxin/intake';
import { type ImportKind, lockStreams, markDue, type Vault } from '@anxin/service-kit';
import { movedEntries } from '../events/wage-account-moved';
import { type AccountHolder, accountHolders } from '../store/accounts';
import { post, type Transfer } from '../store/ledger';
import { insertMovements, standingMovements } from '../store/movements';
import { SealedParties } from '../store/party';
import { projectStream } from '../store/streams';

/** IN comes from the owner, OUT goes to payees; the bank's serial makes a movement post once. */
const transferOf = ({ values }: Version<MovementRow>, { code: projectCode }: AccountHolder): Transfer => ({
  reference: `bank:${values.accountNo}:${values.bankSerial}`,
  projectCode,
  ...(values.direction === 'IN' ? { debit: 'WAGE', credit: 'OWNER' } : { debit: 'PAYEES', credit: 'WAGE' }),
  amountFen: values.amount,
  effectiveOn: dayOfInstant(values.postedAt),
});

/** `escrow-statement.csv`: what the bank reports of the wage accounts. Always posts, below zero too (ACC-09). */
export const escrowStatementImport = (vault: Vault): ImportKind<typeof escrowStatement> => {
  const parties = new SealedParties(vault);
  return {
    table: escrowStatement,
    chunkRows: 3_000,
    prepare: (rows) => {
      for (const { values } of rows) parties.of(values);
    },
    record: async (tx, rows, { origin, position }) => {
      const holders = await accountHolders(
        tx,
        rows.flatMap(({ values }) => values.accountNo ?? []),
      );
      // An evaluation that has taken a project's mark waits here for what this chunk brings, or is waited for.
      await lockStreams(
        tx,
        [...holders.values()].map(({ code }) => projectStream(code)),
      );
      const standing = await standingMovements(tx, rows, vault);
      const taken = takeRows(escrowStatement, rows, standing, {
        position,
        knows: (_, account) => holders.has(account),
      });
      const known = taken.versions.flatMap((version) => {
        const holder = holders.get(version.values.accountNo);
        return holder ? [{ version, holder, origin: origin(version.line) }] : [];
      });
      await insertMovements(tx, known, parties);
      const fresh = known.filter(({ version }) => version.version === 1);
      await post(
        tx,
        fresh.map(({ version, holder }) => transferOf(version, holder)),
      );
      await markDue(
        tx,
        fresh.map(({ holder }) => ({ subject: holder.code })),
      );
      return { ...taken, recorded: taken.versions.length, entries: movedEntries(fresh, vault) };
    },
  };
};
