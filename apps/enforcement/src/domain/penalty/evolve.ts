import type { PenaltyEvent } from './events';
import type { KnownPenalty, Penalty, PenaltyStage, PenaltyState } from './penalty';
import { type PenaltyProposed, proposed } from './propose';

type Later = Exclude<PenaltyEvent, PenaltyProposed>;

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in Later['type']]?: PenaltyStage } = {
  PenaltyTold: 'TOLD',
  PenaltyHeard: 'HEARD',
  PenaltyDecided: 'DECIDED',
  PenaltyWaived: 'WAIVED',
  PenaltyServed: 'SERVED',
  FineSettled: 'PAID',
  PenaltyRevoked: 'REVOKED',
};

/** What an event changes of its penalty. */
const CHANGES: {
  readonly [Type in Later['type']]: (
    known: Penalty,
    event: Extract<Later, { readonly type: Type }>,
  ) => Partial<Penalty>;
} = {
  PenaltyRevised: ({ drafters }, { grounds, fineFen, term, by }) => ({
    grounds,
    fineFen,
    term,
    drafters: [...new Set([...drafters, by])],
  }),
  PenaltyTold: (_, { on: toldOn, hearingRight }) => ({ toldOn, hearingRight }),
  PenaltyHeard: (_, { heardOn: on, stated, record }) => ({ statement: { on, stated, record } }),
  HearingAsked: (_, { on: askedOn }) => ({ hearing: { askedOn } }),
  HearingCalled: ({ hearing }, { day }) => ({ hearing: hearing && { ...hearing, day } }),
  HearingHeld: ({ hearing }, { record }) => ({ hearing: hearing && { ...hearing, record } }),
  PenaltyDecided: (_, { on, by }) => ({ decided: { on, by } }),
  PenaltyWaived: (_, { on, by, must, reason }) => ({ waived: { on, by, must, reason } }),
  PenaltyServed: (_, { servedOn: on, way, proofs, dueOn }) => ({ served: { on, way, proofs, dueOn } }),
  FinePaid: ({ payments }, { payment }) => ({ payments: [...payments, payment] }),
  FineSettled: (_, { lateFen }) => ({ lateFen }),
  PenaltyRevoked: (_, { on, reason }) => ({ revoked: { on, reason } }),
  PenaltyDutyMissed: (_, { duty }) => (duty === 'ASK_HEARING' ? { hearingRight: 'OVER' } : {}),
};

const evolveKnown = ({ stage, penalty, ...found }: KnownPenalty, event: Later): KnownPenalty => {
  // Each type has the change of its own type.
  const change = CHANGES[event.type] as (known: Penalty, event: Later) => Partial<Penalty>;
  return { ...found, stage: STAGE_AFTER[event.type] ?? stage, penalty: { ...penalty, ...change(penalty, event) } };
};

export const evolve = (state: PenaltyState, event: PenaltyEvent): PenaltyState => {
  if (event.type === 'PenaltyProposed') return { stage: 'PROPOSED', penalty: proposed(event) };
  return state.stage === 'UNKNOWN' ? state : evolveKnown(state, event);
};
