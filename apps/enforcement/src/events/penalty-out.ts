import { penaltyDecided } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { KnownPenalty, PenaltyEvent } from '../domain/penalty';
import { placeOfPenalty } from '../store/sanctions/penalty-row';
import { penaltyStream } from '../store/sanctions/penalty-store';

const RULES: { readonly [Type in PenaltyEvent['type']]?: readonly string[] } = {
  PenaltyHeard: ['INS-10'],
  HearingAsked: ['INS-11'],
  PenaltyServed: ['INS-07'],
  FineSettled: ['PEN-13'],
  PenaltyWaived: ['PEN-14'],
};

type PenaltyDecided = Extract<PenaltyEvent, { readonly type: 'PenaltyDecided' }>;

/** What others hear of a decision: whether it was within its range, and after the party was heard; of a person, nothing. */
const told = (penalty: KnownPenalty['penalty'], { on, minFen, maxFen }: PenaltyDecided) => ({
  ...{ penaltyCode: penalty.code, orderCode: penalty.orderCode, enterprise: penalty.creditCode, party: penalty.party },
  ...{ projectCode: penalty.projectCode, areaCode: penalty.areaCode, sector: penalty.sector, on, rule: penalty.rule },
  ...{ minFen: String(minFen), maxFen: String(maxFen), fineFen: String(penalty.fineFen) },
  ...{ toldOn: penalty.toldOn ?? on, heardOn: penalty.statement?.on ?? on },
  hearing: penalty.hearing ? { askedOn: penalty.hearing.askedOn, heldFor: penalty.hearing.day ?? on } : null,
});

/** What the journal keeps of an event: all of it, with the rules that decided it. A decision is told to others as well. */
export const tellPenalty = ({ penalty }: KnownPenalty, event: PenaltyEvent): readonly JournalEntry[] => {
  const { type, ...payload } = event;
  const rules = RULES[type] ?? [penalty.rule];
  const [stream, place] = [penaltyStream(penalty.code), placeOfPenalty(penalty)];
  const kept: JournalEntry = { stream, type, place, payload, rules };
  return event.type === 'PenaltyDecided'
    ? [kept, published(stream, place, penaltyDecided, told(penalty, event), [penalty.rule, 'INS-10'])]
    : [kept];
};
