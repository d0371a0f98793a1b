import type { CommandTable } from '@anxin/service-kit';
import {
  activities,
  type ActivityCommand,
  activityDuties,
  activityErrors,
  type ActivityEvent,
  type ActivityState,
  activityTable,
} from '../../domain/activity';
import { registerAggregate, type RegisterParts, sectorOf, UNITS } from './register';

/** What may be done to an activity, and by whom. */
export const activityCommands: CommandTable<ActivityState, ActivityCommand['type']> = {
  ...activityTable,
  name: 'activity',
  givenBy: {
    ...{ PlanActivity: UNITS, RecordActivity: UNITS, HoldActivity: UNITS, WithdrawActivity: UNITS },
    MissActivityDuty: [],
  },
};

export const activityAggregate = (parts: RegisterParts) =>
  registerAggregate<'ACTIVITY', ActivityCommand, ActivityEvent>(
    {
      ...{ register: 'ACTIVITY', number: 'ACT', decider: activities, commands: activityCommands },
      unknown: () => activityErrors.UNKNOWN(),
      begins: (command) =>
        command.type === 'PlanActivity' || command.type === 'RecordActivity'
          ? { sector: sectorOf(command.host), area: command.areaCode }
          : undefined,
      columns: ({ host, report, plannedFor, recordedOn }) => ({
        day: report?.heldOn ?? plannedFor ?? recordedOn,
        sector: sectorOf(host),
        subject: report?.about,
      }),
      duties: activityDuties,
    },
    parts,
  );
