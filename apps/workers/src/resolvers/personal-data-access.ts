import type { Actor } from '@anxin/identity';
import { append, type JournalEntry, type Kit } from '@anxin/service-kit';
import DataLoader from 'dataloader';
import { readReason } from '../commands/read-values';

const PERSONS_AN_ENTRY = 500;

type Access = { readonly person: string; readonly field: string; readonly reason: string };

const entryOf = (accesses: readonly Access[], field: string, reason: string): JournalEntry => ({
  stream: 'personal-data',
  type: 'PersonalDataSeen',
  place: { sector: null, area: null },
  payload: { field, reason, persons: accesses.map(({ person }) => person) },
  rules: ['DAT-16'],
});

const entriesOf = (accesses: readonly Access[]): JournalEntry[] => {
  const groups = new Map<string, Access[]>();
  for (const access of accesses) {
    const group = `${access.field}\n${access.reason}`;
    groups.set(group, [...(groups.get(group) ?? []), access]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ field, reason } = { field: '', reason: '' }] = group;
    const parts = Math.ceil(group.length / PERSONS_AN_ENTRY);
    return Array.from({ length: parts }, (_, part) =>
      entryOf(group.slice(part * PERSONS_AN_ENTRY, (part + 1) * PERSONS_AN_ENTRY), field, reason),
    );
  });
};

/**
 * Access to personal data in full (DAT-16): who saw which field of whom, and why, stands in the journal before the
 * value is given. Those of one operation go in together.
 */
export class PersonalDataAccess {
  readonly #log: DataLoader<Access, true, string>;

  constructor({ database, clock }: Pick<Kit, 'database' | 'clock'>, actor: Actor) {
    this.#log = new DataLoader<Access, true, string>(
      async (accesses) => {
        const cause = { actor: actor.id, businessDay: clock.today(), cause: 'query' };
        await database.transaction((tx) => append(tx, entriesOf(accesses), cause));
        return accesses.map(() => true);
      },
      { cacheKeyFn: ({ person, field, reason }) => `${person} ${field} ${reason}` },
    );
  }

  async read<Value>(access: Access, value: () => Value | Promise<Value>): Promise<Value> {
    await this.#log.load({ ...access, reason: readReason(access.reason) });
    return value();
  }
}
