import type { PlainDate } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import { lastDay } from '../last-day';
import { obeyedIfPaid, type OrderObeyed } from './obey';
import type { KnownOrder, Proof, ServiceWay } from './order';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseService } from './shape';

/** It reaches the unit, with proof; its time runs from that day. */
export type ServeOrder = Given<'ServeOrder'> & {
  readonly servedOn: PlainDate;
  readonly way: ServiceWay;
  readonly proofs: readonly Proof[];
};
export type OrderServed = Happened<'OrderServed'> &
  Pick<ServeOrder, 'servedOn' | 'way' | 'proofs'> & {
    /** The last day to obey; null where the calendar does not give it yet. */
    readonly dueOn: PlainDate | null;
  };

export const serveOrder = (
  found: KnownOrder,
  { servedOn, way, proofs, today: on }: ServeOrder,
  law: ParameterBook,
): readonly (OrderServed | OrderObeyed)[] => {
  const { order } = found;
  refuseFuture(servedOn, on);
  refuseEarlier(servedOn, order.decided?.on);
  refuseService(way, proofs);
  const dueOn = lastDay(servedOn, order.term, law);
  return [{ type: 'OrderServed', on, servedOn, way, proofs, dueOn }, ...obeyedIfPaid(found, on)];
};
