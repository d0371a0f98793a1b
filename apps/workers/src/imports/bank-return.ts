import { bankReturn, type BankRow, hasKey, keyOf, type Row, takeRows } from '@anxin/intake';
import { type ImportKind, lockStreams, markDirty, type Vault } from '@anxin/service-kit';
import { bankEntries } from '../events/out';
import { insertBankLines, standingBankLines } from '../store/bank-lines';
import { ensurePersons, findPersons } from '../store/persons';
import { projectStream } from '../store/streams';
import { projectsByAccount } from '../store/subjects';

/** The rows whose key can be read, one of each key. */
const keyedRows = (rows: readonly Row<BankRow>[]): readonly BankRow[] => [
  ...new Map(
    rows.filter(({ values }) => hasKey(bankReturn, values)).map(({ values }) => [keyOf(bankReturn, values), values]),
  ).values(),
];

/** `bank-return-YYYY-MM.csv`: what the bank answered; whether it reached the worker is asked of the facts, later. */
export const bankReturnImport = (vault: Vault): ImportKind<typeof bankReturn> => ({
  table: bankReturn,
  record: async (tx, rows, { origin, position }) => {
    const accounts = new Set(rows.flatMap(({ values }) => values.escrowAccountNo ?? []));
    const tokens = new Map([...accounts].map((account) => [account as string, vault.cardToken(account)]));
    const holders = await projectsByAccount(tx, tokens.values());
    const holderOf = (account: string) => holders.get(tokens.get(account) ?? '');
    await lockStreams(
      tx,
      [...holders.values()].map(({ code }) => projectStream(code)),
    );
    const standing = await standingBankLines(tx, keyedRows(rows), vault);
    const taken = takeRows(bankReturn, rows, standing, {
      position,
      knows: (_, account) => holderOf(account) !== undefined,
    });
    const numbers = new Set(taken.versions.map(({ values }) => values.idCardNumber));
    const persons = await ensurePersons(tx, vault, numbers, await findPersons(tx, vault, numbers));
    const lines = taken.versions.flatMap((version) => {
      const [project, person] = [holderOf(version.values.escrowAccountNo), persons.get(version.values.idCardNumber)];
      return project && person ? [{ version, project, person, origin: origin(version.line) }] : [];
    });
    await insertBankLines(tx, lines, vault);
    await markDirty(
      tx,
      lines.map(({ project }) => project.code),
    );
    return { ...taken, recorded: lines.length, entries: bankEntries(lines, vault) };
  },
});
