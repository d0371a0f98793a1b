import { arrearsChanged, wagesPaid } from '@anxin/contracts';
import {
  type Aggregate,
  append,
  applyCommands,
  causeOf,
  type Handlers,
  learn,
  on,
  type ReceivedEvent,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import type { CaseCommand, CaseEvent, CaseState } from '../domain/case';
import { casesProvedBy, saveArrears, savePaid } from '../store/wages-told';

type CaseAggregate = Aggregate<CaseState, CaseCommand, CaseEvent>;
type OfPeople = { readonly projectCode: string; readonly entries: readonly { person: string; payMonth: string }[] };

/** What was told proves nothing any more, perhaps: cases that rest on it are read again. */
const rereadCases = async (tx: Tx, event: ReceivedEvent<OfPeople>, aggregate: CaseAggregate): Promise<void> => {
  const cause = causeOf(event);
  const command = { type: 'RereadWages', today: cause.businessDay } as const;
  const codes = await casesProvedBy(rowsIn(tx), event.data);
  const { entries } = await applyCommands(
    tx,
    aggregate,
    codes.map((id) => ({ id, command })),
    cause,
  );
  await append(tx, entries, cause);
};

/** What arrived and what is owed, as it is told: a case asks for it when it is closed, whichever came first. */
export const caseHandlers = (aggregate: CaseAggregate): Handlers => [
  on(wagesPaid, async (tx, event) => {
    await savePaid(tx, event.data);
    const payload = { on: event.data.on, entries: event.data.entries };
    await learn(tx, event, { stream: `wages:${event.data.projectCode}`, type: 'WagesPaidLearnt', payload });
    await rereadCases(tx, event, aggregate);
  }),
  on(arrearsChanged, async (tx, event) => {
    await saveArrears(tx, event.data);
    const payload = { on: event.data.on, entries: event.data.entries };
    await learn(tx, event, { stream: `wages:${event.data.projectCode}`, type: 'ArrearsLearnt', payload });
    await rereadCases(tx, event, aggregate);
  }),
];
