import type { SignalRow } from '@anxin/intake';
import {
  type Aggregate,
  type CommandTable,
  insertNext,
  lockStreams,
  markDue,
  type Rows,
  rowsIn,
} from '@anxin/service-kit';
import { type RestateSignal, signal, signalErrors, type SignalRestated, type SignalState } from '../domain/signal';
import { signalOf } from '../store/warnings/read-signals';
import { enterpriseStream, type SignalKey, type SignalTable } from '../store/warnings/signals';
import { subjectPlaces, subjectStream } from '../store/warnings/warning-store';

/** What may be done to a signal, and by whom. */
export const signalCommands: CommandTable<SignalState, RestateSignal['type']> = {
  ...signal,
  name: 'signal',
  givenBy: { RestateSignal: ['OFFICE'] },
};

/** The key in a signal's id. */
const keyIn = (id: string): SignalKey => {
  const [source = '', creditCode = '', period = '', indicator = ''] = id.split(' ');
  return { source, creditCode, period: period as SignalKey['period'], indicator };
};

const isVisible = async (rows: Rows, id: string): Promise<boolean> => (await signalOf(rows, keyIn(id))) !== null;

export type SignalAggregate = Aggregate<SignalState, RestateSignal, SignalRestated>;

/** How a signal is restated: a version beside the old, with its reason, and its enterprise evaluated anew. */
export const signalAggregate = (table: SignalTable): SignalAggregate => ({
  ...signal,
  ...signalCommands,
  isVisible,
  unknown: () => signalErrors.UNKNOWN(),
  load: async (tx, ids) => {
    await lockStreams(tx, [...new Set(ids.map((id) => subjectStream(keyIn(id).creditCode)))]);
    const states = new Map<string, SignalState>();
    for (const id of ids) {
      const told = await signalOf(rowsIn(tx), keyIn(id));
      if (told) states.set(id, { status: 'TOLD', value: told.value });
    }
    return states;
  },
  save: async (tx, changes) => {
    for (const { id, steps } of changes) {
      const key = keyIn(id);
      const place = (await subjectPlaces(rowsIn(tx), [key.creditCode])).get(key.creditCode)?.place;
      for (const { value, reason, on } of steps.flatMap(({ events }) => events)) {
        const values = { ...key, value, reportedOn: on } as SignalRow;
        const of = { creditCode: key.creditCode, area: place?.area ?? null };
        await insertNext(tx, table, [{ values, of, origin: 'command:signalRestate', withdrawn: false, reason }]);
      }
      await markDue(tx, [{ subject: key.creditCode }]);
    }
  },
  tell: (id, _, { type, ...payload }) => [
    {
      stream: enterpriseStream(keyIn(id).creditCode),
      type,
      place: { sector: null, area: null },
      payload: { ...keyIn(id), ...payload },
    },
  ],
});
