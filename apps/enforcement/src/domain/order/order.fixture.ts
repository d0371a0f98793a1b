import { plainDate } from '@anxin/domain-kit';
import type { OpenOrder } from './commands';
import type { OrderEvent } from './events';
import type { Order } from './order';

export const TODAY = plainDate('2026-03-10');

export const anOrder = (more: Partial<Order> = {}): Order => ({
  code: '2026-0001',
  sector: 'HOUSING',
  areaCode: '620522104',
  openedOn: plainDate('2026-03-09'),
  ...more,
});

export const open = (more: Partial<Order> = {}): OpenOrder => ({
  type: 'OpenOrder',
  theOrder: anOrder(more),
  today: TODAY,
});

export const opened = (more: Partial<Order> = {}): OrderEvent => ({
  type: 'OrderOpened',
  theOrder: anOrder(more),
});
