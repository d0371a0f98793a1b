import { NOTHING, plus } from '@anxin/domain-kit';
import type { DutyChange } from '@anxin/law';
import type { Advance, AdvanceStage, AdvanceState, KnownAdvance } from './advance';
import type { AdvanceApplied, AdvanceEvent } from './commands';
import { outstandingOf } from './decide';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in AdvanceEvent['type']]?: AdvanceStage } = {
  AdvanceVerified: 'VERIFIED',
  AdvanceApproved: 'APPROVED',
  AdvancePaid: 'PAID',
  AdvanceClaimed: 'RECOVERING',
  AdvanceWrittenOff: 'WRITTEN_OFF',
  AdvanceRefused: 'REFUSED',
  AdvanceWithdrawn: 'WITHDRAWN',
};

const changed = (advance: Advance, event: Exclude<AdvanceEvent, AdvanceApplied>): Advance => {
  const { on } = event;
  switch (event.type) {
    case 'AdvanceVerified':
      return { ...advance, verified: event.verified };
    case 'AdvanceApproved':
      return { ...advance, approved: event.approved };
    case 'AdvancePaid':
      return { ...advance, paid: event.paid };
    case 'AdvanceClaimed':
      return { ...advance, claim: event.claim };
    case 'AdvanceRecovered':
      return { ...advance, recoveredFen: plus(advance.recoveredFen, event.fen) };
    case 'AdvanceWriteOffAsked':
      return { ...advance, writeOff: event.writeOff };
    case 'AdvanceWrittenOff': {
      const { by, document, fen } = event;
      return { ...advance, writtenOffFen: fen, writtenOff: { on, by, document } };
    }
    case 'AdvanceRefused':
    case 'AdvanceWithdrawn':
      return { ...advance, ended: { on, by: event.by, reason: event.reason } };
    case 'AdvanceDutyMissed':
      return { ...advance, isOverdue: true };
  }
};

export const evolve = (state: AdvanceState, event: AdvanceEvent): AdvanceState => {
  if (event.type === 'AdvanceApplied') {
    const begun = { recoveredFen: NOTHING, writtenOffFen: NOTHING, isOverdue: false };
    return { stage: 'APPLIED', advance: { ...event.advance, ...begun } };
  }
  if (state.stage === 'UNKNOWN') return state;
  const advance = changed(state.advance, event);
  const isWhole = event.type === 'AdvanceRecovered' && outstandingOf(advance) === NOTHING;
  return { stage: isWhole ? 'RECOVERED' : (STAGE_AFTER[event.type] ?? state.stage), advance };
};

/** The claim itself gives the time to pay back. */
const REPAY = { duty: 'REPAY', rule: 'EMF-01' } as const;

/** What an event does to the clock of an advance, which runs from the service of the claim. */
export const advanceDuties = (event: AdvanceEvent, after: KnownAdvance): readonly DutyChange[] => {
  switch (event.type) {
    case 'AdvanceClaimed':
      return [{ type: 'START', ...REPAY, on: event.claim.served.on, term: event.claim.term }];
    case 'AdvanceRecovered':
      return after.stage === 'RECOVERED' ? [{ type: 'MEET', duties: [REPAY.duty], on: event.on }] : [];
    case 'AdvanceWrittenOff':
      return [{ type: 'VOID', on: event.on }];
    default:
      return [];
  }
};
