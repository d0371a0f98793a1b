import { type Aggregate, type CommandTable, isInScope, lockStreams } from '@anxin/service-kit';
import {
  type PromiseCommand,
  promiseErrors,
  type PromiseEvent,
  promises,
  type PromiseState,
  promiseTable,
} from '../domain/promise';
import { tellPromise } from '../events/promise-out';
import {
  loadPromises,
  placeOfPromise,
  promiseOpening,
  promiseStream,
  savePromises,
} from '../store/promises/promise-store';
import type { OrderAggregateParts } from './order-aggregate';

/** What may be done to a promise, and by whom. */
export const promiseCommands: CommandTable<PromiseState, PromiseCommand['type']> = {
  ...promiseTable,
  name: 'promise',
  givenBy: {
    RecordPromise: ['OFFICE', 'DEPARTMENT', 'TOWN'],
    BreakPromise: [],
    WithdrawPromise: ['OFFICE'],
  },
};

export type PromiseAggregate = Aggregate<PromiseState, PromiseCommand, PromiseEvent>;

/** How a promise is decided, who may command it, how it is saved and told: the one way its commands go. */
export const promiseAggregate = ({ countyOf }: Pick<OrderAggregateParts, 'countyOf'>): PromiseAggregate => ({
  ...promises,
  ...promiseCommands,
  isVisible: async (rows, code, command) => {
    if (command.type === 'RecordPromise') return isInScope(rows, placeOfPromise(command));
    return (await rows('SELECT FROM promise WHERE code = $1', [code])).length > 0;
  },
  unknown: (code) => promiseErrors.UNKNOWN({ code }),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(promiseStream));
    const states = new Map(await loadPromises(tx, codes));
    for (const { id, command } of given)
      if (command.type === 'RecordPromise') {
        const opening = await promiseOpening(tx, command, countyOf(command.areaCode, command.today));
        states.set(id, { stage: 'UNKNOWN', opening });
      }
    return states;
  },
  save: (tx, changes) =>
    savePromises(
      tx,
      changes.map(({ after }) => after),
    ),
  tell: (code, after, event) => {
    if (after.stage === 'UNKNOWN') throw promiseErrors.UNKNOWN({ code });
    return tellPromise(after, event);
  },
});
