import type { __Entity__Command, Open__Entity__ } from './commands';
import { __entity__Errors } from './errors';
import type { __Entity__Event } from './events';
import type { __Entity__State } from './__kebab__';

const CODE_LENGTH = 100;

const open = ({ __variable__, today }: Open__Entity__): readonly __Entity__Event[] => {
  const { code, openedOn } = __variable__;
  if (code.trim() === '' || code.length > CODE_LENGTH) throw __entity__Errors.CODE_INVALID();
  if (openedOn > today) throw __entity__Errors.DAY_NOT_COME({ today });
  return [{ type: '__Entity__Opened', __variable__ }];
};

export const decide = (_state: __Entity__State, command: __Entity__Command): readonly __Entity__Event[] => {
  switch (command.type) {
    case 'Open__Entity__':
      return open(command);
  }
};
