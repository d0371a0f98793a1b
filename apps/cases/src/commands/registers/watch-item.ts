import type { CommandTable } from '@anxin/service-kit';
import {
  type WatchCommand,
  watchDuties,
  watchErrors,
  type WatchEvent,
  watchItems,
  type WatchState,
  watchTable,
} from '../../domain/watch-item';
import { OFFICE, registerAggregate, type RegisterParts, UNITS } from './register';

/** What may be done to what is watched, and by whom. */
export const watchCommands: CommandTable<WatchState, WatchCommand['type']> = {
  ...watchTable,
  name: 'watch item',
  givenBy: {
    ...{ OpenWatchItem: UNITS, NoteWatchItem: UNITS, ResolveWatchItem: UNITS },
    ...{ ConfirmWatchItem: OFFICE, RejectWatchItem: OFFICE, MissWatchItemDuty: [] },
  },
};

export const watchAggregate = (parts: RegisterParts) =>
  registerAggregate<'WATCH_ITEM', WatchCommand, WatchEvent>(
    {
      ...{ register: 'WATCH_ITEM', number: 'WATCH', decider: watchItems, commands: watchCommands },
      unknown: () => watchErrors.UNKNOWN(),
      begins: (command) =>
        command.type === 'OpenWatchItem' ? { sector: command.sector ?? null, area: command.areaCode } : undefined,
      columns: ({ openedOn, sector, creditCode, projectCode, caseCode }) => ({
        day: openedOn,
        sector,
        subject: creditCode ?? projectCode ?? caseCode,
      }),
      duties: watchDuties,
    },
    parts,
  );
