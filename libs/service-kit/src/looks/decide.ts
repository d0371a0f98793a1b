import type { Decider } from '@anxin/domain-kit';
import { type LookProposal, type LooksCommand, looksErrors, type LooksEvent, type LooksState } from './look';

const LOOKS_AT_ONCE = 1_000;

const waiting = ({ proposals }: LooksState, proposalId: string): LookProposal => {
  const proposal = proposals.find((one) => one.proposalId === proposalId);
  if (!proposal) throw looksErrors.PROPOSAL_UNKNOWN();
  return proposal;
};

const decide = (state: LooksState, command: LooksCommand): readonly LooksEvent[] => {
  switch (command.type) {
    case 'ProposeLooks': {
      const { proposal } = command;
      if (proposal.looks < 1 || proposal.looks > LOOKS_AT_ONCE) throw looksErrors.NUMBER_INVALID();
      return [{ type: 'LooksProposed', proposal }];
    }
    case 'ConfirmLooks': {
      const { proposalId, officer, looks } = waiting(state, command.proposalId);
      if (command.by === officer) throw looksErrors.SECOND_OFFICER_NEEDED();
      return [{ type: 'LooksGranted', proposalId, looks }];
    }
    case 'RejectLooks':
      return [{ type: 'LooksRejected', proposalId: waiting(state, command.proposalId).proposalId }];
  }
};

const evolve = ({ granted, proposals }: LooksState, event: LooksEvent): LooksState => {
  if (event.type === 'LooksProposed') return { granted, proposals: [...proposals, event.proposal] };
  const rest = proposals.filter(({ proposalId }) => proposalId !== event.proposalId);
  return { granted: event.type === 'LooksGranted' ? granted + event.looks : granted, proposals: rest };
};

/** What an officer may look at on a day beyond the daily measure: asked for by that officer, allowed by another. */
export const looks: Decider<LooksState, LooksCommand, LooksEvent> = {
  initial: { granted: 0, proposals: [] },
  statuses: ['DAY'],
  statusOf: () => 'DAY',
  allowed: { ProposeLooks: ['DAY'], ConfirmLooks: ['DAY'], RejectLooks: ['DAY'] },
  refuse: () => looksErrors.PROPOSAL_UNKNOWN(),
  decide,
  evolve,
};
