import type { Fen, PlainDate } from '@anxin/domain-kit';
import { minorAct, type ParameterBook } from '@anxin/law';
import type { Proof, ServiceWay } from '../checks';
import { lastDay } from '../last-day';
import { penaltyErrors } from './errors';
import type { KnownPenalty, Penalty } from './penalty';
import { fineRange } from './propose';
import { type Given, type Happened, refuseEarlier, refuseFuture, refuseService, refuseText } from './shape';

/** A second officer decides it as it was drafted, */
export type DecidePenalty = Given<'DecidePenalty'> & { readonly by: string };
export type PenaltyDecided = Happened<'PenaltyDecided'> &
  Pick<DecidePenalty, 'by'> & {
    /** What the rule gave on the day. */
    readonly minFen: Fen;
    readonly maxFen: Fen;
  };

/** or that nothing is punished, for what was minor or a first time, and corrected (PEN-14). */
export type WaivePenalty = Given<'WaivePenalty'> & {
  readonly by: string;
  readonly minor: boolean;
  readonly first: boolean;
  readonly corrected: boolean;
  readonly harm: 'NONE' | 'LITTLE' | 'MORE';
  readonly reason: string;
};
export type PenaltyWaived = Happened<'PenaltyWaived'> &
  Omit<WaivePenalty, 'type' | 'today'> & {
    /** It must not be punished; else it need not be. */
    readonly must: boolean;
  };

/** It reaches the party, with proof; the time to pay runs from that day. */
export type ServePenalty = Given<'ServePenalty'> & {
  readonly servedOn: PlainDate;
  readonly way: ServiceWay;
  readonly proofs: readonly Proof[];
};
export type PenaltyServed = Happened<'PenaltyServed'> &
  Pick<ServePenalty, 'servedOn' | 'way' | 'proofs'> & { readonly dueOn: PlainDate | null };

const refuseDrafter = ({ drafters }: Penalty, by: string): void => {
  if (drafters.includes(by)) throw penaltyErrors.SECOND_OFFICER_NEEDED();
};

/** What follows an order stands by it. */
const refuseRevoked = ({ isOrderRevoked, penalty }: KnownPenalty): void => {
  if (isOrderRevoked) throw penaltyErrors.ORDER_REVOKED({ code: penalty.orderCode });
};

/** INS-11: nobody asked in time, or it was held. */
const isHearingDone = ({ hearingRight, hearing }: Penalty): boolean =>
  hearing ? hearing.record !== undefined : hearingRight !== 'OPEN';

export const decidePenalty = (
  found: KnownPenalty,
  { by, today: on }: DecidePenalty,
  law: ParameterBook,
): readonly PenaltyDecided[] => {
  const { stage, penalty } = found;
  refuseRevoked(found);
  if (stage !== 'HEARD') throw penaltyErrors.STATEMENT_MISSING();
  if (!isHearingDone(penalty)) throw penaltyErrors.HEARING_OPEN();
  refuseDrafter(penalty, by);
  const { rule, party, fineFen } = penalty;
  const { minFen, maxFen } = fineRange({ rule, party, fineFen, on }, law);
  return [{ type: 'PenaltyDecided', on, by, minFen, maxFen }];
};

export const waivePenalty = (
  { penalty }: KnownPenalty,
  { type: _, today: on, ...waiver }: WaivePenalty,
  law: ParameterBook,
): readonly PenaltyWaived[] => {
  refuseText('reason', waiver.reason);
  refuseDrafter(penalty, waiver.by);
  const outcome = minorAct.decide(waiver, law);
  if (outcome === 'PUNISH') throw penaltyErrors.PUNISHED();
  return [{ type: 'PenaltyWaived', on, ...waiver, must: outcome === 'MUST_NOT' }];
};

export const servePenalty = (
  found: KnownPenalty,
  { servedOn, way, proofs, today: on }: ServePenalty,
  law: ParameterBook,
): readonly PenaltyServed[] => {
  const { penalty } = found;
  refuseRevoked(found);
  refuseFuture(servedOn, on);
  refuseEarlier(servedOn, penalty.decided?.on);
  refuseService(way, proofs);
  return [{ type: 'PenaltyServed', on, servedOn, way, proofs, dueOn: lastDay(servedOn, penalty.term, law) }];
};
