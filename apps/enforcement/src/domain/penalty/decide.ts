import type { ParameterBook } from '@anxin/law';
import type { PenaltyCommand } from './commands';
import { decidePenalty, servePenalty, waivePenalty } from './decision';
import { penaltyErrors } from './errors';
import type { PenaltyEvent } from './events';
import { askHearing, callHearing, hearPenalty, holdHearing, tellPenalty } from './hear';
import { missPenaltyDuty, payPenalty, revokePenalty } from './pay';
import type { KnownPenalty, PenaltyState } from './penalty';
import { type ProposePenalty, proposePenalty, revisePenalty } from './propose';

type Own = Exclude<PenaltyCommand, ProposePenalty>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownPenalty,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly PenaltyEvent[];
} = {
  RevisePenalty: revisePenalty,
  TellPenalty: tellPenalty,
  HearPenalty: hearPenalty,
  AskPenaltyHearing: askHearing,
  CallPenaltyHearing: callHearing,
  HoldPenaltyHearing: holdHearing,
  DecidePenalty: decidePenalty,
  WaivePenalty: waivePenalty,
  ServePenalty: servePenalty,
  PayPenalty: payPenalty,
  RevokePenalty: revokePenalty,
  MissPenaltyDuty: missPenaltyDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: PenaltyState, command: PenaltyCommand): readonly PenaltyEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'ProposePenalty') return proposePenalty(state.opening ?? { code: '' }, command, law);
      throw penaltyErrors.UNKNOWN();
    }
    if (command.type === 'ProposePenalty') throw penaltyErrors.ALREADY_PROPOSED();
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownPenalty,
      command: Own,
      law: ParameterBook,
    ) => readonly PenaltyEvent[];
    return decide(state, command, law);
  };
