import { type Aggregate, type CommandTable, type JournalEntry, lockStreams, rowsIn } from '@anxin/service-kit';
import {
  type MonthConfirmation,
  monthConfirmation,
  type MonthConfirmationCommand,
  monthConfirmationErrors,
  type MonthConfirmationEvent,
} from '../domain/month-confirmation';
import { type MonthKey, monthConfirmations, saveConfirmation } from '../store/people/month-confirmations';
import { monthConfirmationStream } from '../store/streams';

export const monthConfirmationId = ({ person, projectCode, payMonth }: MonthKey): string =>
  JSON.stringify([person, projectCode, payMonth]);

const keyOf = (id: string): MonthKey => {
  const [person, projectCode, payMonth] = JSON.parse(id) as [string, string, MonthKey['payMonth']];
  return { person, projectCode, payMonth };
};

/** A worker alone says that an own month is right: nobody says it for them. */
export const monthConfirmationCommands: CommandTable<MonthConfirmation, MonthConfirmationCommand['type']> = {
  ...monthConfirmation,
  name: 'month confirmation',
  givenBy: { ConfirmMonth: ['WORKER'] },
};

const tell = (id: string, { shown, on }: MonthConfirmationEvent): JournalEntry => {
  const { projectCode, payMonth } = keyOf(id);
  return {
    stream: monthConfirmationStream(keyOf(id)),
    // It stays in this journal: nothing is to be done about it.
    place: { sector: null, area: null },
    type: 'MonthConfirmed',
    payload: {
      ...{ projectCode, payMonth, on, attendanceDays: shown.attendanceDays },
      ...{ payableFen: shown.payableFen.toString(), paidFen: shown.paidFen.toString() },
    },
  };
};

/** How a month is confirmed, kept and told. */
export const monthConfirmationAggregate: Aggregate<
  MonthConfirmation,
  MonthConfirmationCommand,
  MonthConfirmationEvent
> = {
  ...monthConfirmation,
  ...monthConfirmationCommands,
  isVisible: async (rows, id) => (await monthConfirmations(rows, [keyOf(id)]))[0]?.status !== 'UNKNOWN',
  unknown: () => monthConfirmationErrors.UNKNOWN(),
  load: async (tx, ids) => {
    await lockStreams(
      tx,
      ids.map((id) => monthConfirmationStream(keyOf(id))),
    );
    const states = await monthConfirmations(rowsIn(tx), ids.map(keyOf));
    return new Map(ids.map((id, nth) => [id, states[nth] ?? monthConfirmation.initial]));
  },
  save: async (tx, changes) => {
    for (const { id, after } of changes) await saveConfirmation(tx, keyOf(id), after);
  },
  tell: (id, _, event) => [tell(id, event)],
};
