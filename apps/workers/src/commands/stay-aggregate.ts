import type { PlainDate } from '@anxin/domain-kit';
import { type Aggregate, type CommandTable, eventsOf, lockStreams, markDue, type Vault } from '@anxin/service-kit';
import { correctionErrors } from '../domain/correction';
import { stay, type Stay, type StayCommand, type StayEvent } from '../domain/stay';
import { tellStay } from '../events/corrections';
import { seesPersonOnProject } from '../store/persons';
import { type StayKey, StayStore } from '../store/stay-store';
import { projectStream } from '../store/streams';

/** The key of a stay as its id. */
export const stayId = ({ projectCode, person, enteredOn }: StayKey): string =>
  JSON.stringify([projectCode, person, enteredOn]);

const keyOf = (id: string): StayKey => {
  const [projectCode, person, enteredOn] = JSON.parse(id) as [string, string, PlainDate];
  return { projectCode, person, enteredOn };
};

/** What may be done to a stay, and by whom. */
export const stayCommands: CommandTable<Stay, StayCommand['type']> = {
  ...stay,
  name: 'stay',
  givenBy: { Correct: ['OFFICE'], Withdraw: ['OFFICE'], Restore: ['OFFICE'] },
};

/** How a stay is decided, who may command it, how it is kept and told: the one way its commands go. */
export const stayAggregate = (vault: Vault): Aggregate<Stay, StayCommand, StayEvent> => {
  const store = new StayStore(vault);
  return {
    ...stay,
    ...stayCommands,
    isVisible: (rows, id) => seesPersonOnProject(rows, keyOf(id).projectCode, keyOf(id).person),
    unknown: (id) => {
      const { projectCode, enteredOn } = keyOf(id);
      return correctionErrors.STAY_UNKNOWN({ projectCode, enteredOn });
    },
    load: async (tx, ids, given) => {
      await lockStreams(
        tx,
        ids.map((id) => projectStream(keyOf(id).projectCode)),
      );
      const known = new Map<string, Stay>();
      for (const { id, command } of given) {
        const found = await store.load(tx, keyOf(id), command);
        if (found) known.set(id, found);
      }
      return known;
    },
    save: async (tx, changes, { actor }) => {
      for (const [found, event] of changes.flatMap((change) => eventsOf(stay.evolve, change))) {
        if (found.status !== 'UNKNOWN') await store.save(tx, found, event, `correction by ${actor}`);
      }
      await markDue(
        tx,
        changes.map(({ id }) => ({ subject: keyOf(id).projectCode })),
      );
    },
    tell: (_, after, event) => (after.status === 'UNKNOWN' ? [] : tellStay(vault, after, event)),
  };
};
