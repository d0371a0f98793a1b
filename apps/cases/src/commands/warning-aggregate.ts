import type { ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  changeDuties,
  type CommandTable,
  eventsOf,
  type InPlace,
  isInScope,
  lockStreams,
  type Rows,
  rowsIn,
  seenOf,
} from '@anxin/service-kit';
import {
  warning,
  type WarningCommand,
  warningDutiesOf,
  warningErrors,
  type WarningEvent,
  type WarningState,
} from '../domain/warning';
import { tellWarning } from '../events/tell-warning';
import { warningRow, warningState } from '../store/warnings/warning-row';
import { subjectPlaces, warningStore, warningStream } from '../store/warnings/warning-store';

const OFFICE = ['OFFICE'] as const;
const UNIT = ['OFFICE', 'TOWN', 'DEPARTMENT'] as const;

/** What its unit answers, nobody answers for it. */
const OF_UNIT = 'of the unit that has it';

/** What may be done to a warning, and by whom; what the data say, nobody says for them. */
export const warningCommands: CommandTable<WarningState, WarningCommand['type']> = {
  ...warning,
  name: 'warning',
  where: { AnswerWarning: OF_UNIT },
  givenBy: {
    RaiseWarning: [],
    ChangeWarningLevel: [],
    ClearWarning: [],
    AcknowledgeWarning: UNIT,
    AssignWarning: OFFICE,
    AnswerWarning: UNIT,
    ExplainWarning: ['CONTRACTOR'],
    ProposeWarningWaiver: OFFICE,
    ConfirmWarningWaiver: OFFICE,
    RejectWarningWaiver: OFFICE,
    MissWarningDuty: [],
  },
};

const IN_PLACE: Readonly<Record<string, string>> = {
  [OF_UNIT]: "unit_kind = current_setting('anxin.role', true) AND scope_allows(unit_sector, unit_area, NULL, NULL)",
};

const inPlace: InPlace = (rows, ids, place) =>
  seenOf(rows, ids, { table: 'warning', key: 'id', where: IN_PLACE[place] });

const isVisible = async (rows: Rows, id: string, command: WarningCommand): Promise<boolean> => {
  if (command.type === 'RaiseWarning') return isInScope(rows, command.place);
  return (await inPlace(rows, [id], warningCommands.where?.[command.type] ?? '')).has(id);
};

export type WarningAggregate = Aggregate<WarningState, WarningCommand, WarningEvent>;

/** How a warning is decided, who may command it, how it is saved and published: the one way its commands go. */
export const warningAggregate = (law: ParameterBook): WarningAggregate => ({
  ...warning,
  ...warningCommands,
  isVisible,
  inPlace,
  unknown: (id) => warningErrors.UNKNOWN({ id }),
  load: async (tx, ids) => {
    await lockStreams(tx, ids.map(warningStream));
    const known = await warningStore.byKey(rowsIn(tx), ids);
    const subjects = [...known.values()].map(({ projectCode, creditCode }) => projectCode ?? creditCode ?? '');
    const places = await subjectPlaces(rowsIn(tx), subjects);
    return new Map(
      [...known].map(([id, row]) => {
        const found = places.get(row.projectCode ?? row.creditCode ?? '');
        return [id, warningState(row, found?.place ?? { sector: null, area: null })];
      }),
    );
  },
  save: async (tx, changes) => {
    await warningStore.save(
      tx,
      changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [warningRow(after)])),
    );
    const duties = changes.flatMap((change) =>
      eventsOf(warning.evolve, change).flatMap(([, event]) =>
        warningDutiesOf(event, law).map((duty) => ({ stream: warningStream(change.id), change: duty })),
      ),
    );
    await changeDuties(tx, law, duties);
  },
  tell: (id, after, event) => {
    if (after.stage === 'UNKNOWN') throw warningErrors.UNKNOWN({ id });
    return [tellWarning(after, event)];
  },
});
