import type { PlainDate } from '@anxin/domain-kit';
import { orderErrors } from './errors';
import { isAllPaid } from './obey';
import type { KnownOrder } from './order';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseText } from './shape';

/** The unit is told beforehand what is to be ordered and why: the investigation is done. */
export type TellOrder = Given<'TellOrder'>;
export type OrderTold = Happened<'OrderTold'>;

/** INS-10: what the unit stated, or that it stated nothing. */
export type HearOrder = Given<'HearOrder'> & {
  readonly heardOn: PlainDate;
  readonly stated: boolean;
  readonly record: string;
};
export type OrderHeard = Happened<'OrderHeard'> & Pick<HearOrder, 'heardOn' | 'stated' | 'record'>;

/** A second officer decides it as it was drafted. */
export type DecideOrder = Given<'DecideOrder'> & { readonly by: string };
export type OrderDecided = Happened<'OrderDecided'> & Pick<DecideOrder, 'by'>;

export const tellOrder = (_: KnownOrder, { today: on }: TellOrder): readonly OrderTold[] => [{ type: 'OrderTold', on }];

export const hearOrder = ({ order }: KnownOrder, command: HearOrder): readonly OrderHeard[] => {
  const { heardOn, stated, record, today: on } = command;
  refuseText('record', record);
  refuseFuture(heardOn, on);
  refuseEarlier(heardOn, order.toldOn);
  return [{ type: 'OrderHeard', on, heardOn, stated, record }];
};

export const decideOrder = (found: KnownOrder, { by, today: on }: DecideOrder): readonly OrderDecided[] => {
  const { stage, order } = found;
  // Whoever was told is heard; a payment is never ordered without.
  if (stage === 'TOLD' || (order.kind === 'PAYMENT' && stage !== 'HEARD')) throw orderErrors.HEARING_MISSING();
  if (order.drafters.includes(by)) throw orderErrors.SECOND_OFFICER_NEEDED();
  if (order.kind === 'PAYMENT' && isAllPaid(found)) throw orderErrors.PAID_ALREADY();
  return [{ type: 'OrderDecided', on, by }];
};
