import type { PlainDate } from '@anxin/domain-kit';
import type { Order } from './order';

/** An officer opens it, on the business day `today`. */
export type OpenOrder = {
  readonly type: 'OpenOrder';
  readonly theOrder: Order;
  readonly today: PlainDate;
};

export type OrderCommand = OpenOrder;
