import type { Decider } from '@anxin/domain-kit';
import { decide } from './decide';
import { evolve } from './evolve';
import { type Project, type ProjectCommand, projectErrors, type ProjectEvent } from './project';

export * from './project';

export const project: Decider<Project, ProjectCommand, ProjectEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'REGISTERED'],
  statusOf: ({ status }) => status,
  allowed: {
    Record: ['UNKNOWN', 'REGISTERED'],
    Complete: ['REGISTERED'],
    DrawDeposit: ['REGISTERED'],
    TopUpDeposit: ['REGISTERED'],
  },
  refuse: () => projectErrors.UNKNOWN(),
  decide,
  evolve,
};
