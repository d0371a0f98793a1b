import { arrearsChanged } from '@anxin/contracts';
import { type Aggregate, append, applyCommands, causeOf, type Handlers, learn, on, rowsIn } from '@anxin/service-kit';
import type { PromiseCommand, PromiseEvent, PromiseState } from '../domain/promise';
import { brokenPromises, lockArrears, saveArrears } from '../store/orders/arrears-due';

/** What is in arrears, as it is told: promises of the project are broken by what fell due after they were given. */
export const promiseHandlers = (aggregate: Aggregate<PromiseState, PromiseCommand, PromiseEvent>): Handlers => [
  on(arrearsChanged, async (tx, event) => {
    const { projectCode, entries } = event.data;
    await lockArrears(tx, projectCode);
    await saveArrears(tx, event.data);
    await learn(tx, event, { stream: `arrears:${projectCode}`, type: 'ArrearsChangedLearnt', payload: { entries } });
    const cause = causeOf(event);
    const broken = await brokenPromises(rowsIn(tx), projectCode);
    const given = broken.map(({ code, ...owed }) => ({
      id: code,
      command: { type: 'BreakPromise', ...owed, today: cause.businessDay } as const,
    }));
    await append(tx, (await applyCommands(tx, aggregate, given, cause)).entries, cause);
  }),
];
