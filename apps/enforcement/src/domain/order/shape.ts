import { checksBy } from '../checks';
import { orderErrors } from './errors';
import type { KnownOrder, OrderKind } from './order';

export type { Given, Happened } from '../checks';

export const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseProofs, refuseService } =
  checksBy(orderErrors);

export const refuseKind = ({ order }: KnownOrder, kind: OrderKind): void => {
  if (order.kind !== kind) throw orderErrors.KIND({ kind: order.kind });
};
