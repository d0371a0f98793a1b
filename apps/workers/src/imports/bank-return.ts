import { type bankReturn, type BankRow, isOtherPaper } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts, type Tx } from '@anxin/service-kit';
import { bankEntries } from '../events/out';
import { bankLineTable } from '../store/bank-lines';
import { projectsByAccount } from '../store/subjects';
import { peopleOf, registeredAmong, streamsOf } from './people';

/** The projects that hold the wage accounts of rows, by the account. */
const holdersOf = async (tx: Tx, vault: Vault, rows: readonly BankRow[]) => {
  const accounts = [...new Set(rows.flatMap(({ escrowAccountNo }) => escrowAccountNo ?? []))];
  const tokens = new Map(accounts.map((account) => [vault.cardToken(account), account as string]));
  const holders = await projectsByAccount(tx, tokens.keys());
  return new Map([...holders].map(([token, project]) => [tokens.get(token) ?? '', project]));
};

/** `bank-return-YYYY-MM.csv`: what the bank answered; whether it reached the worker is asked of the facts, later. */
export const bankReturnImport = (vault: Vault): ImportKind<typeof bankReturn> =>
  importFacts({
    facts: bankLineTable(vault),
    subjects: (tx, rows) => holdersOf(tx, vault, rows),
    streams: streamsOf,
    references: async (tx, rows, holders) => {
      const people = await peopleOf(tx, vault, rows, ({ escrowAccountNo }) => holders.get(escrowAccountNo));
      // Whoever is named by another paper than a citizen's number must be on the roster.
      const isRegistered = await registeredAmong(
        tx,
        rows.filter(({ idCardNumber }) => isOtherPaper(idCardNumber)),
        people.of,
      );
      return {
        ...people,
        knows: (kind, value, values) => {
          const account = kind === 'account' ? value : String(values['escrowAccountNo']);
          return kind === 'account' ? holders.has(account) : !holders.has(account) || isRegistered(values);
        },
      };
    },
    due: (lines) => lines.map(({ of, values }) => ({ subject: of.project.code, part: values.payMonth })),
    tell: (lines) => bankEntries(lines, vault),
  });
