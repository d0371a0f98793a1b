import type { bankReturn, BankRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts, type Tx } from '@anxin/service-kit';
import { bankEntries } from '../events/out';
import { bankLineTable } from '../store/bank-lines';
import { projectsByAccount } from '../store/subjects';
import { peopleOf, streamsOf } from './people';

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
    references: async (tx, rows, holders) => ({
      ...(await peopleOf(tx, vault, rows, ({ escrowAccountNo }) => holders.get(escrowAccountNo))),
      knows: (_, account) => holders.has(account),
    }),
    due: (lines) => lines.map(({ of, values }) => ({ subject: of.project.code, part: values.payMonth })),
    tell: (lines) => bankEntries(lines, vault),
  });
