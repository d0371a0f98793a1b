import { type Actor, append, type JournalEntry, type Kit } from '@anxin/service-kit';
import DataLoader from 'dataloader';
import { readReason } from '../commands/read-values';

const PERSONS_AN_ENTRY = 500;

type Look = { readonly person: string; readonly field: string; readonly reason: string };

const entryOf = (looks: readonly Look[], field: string, reason: string): JournalEntry => ({
  stream: 'personal-data',
  type: 'PersonalDataSeen',
  place: { sector: null, area: null },
  payload: { field, reason, persons: looks.map(({ person }) => person) },
  rules: ['DAT-16'],
});

const entriesOf = (looks: readonly Look[]): JournalEntry[] => {
  const groups = new Map<string, Look[]>();
  for (const look of looks) {
    const group = `${look.field}\n${look.reason}`;
    groups.set(group, [...(groups.get(group) ?? []), look]);
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
 * Looks at personal data in full (DAT-16): who looked at which field of whom, and why, stands in the journal before the
 * value is given. The looks of one operation go in together.
 */
export class PersonalLooks {
  readonly #log: DataLoader<Look, true, string>;

  constructor({ database, clock }: Pick<Kit, 'database' | 'clock'>, actor: Actor) {
    this.#log = new DataLoader<Look, true, string>(
      async (looks) => {
        const cause = { actor: actor.id, businessDay: clock.today(), cause: 'query' };
        await database.transaction((tx) => append(tx, entriesOf(looks), cause));
        return looks.map(() => true);
      },
      { cacheKeyFn: ({ person, field, reason }) => `${person} ${field} ${reason}` },
    );
  }

  async through<Value>(look: Look, value: () => Value | Promise<Value>): Promise<Value> {
    await this.#log.load({ ...look, reason: readReason(look.reason) });
    return value();
  }
}
