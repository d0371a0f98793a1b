import type { JournalEntry } from '@anxin/service-kit';
import type { KnownPenalty, PenaltyEvent } from '../domain/penalty';
import { placeOfPenalty } from '../store/penalty-row';
import { penaltyStream } from '../store/penalty-store';

const RULES: { readonly [Type in PenaltyEvent['type']]?: readonly string[] } = {
  PenaltyHeard: ['INS-10'],
  HearingAsked: ['INS-11'],
  PenaltyServed: ['INS-07'],
  FineSettled: ['PEN-13'],
  PenaltyWaived: ['PEN-14'],
};

/** What the journal keeps of an event: all of it, with the rules that decided it. It stays in the service. */
export const tellPenalty = ({ penalty }: KnownPenalty, event: PenaltyEvent): readonly JournalEntry[] => {
  const { type, ...payload } = event;
  const rules = RULES[type] ?? [penalty.rule];
  return [{ stream: penaltyStream(penalty.code), type, place: placeOfPenalty(penalty), payload, rules }];
};
