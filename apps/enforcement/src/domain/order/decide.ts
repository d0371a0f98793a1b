import type { OrderCommand, OpenOrder } from './commands';
import { orderErrors } from './errors';
import type { OrderEvent } from './events';
import type { OrderState } from './order';

const CODE_LENGTH = 100;

const open = ({ theOrder, today }: OpenOrder): readonly OrderEvent[] => {
  const { code, openedOn } = theOrder;
  if (code.trim() === '' || code.length > CODE_LENGTH) throw orderErrors.CODE_INVALID();
  if (openedOn > today) throw orderErrors.DAY_NOT_COME({ today });
  return [{ type: 'OrderOpened', theOrder }];
};

export const decide = (_state: OrderState, command: OrderCommand): readonly OrderEvent[] => {
  switch (command.type) {
    case 'OpenOrder':
      return open(command);
  }
};
