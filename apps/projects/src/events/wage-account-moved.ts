import { createHash } from 'node:crypto';
import { wageAccountMoved } from '@anxin/contracts';
import { dayOfInstant } from '@anxin/intake';
import { type JournalEntry, published, type Vault } from '@anxin/service-kit';
import type { AccountHolder } from '../store/accounts';
import type { HeldMovement } from '../store/movements';
import { placeOf, projectStream } from '../store/streams';

const lineOf = (account: string, { version: { values } }: HeldMovement): string =>
  [account, values.bankSerial, values.postedAt, values.direction, values.amount].join(' ');

const sumOf = (movements: readonly HeldMovement[], direction: 'IN' | 'OUT'): string =>
  movements
    .filter(({ version }) => version.values.direction === direction)
    .reduce((sum, { version }) => sum + version.values.amount, 0n)
    .toString();

const byProject = (movements: readonly HeldMovement[]): ReadonlyMap<AccountHolder, readonly HeldMovement[]> => {
  const groups = new Map<string, [AccountHolder, HeldMovement[]]>();
  for (const movement of movements) {
    const group = groups.get(movement.holder.code);
    if (group) group[1].push(movement);
    else groups.set(movement.holder.code, [movement.holder, [movement]]);
  }
  return new Map(groups.values());
};

/** One event per project that a chunk of a statement touches; its digest can be computed again from the facts. */
export const movedEntries = (movements: readonly HeldMovement[], vault: Vault): JournalEntry[] =>
  [...byProject(movements)].map(([holder, own]) => {
    const days = own.map(({ version }) => dayOfInstant(version.values.postedAt)).toSorted();
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
