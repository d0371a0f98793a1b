import type { StateTable } from '@anxin/domain-kit';
import type { PenaltyCommand } from './commands';
import { penaltyErrors } from './errors';
import { PENALTY_STAGES, type PenaltyStage, type PenaltyState } from './penalty';

const KNOWN = PENALTY_STAGES;
const UNDECIDED: readonly PenaltyStage[] = ['PROPOSED', 'TOLD', 'HEARD'];
const DECIDED: readonly PenaltyStage[] = ['DECIDED', 'SERVED', 'PAID', 'WAIVED'];

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const table: StateTable<PenaltyState, PenaltyCommand['type'], PenaltyStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...PENALTY_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ProposePenalty: ['UNKNOWN'],
    RevisePenalty: ['PROPOSED', 'HEARD'],
    TellPenalty: ['PROPOSED'],
    HearPenalty: ['TOLD'],
    AskPenaltyHearing: ['TOLD', 'HEARD'],
    CallPenaltyHearing: ['HEARD'],
    HoldPenaltyHearing: ['HEARD'],
    DecidePenalty: UNDECIDED,
    WaivePenalty: UNDECIDED,
    ServePenalty: ['DECIDED'],
    PayPenalty: ['SERVED'],
    RevokePenalty: KNOWN.filter((stage) => stage !== 'REVOKED'),
    MissPenaltyDuty: KNOWN,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return penaltyErrors.UNKNOWN();
    if (command === 'ProposePenalty') return penaltyErrors.ALREADY_PROPOSED();
    // Of two who decide at once one comes too late, and is told so.
    const decides = command === 'DecidePenalty' || command === 'WaivePenalty';
    return decides && DECIDED.includes(stage) ? penaltyErrors.ALREADY_DECIDED() : penaltyErrors.STAGE({ stage });
  },
};
