import type { PlainDate } from '@anxin/domain-kit';
import {
  type Aggregate,
  type CommandTable,
  eventsOf,
  type JournalEntry,
  lockStreams,
  rowsIn,
} from '@anxin/service-kit';
import { looks, type LooksCommand, looksErrors, type LooksEvent, type LooksState } from '../domain/looks';
import { grantsOf, saveGrant } from '../store/people/looks';
import { looksStream } from '../store/streams';

/** An officer's day as its id. */
export const looksId = (officer: string, on: PlainDate): string => JSON.stringify([officer, on]);
const dayOf = (id: string) => JSON.parse(id) as [officer: string, on: PlainDate];

/** What may be done about an officer's looks of a day, and by whom. */
export const looksCommands: CommandTable<LooksState, LooksCommand['type']> = {
  ...looks,
  name: 'looks',
  givenBy: { ProposeLooks: ['OFFICE'], ConfirmLooks: ['OFFICE'], RejectLooks: ['OFFICE'] },
};

// It is the office's own: it stays in this journal.
const tell = (id: string, { type, ...payload }: LooksEvent): JournalEntry => ({
  stream: looksStream(...dayOf(id)),
  place: { sector: null, area: null },
  type,
  payload,
  rules: ['DAT-16'],
});

/** How more looks are asked for and allowed, kept and told. */
export const looksAggregate: Aggregate<LooksState, LooksCommand, LooksEvent> = {
  ...looks,
  ...looksCommands,
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
};
