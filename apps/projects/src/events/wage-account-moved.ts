import { createHash } from 'node:crypto';
import { wageAccountMoved } from '@anxin/contracts';
import { groupedBy } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { Movement } from '../store/money/movements';
import { placeOf, projectStream } from '../store/streams';

const lineOf = (accountToken: string, { values }: Movement): string =>
  [accountToken, values.bankSerial, values.postedAt, values.direction, values.amount].join(' ');

const sumOf = (movements: readonly Movement[], direction: 'IN' | 'OUT'): string =>
  movements
    .filter(({ values }) => values.direction === direction)
    .reduce((sum, { values }) => sum + values.amount, 0n)
    .toString();

/** One event per project that a chunk of a statement touches; its digest can be computed again from the facts. */
export const movedEntries = (movements: readonly Movement[], vault: Vault): JournalEntry[] =>
  [...groupedBy(movements, ({ of }) => of)].map(([holder, own]) => {
    const days = own.map(({ values }) => dayOfInstant(values.postedAt)).toSorted();
    const token = vault.cardToken(holder.account);
    const lines = own.map((movement) => lineOf(token, movement)).toSorted();
    return published(projectStream(holder.code), placeOf(holder), wageAccountMoved, {
      projectCode: holder.code,
      rows: own.length,
      inFen: sumOf(own, 'IN'),
      outFen: sumOf(own, 'OUT'),
      firstOn: days[0] ?? '',
      lastOn: days.at(-1) ?? '',
      digest: createHash('sha256').update(lines.join('\n')).digest('hex'),
    });
  });
