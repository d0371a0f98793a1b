import type { PlainDate } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  changeDuties,
  type CommandTable,
  eventsOf,
  isInScope,
  lockStreams,
  type Rows,
  rowsIn,
} from '@anxin/service-kit';
import {
  groupEventBy,
  type GroupEventCommand,
  groupEventDuties,
  groupEventErrors,
  type GroupEventEvent,
  type GroupEventState,
  groupEventTable,
} from '../domain/group-event';
import { tellGroupEvent } from '../events/group-event-out';
import { groupEventOf, groupEventRowOf, placeOfGroupEvent } from '../store/group-events/group-event-row';
import { groupEventStore, groupEventStream } from '../store/group-events/group-event-store';
import { numberOf } from '../store/numbers';

const OFFICE = ['OFFICE'] as const;
const ON_THE_SPOT = ['OFFICE', 'TOWN', 'DEPARTMENT'] as const;

/** What may be done to a group event, and by whom. */
export const groupEventCommands: CommandTable<GroupEventState, GroupEventCommand['type']> = {
  ...groupEventTable,
  name: 'group-event',
  givenBy: {
    ReportGroupEvent: ON_THE_SPOT,
    FollowGroupEventUp: ON_THE_SPOT,
    GradeGroupEvent: OFFICE,
    RegradeGroupEvent: OFFICE,
    BeginGroupEventResponse: ['OFFICE', 'TOWN'],
    NameGroupEventCommander: OFFICE,
    TellGroupEventPolice: ON_THE_SPOT,
    DispatchGroupEventPolice: ON_THE_SPOT,
    ReportGroupEventUp: ON_THE_SPOT,
    RecordGroupEventArrival: ON_THE_SPOT,
    RecordGroupEventAttendance: ON_THE_SPOT,
    ControlGroupEvent: ON_THE_SPOT,
    SettleGroupEvent: OFFICE,
    ReviewGroupEvent: OFFICE,
    LinkGroupEventCase: OFFICE,
    MissGroupEventDuty: [],
  },
};

const isVisible = async (rows: Rows, code: string, command: GroupEventCommand): Promise<boolean> => {
  if (command.type === 'ReportGroupEvent') return isInScope(rows, placeOfGroupEvent(command));
  return (await rows('SELECT FROM group_event WHERE code = $1', [code])).length > 0;
};

/** What the aggregate needs of its service. */
export type GroupEventParts = {
  readonly law: ParameterBook;
  /** The six digits of the county that an area belongs to, with which its numbers begin. */
  readonly countyOf: (area: string, on: PlainDate) => string;
};
export type GroupEventAggregate = Aggregate<GroupEventState, GroupEventCommand, GroupEventEvent>;

/** How a group event is decided, who may command it, how it is saved and published: the one way its commands go. */
export const groupEventAggregate = ({ law, countyOf }: GroupEventParts): GroupEventAggregate => {
  const decider = groupEventBy(law);
  const tell = tellGroupEvent(law);
  return {
    ...decider,
    ...groupEventCommands,
    isVisible,
    unknown: (code) => groupEventErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(groupEventStream));
      const rows = rowsIn(tx);
      const known = await groupEventStore.byKey(rows, codes);
      const states = new Map<string, GroupEventState>([...known].map(([code, row]) => [code, groupEventOf(row)]));
      for (const { id, command } of given)
        if (command.type === 'ReportGroupEvent') {
          const { areaCode, today } = command;
          const code = await numberOf(rows, countyOf(areaCode, today), 'EMG', today);
          states.set(id, { stage: 'UNKNOWN', code });
        }
      return states;
    },
    save: async (tx, changes) => {
      await groupEventStore.save(
        tx,
        changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [groupEventRowOf(after)])),
      );
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([before, happened]) => {
          const found = before.stage === 'UNKNOWN' ? decider.evolve(before, happened) : before;
          if (found.stage === 'UNKNOWN') return [];
          const stream = groupEventStream(found.event.code);
          return groupEventDuties(happened, found.event, law).map((duty) => ({ stream, change: duty }));
        }),
      );
      await changeDuties(tx, law, duties);
    },
    tell: (code, after, happened) => {
      if (after.stage === 'UNKNOWN') throw groupEventErrors.UNKNOWN({ code });
      return tell(after, happened);
    },
  };
};
