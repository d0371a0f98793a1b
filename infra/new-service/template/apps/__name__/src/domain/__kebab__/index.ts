import type { Decider } from '@anxin/domain-kit';
import type { __Entity__Command } from './commands';
import { decide } from './decide';
import { __entity__Errors } from './errors';
import type { __Entity__Event } from './events';
import { evolve } from './evolve';
import type { __Entity__State } from './__kebab__';

export type * from './commands';
export * from './errors';
export type * from './events';
export type * from './__kebab__';

export const __variable__: Decider<__Entity__State, __Entity__Command, __Entity__Event> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'OPEN'],
  statusOf: ({ status }) => status,
  allowed: { Open__Entity__: ['UNKNOWN'] },
  refuse: (status) => (status === 'UNKNOWN' ? __entity__Errors.UNKNOWN() : __entity__Errors.ALREADY_OPEN()),
  decide,
  evolve,
};
