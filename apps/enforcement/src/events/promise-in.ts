import { arrearsChanged } from '@anxin/contracts';
import { type Aggregate, append, applyCommands, causeOf, type Handlers, learn, on, rowsIn } from '@anxin/service-kit';
import type { PromiseCommand, PromiseEvent, PromiseState } from '../domain/promise';
import { arrearsSince, lockArrears, saveArrears, standingPromises } from '../store/arrears-due';

/** What is in arrears, as it is told: promises of the project are broken by what fell due after they were given. */
export const promiseHandlers = (aggregate: Aggregate<PromiseState, PromiseCommand, PromiseEvent>): Handlers => [
  on(arrearsChanged, async (tx, event) => {
    const { projectCode, entries } = event.data;
    await lockArrears(tx, projectCode);
    await saveArrears(tx, event.data);
    await learn(tx, event, { stream: `arrears:${projectCode}`, type: 'ArrearsChangedLearnt', payload: { entries } });
    const [rows, cause] = [rowsIn(tx), causeOf(event)];
    const given: { readonly id: string; readonly command: PromiseCommand }[] = [];
    for (const { code, givenOn } of await standingPromises(rows, projectCode)) {
      const owed = await arrearsSince(rows, projectCode, givenOn);
      if (owed) given.push({ id: code, command: { type: 'BreakPromise', ...owed, today: cause.businessDay } });
    }
    await append(tx, (await applyCommands(tx, aggregate, given, cause)).entries, cause);
  }),
];
