import { aggregateOf, isInScope, lockStreams, rowsIn } from '@anxin/service-kit';
import { theOrder, orderErrors } from '../domain/order';
import { tellOrder } from '../events/out';
import { orderStore, orderStream, placeOf } from '../store/order-store';

/** How it is decided, who may command it, how it is kept and told: the one way its commands go. */
export const orderAggregate = aggregateOf(theOrder, {
  name: 'order',
  givenBy: { OpenOrder: ['OFFICE', 'DEPARTMENT', 'TOWN'] },
  // What is to be opened has no row yet: its place must be in the caller's scope.
  isVisible: (rows, _code, command) => isInScope(rows, placeOf(command.theOrder)),
  unknown: (code) => orderErrors.UNKNOWN({ code }),
  load: async (tx, codes) => {
    await lockStreams(tx, codes.map(orderStream));
    const known = await orderStore.byKey(rowsIn(tx), codes);
    return new Map([...known].map(([code, row]) => [code, { status: 'OPEN', theOrder: row }]));
  },
  save: (tx, changes) => {
    const rows = changes.flatMap(({ after }) => (after.status === 'OPEN' ? [after.theOrder] : []));
    return orderStore.save(tx, rows);
  },
  tell: (_code, _after, event) => [tellOrder(event)],
});
