import { wagesPaid } from '@anxin/contracts';
import { type Aggregate, append, applyCommands, causeOf, type Handlers, learn, on, rowsIn } from '@anxin/service-kit';
import type { OrderCommand, OrderEvent, OrderState } from '../domain/order';
import { ordersConcerned, savePaid } from '../store/wages-told';

/** What arrived, as it is told: orders to pay it are obeyed by it, and no longer when it was taken back. */
export const orderHandlers = (aggregate: Aggregate<OrderState, OrderCommand, OrderEvent>): Handlers => [
  on(wagesPaid, async (tx, event) => {
    await savePaid(tx, event.data);
    const payload = { on: event.data.on, entries: event.data.entries };
    await learn(tx, event, { stream: `wages:${event.data.projectCode}`, type: 'WagesPaidLearnt', payload });
    const cause = causeOf(event);
    const command = { type: 'RereadWages', today: cause.businessDay } as const;
    const codes = await ordersConcerned(rowsIn(tx), event.data);
    const given = codes.map((id) => ({ id, command }));
    await append(tx, (await applyCommands(tx, aggregate, given, cause)).entries, cause);
  }),
];
