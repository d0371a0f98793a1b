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
  inspectionBy,
  type InspectionCommand,
  inspectionDuties,
  inspectionErrors,
  type InspectionEvent,
  type InspectionState,
  inspectionTable,
} from '../domain/inspection';
import { tellInspection } from '../events/inspection-out';
import { inspectionOf, inspectionRowOf, placeOfCheck } from '../store/checks/inspection-row';
import { inspectionOpening, inspectionStore, inspectionStream } from '../store/checks/inspection-store';
import type { OrderAggregateParts } from './order-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT', 'TOWN'] as const;

/** What may be done to an inspection, and by whom: the enterprise may report what it put right. */
export const inspectionCommands: CommandTable<InspectionState, InspectionCommand['type']> = {
  ...inspectionTable,
  name: 'inspection',
  givenBy: {
    PlanInspection: AUTHORITY,
    CancelInspection: AUTHORITY,
    CarryOutInspection: AUTHORITY,
    ServeInspectionNotice: AUTHORITY,
    ReportInspectionRectified: [...AUTHORITY, 'CONTRACTOR', 'SUBCONTRACTOR'],
    ConfirmInspectionRectified: AUTHORITY,
    RejectInspectionRectified: AUTHORITY,
    CloseInspection: AUTHORITY,
    MissInspectionDuty: [],
  },
};

const isVisible = async (rows: Rows, code: string, command: InspectionCommand): Promise<boolean> => {
  if (command.type === 'PlanInspection') return isInScope(rows, placeOfCheck(command));
  return (await rows('SELECT FROM inspection WHERE code = $1', [code])).length > 0;
};

/** What the aggregates of checks need of their service. */
export type CheckParts = Pick<OrderAggregateParts, 'law' | 'countyOf'>;
export type InspectionAggregate = Aggregate<InspectionState, InspectionCommand, InspectionEvent>;

/** How an inspection is decided, who may command it, how it is saved and published: the one way its commands go. */
export const inspectionAggregate = ({ law, countyOf }: CheckParts): InspectionAggregate => {
  const decider = inspectionBy(law);
  return {
    ...decider,
    ...inspectionCommands,
    isVisible,
    unknown: (code) => inspectionErrors.UNKNOWN({ code }),
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(inspectionStream));
      const found = await inspectionStore.byKey(rowsIn(tx), codes);
      const states = new Map<string, InspectionState>(
        [...found.values()].map((row) => [row.code, { stage: row.stage, inspection: inspectionOf(row) }]),
      );
      for (const { id, command } of given)
        if (command.type === 'PlanInspection') {
          const opening = await inspectionOpening(tx, command, countyOf(command.areaCode, command.today));
          states.set(id, { stage: 'UNKNOWN', opening });
        }
      return states;
    },
    save: async (tx, changes) => {
      await inspectionStore.save(
        tx,
        changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [inspectionRowOf(after)])),
      );
      const duties = changes.flatMap((change) =>
        eventsOf(decider.evolve, change).flatMap(([, event]) =>
          inspectionDuties(event).map((duty) => ({ stream: inspectionStream(change.id), change: duty })),
        ),
      );
      await changeDuties(tx, law, duties);
    },
    tell: (code, after, event) => {
      if (after.stage === 'UNKNOWN') throw inspectionErrors.UNKNOWN({ code });
      return tellInspection(after, event);
    },
  };
};
