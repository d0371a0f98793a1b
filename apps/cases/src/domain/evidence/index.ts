import type { Decider } from '@anxin/domain-kit';
import { evidenceErrors } from './errors';
import type { EvidenceCommand, EvidenceEvent, EvidenceState } from './evidence';

export * from './errors';
export type * from './evidence';

/** Kept once and for all; each reading of it is told. */
export const evidence: Decider<EvidenceState, EvidenceCommand, EvidenceEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'KEPT'],
  statusOf: ({ status }) => status,
  allowed: { KeepEvidence: ['UNKNOWN'], ReadEvidence: ['KEPT'] },
  refuse: (status) => (status === 'UNKNOWN' ? evidenceErrors.UNKNOWN() : evidenceErrors.ALREADY_KEPT()),
  decide: (_, { today: on, place, ...command }) =>
    command.type === 'KeepEvidence'
      ? [{ type: 'EvidenceKept', on, place, evidence: command.evidence }]
      : [{ type: 'EvidenceRead', on, place }],
  evolve: (state, event) => (event.type === 'EvidenceKept' ? { status: 'KEPT', evidence: event.evidence } : state),
};
