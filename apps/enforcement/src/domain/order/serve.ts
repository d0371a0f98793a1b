import type { PlainDate } from '@anxin/domain-kit';
import { dutyDue, isUndetermined, type ParameterBook } from '@anxin/law';
import { orderErrors } from './errors';
import { obeyedIfPaid, type OrderObeyed } from './obey';
import type { KnownOrder, OrderTerm, Proof, ServiceWay } from './order';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseProofs } from './shape';

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

const lastDay = (start: PlainDate, term: OrderTerm, law: ParameterBook): PlainDate | null => {
  const due = dutyDue.decide({ start, ...term, extension: 0, paused: 0 }, law);
  return isUndetermined(due) ? null : due;
};

export const serveOrder = (
  found: KnownOrder,
  { servedOn, way, proofs, today: on }: ServeOrder,
  law: ParameterBook,
): readonly (OrderServed | OrderObeyed)[] => {
  const { order } = found;
  refuseFuture(servedOn, on);
  refuseEarlier(servedOn, order.decided?.on);
  refuseProofs(proofs);
  // CRM-03: where the party is gone, what was posted counts as ordered if a photograph or video shows it.
  if (way === 'POSTED' && proofs.every(({ media }) => media === 'DOCUMENT')) throw orderErrors.MEDIA_MISSING();
  const dueOn = lastDay(servedOn, order.term, law);
  return [{ type: 'OrderServed', on, servedOn, way, proofs, dueOn }, ...obeyedIfPaid(found, on)];
};
