import type { OrderEvent } from './events';
import type { OrderState } from './order';

export const evolve = (_state: OrderState, event: OrderEvent): OrderState => {
  switch (event.type) {
    case 'OrderOpened':
      return { status: 'OPEN', theOrder: event.theOrder };
  }
};
