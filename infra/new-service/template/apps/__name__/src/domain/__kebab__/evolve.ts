import type { __Entity__Event } from './events';
import type { __Entity__State } from './__kebab__';

export const evolve = (_state: __Entity__State, event: __Entity__Event): __Entity__State => {
  switch (event.type) {
    case '__Entity__Opened':
      return { status: 'OPEN', __variable__: event.__variable__ };
  }
};
