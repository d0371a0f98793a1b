import type { AccountNumber } from '@anxin/domain-kit';
import { type bankReturn, type BankRow, dayOfInstant, isOtherPaper, type Row, type Taken } from '@anxin/intake';
import { comparableName, isUnclearName, PAID, payeeIs } from '@anxin/law';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts, rowsIn, type Tx } from '@anxin/service-kit';
import { bankEntries } from '../events/out';
import type { PersonOnProject } from '../domain/subjects';
import { bankLineTable } from '../store/wages/bank-lines';
import { registeredCards } from '../store/people/registered-cards';
import { projectsByAccount } from '../store/subjects';
import { peopleOf, registeredAmong, streamsOf } from './people';

/** The projects that hold the wage accounts of rows, by the account. */
const holdersOf = async (tx: Tx, vault: Vault, rows: readonly BankRow[]) => {
  const accounts = [...new Set(rows.flatMap(({ escrowAccountNo }) => escrowAccountNo ?? []))];
  const tokens = new Map(accounts.map((account) => [vault.cardToken(account), account as string]));
  const holders = await projectsByAccount(tx, tokens.keys());
  return new Map([...holders].map(([token, project]) => [tokens.get(token) ?? '', project]));
};

/** The paid lines that are the worker's though the bank's name cannot be compared, as far as is registered by now. */
const unclearNames = async (
  tx: Tx,
  vault: Vault,
  rows: readonly Row<BankRow>[],
  of: (row: BankRow) => PersonOnProject | undefined,
): Promise<Taken<BankRow>['notes']> => {
  const unclear = rows.flatMap(({ line, values }) => {
    const whose = values.resultCode === PAID && isUnclearName(values.payeeName) ? of(values) : undefined;
    return whose ? [{ line, values, whose }] : [];
  });
  if (unclear.length === 0) return [];
  const registeredOf = await registeredCards(
    rowsIn(tx),
    unclear.map(({ whose }) => whose),
  );
  return unclear.flatMap(({ line, values: { payeeName, payeeAccount, postedAt }, whose }) => {
    const payee = {
      payeeName: payeeName === undefined ? undefined : vault.nameToken(comparableName(payeeName)),
      isNameUnclear: true,
      payeeAccount: vault.cardToken(payeeAccount) as AccountNumber,
      postedOn: dayOfInstant(postedAt),
    };
    const isUnclear = payeeIs(payee, registeredOf(whose)) === 'NAME_UNCLEAR';
    return isUnclear ? [{ line, column: 'payeeName', code: 'NAME_UNCLEAR' as const }] : [];
  });
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
    notes: (tx, rows, of) => unclearNames(tx, vault, rows, of),
    due: (lines) => lines.map(({ of, values }) => ({ subject: of.project.code, part: values.payMonth })),
    tell: (lines) => bankEntries(lines, vault),
  });
