import type { PlainDate } from '@anxin/domain-kit';
import type { Role } from '@anxin/identity';
import { type Aggregate, eventsOf } from '../command/aggregate';
import type { CommandTable } from '../command/command-table';
import { rowsIn } from '../database/rows';
import { lockStreams } from '../journal/append';
import type { JournalEntry } from '../journal/entry';
import { looks } from './decide';
import { type LooksCommand, looksErrors, type LooksEvent, type LooksState } from './look';
import { grantsOf, saveGrant } from './store';

/** What an officer looks at on a day. */
export const looksStream = (officer: string, on: string): string => `looks:${officer}:${on}`;

/** An officer's day as its id. */
export const looksId = (officer: string, on: PlainDate): string => JSON.stringify([officer, on]);
const dayOf = (id: string) => JSON.parse(id) as [officer: string, on: PlainDate];

/**
 * What may be done about an officer's looks of a day: whoever looks asks for more, the office answers.
 * @param lookers the roles that look at full numbers
 */
export const looksCommands = (lookers: readonly Role[]): CommandTable<LooksState, LooksCommand['type']> => ({
  ...looks,
  name: 'looks',
  givenBy: { ProposeLooks: lookers, ConfirmLooks: ['OFFICE'], RejectLooks: ['OFFICE'] },
});

// It is the office's own: it stays in this journal.
const tell = (id: string, { type, ...payload }: LooksEvent): JournalEntry => ({
  stream: looksStream(...dayOf(id)),
  place: { sector: null, area: null },
  type,
  payload,
  rules: ['DAT-16'],
});

export type LooksAggregate = Aggregate<LooksState, LooksCommand, LooksEvent>;

/** How more looks are asked for and allowed, kept and told. */
export const looksAggregate = (commands: ReturnType<typeof looksCommands>): LooksAggregate => ({
  ...looks,
  ...commands,
  isVisible: () => Promise.resolve(true),
  unknown: () => looksErrors.PROPOSAL_UNKNOWN(),
  load: async (tx, ids) => {
    await lockStreams(
      tx,
      ids.map((id) => looksStream(...dayOf(id))),
    );
    return new Map(await Promise.all(ids.map(async (id) => [id, await grantsOf(rowsIn(tx), ...dayOf(id))] as const)));
  },
  save: async (tx, changes, { actor }) => {
    for (const [, event] of changes.flatMap((change) => eventsOf(looks.evolve, change)))
      await saveGrant(tx, event, actor);
  },
  tell: (id, _, event) => [tell(id, event)],
});
