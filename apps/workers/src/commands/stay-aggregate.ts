import type { PlainDate } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { type Aggregate, type CommandTable, eventsOf, markDue } from '@anxin/service-kit';
import { correctionErrors } from '../domain/correction';
import { stay, type Stay, type StayCommand, type StayEvent } from '../domain/stay';
import { tellStay } from '../events/corrections';
import { seesPersonOnProject } from '../store/people/persons';
import { type StayKey, StayStore } from '../store/roster/stay-store';
import { projectStream } from '../store/streams';
import { loadEach } from './load-each';

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

/** How a stay is decided, kept and told, and who may command it: the one way its commands go. */
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
    load: (tx, _, given) =>
      loadEach(
        tx,
        given,
        (id) => projectStream(keyOf(id).projectCode),
        (id, command) => store.load(tx, keyOf(id), command),
      ),
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
