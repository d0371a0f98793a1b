import { type Fen, lesser, minus, NOTHING, type PlainDate, sum } from '@anxin/domain-kit';
import { orderErrors } from './errors';
import { type Correction, type KnownOrder, paidKey, type WageSum } from './order';
import { type Given, type Happened, refuseKind, refuseProofs, refuseText } from './shape';

/** What was paid is told otherwise than before; given by the service alone. */
export type RereadWages = Given<'RereadWages'>;

/** One officer records what the unit corrected, and what proves it, */
export type ProveCorrection = Given<'ProveCorrection'> & Omit<Correction, 'confirmedBy'>;
export type CorrectionProved = Happened<'CorrectionProved'> & Omit<Correction, 'confirmedBy'>;

/** and another confirms it. */
export type ConfirmCorrection = Given<'ConfirmCorrection'> & { readonly by: string };
export type CorrectionConfirmed = Happened<'CorrectionConfirmed'> & Pick<ConfirmCorrection, 'by'>;

export type OrderObeyed = Happened<'OrderObeyed'>;
/** What had been paid was taken back. */
export type OrderUnobeyed = Happened<'OrderUnobeyed'>;
/** Its last day passed in vain: once for that day, and again where it was paid and taken back after it. */
export type OrderLapsed = Happened<'OrderLapsed'> & { readonly dueOn: PlainDate; readonly unpaidFen: Fen };

type Owing = Pick<KnownOrder, 'paid'> & { readonly order: Pick<KnownOrder['order'], 'sums'> };

/** What of a worker's month has not arrived. */
export const unpaidOf = (one: WageSum, paid: KnownOrder['paid']): Fen => {
  const arrived = paid[paidKey(one)] ?? NOTHING;
  return arrived >= one.fen ? NOTHING : lesser(one.fen, minus(one.fen, arrived));
};

export const unpaidFen = ({ order, paid }: Owing): Fen => sum(order.sums.map((one) => unpaidOf(one, paid)));

/** Each by itself: what one worker was paid too much is no other's. */
export const isAllPaid = (found: Owing): boolean => unpaidFen(found) === NOTHING;

export const obeyedIfPaid = (found: KnownOrder, on: PlainDate): readonly OrderObeyed[] =>
  found.order.kind === 'PAYMENT' && isAllPaid(found) ? [{ type: 'OrderObeyed', on }] : [];

/** A payment order is obeyed by what arrived and by nothing else, and no longer when that was taken back. */
export const rereadWages = (
  found: KnownOrder,
  { today: on }: RereadWages,
): readonly (OrderObeyed | OrderUnobeyed | OrderLapsed)[] => {
  const { stage, order } = found;
  if (order.kind !== 'PAYMENT') return [];
  if (stage === 'SERVED' || stage === 'LAPSED') return obeyedIfPaid(found, on);
  if (stage !== 'OBEYED' || isAllPaid(found)) return [];
  const unobeyed: OrderUnobeyed = { type: 'OrderUnobeyed', on };
  // What was paid in time has its day still to come or to pass; what was paid late is late again.
  return order.lapse
    ? [unobeyed, { type: 'OrderLapsed', on, dueOn: order.lapse.dueOn, unpaidFen: unpaidFen(found) }]
    : [unobeyed];
};

export const proveCorrection = (
  found: KnownOrder,
  { what, proofs, by, today: on }: ProveCorrection,
): readonly CorrectionProved[] => {
  refuseKind(found, 'RECTIFICATION');
  refuseText('what', what);
  refuseProofs(proofs);
  return [{ type: 'CorrectionProved', on, what, proofs, by }];
};

export const confirmCorrection = (
  found: KnownOrder,
  { by, today: on }: ConfirmCorrection,
): readonly (CorrectionConfirmed | OrderObeyed)[] => {
  refuseKind(found, 'RECTIFICATION');
  const { correction } = found.order;
  if (!correction) throw orderErrors.CORRECTION_MISSING();
  if (correction.by === by) throw orderErrors.SECOND_OFFICER_NEEDED();
  return [
    { type: 'CorrectionConfirmed', on, by },
    { type: 'OrderObeyed', on },
  ];
};
