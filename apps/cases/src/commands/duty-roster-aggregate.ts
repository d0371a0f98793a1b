import { type Aggregate, type CommandTable, isInScope, lockStreams, rowsIn } from '@anxin/service-kit';
import {
  dutyRoster,
  type DutyRoster,
  type DutyRosterCommand,
  dutyRosterErrors,
  type DutyRosterEvent,
  type Span,
} from '../domain/duty-roster';
import { rosterKey, rosterStream, saveRoster, shiftsTouching } from '../store/registers/duty-shifts';

/** What may be done to a roster, and by whom: the area in their scope. */
export const dutyRosterCommands: CommandTable<DutyRoster, DutyRosterCommand['type']> = {
  ...dutyRoster,
  name: 'duty-roster',
  givenBy: { SetDutyRoster: ['OFFICE', 'TOWN'], NoteDutyHandOver: ['OFFICE', 'TOWN'] },
};

const spanOf = (command: DutyRosterCommand): Span =>
  command.type === 'SetDutyRoster' ? command : { from: command.at, to: command.at };

/** How a roster is decided, who may command it, how it is saved: an area and post, by the shifts that are touched. */
export const dutyRosterAggregate: Aggregate<DutyRoster, DutyRosterCommand, DutyRosterEvent> = {
  ...dutyRoster,
  ...dutyRosterCommands,
  isVisible: (rows, id) => isInScope(rows, { sector: null, area: rosterKey(id).area }),
  unknown: () => dutyRosterErrors.UNKNOWN(),
  load: async (tx, ids, given) => {
    await lockStreams(
      tx,
      ids.map((id) => rosterStream(rosterKey(id))),
    );
    const states = new Map<string, DutyRoster>();
    for (const { id, command } of given)
      states.set(id, { shifts: await shiftsTouching(rowsIn(tx), rosterKey(id), spanOf(command)) });
    return states;
  },
  save: async (tx, changes) => {
    for (const { id, steps } of changes)
      for (const event of steps.flatMap(({ events }) => events)) await saveRoster(tx, rosterKey(id), event);
  },
  tell: (id, _, { type, ...payload }) => {
    const key = rosterKey(id);
    return [{ stream: rosterStream(key), type, place: { sector: null, area: key.area }, payload }];
  },
};
