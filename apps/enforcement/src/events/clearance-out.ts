import type { JournalEntry } from '@anxin/service-kit';
import type { ClearanceEvent, KnownClearance } from '../domain/clearance';
import { clearanceStream } from '../store/promises/clearance-store';
import { placeOfCheck } from '../store/checks/inspection-row';

/** What the journal keeps of an event; nothing of it concerns others. */
export const tellClearance = ({ clearance }: KnownClearance, event: ClearanceEvent): readonly JournalEntry[] => {
  const { type, ...payload } = event;
  return [{ stream: clearanceStream(clearance.code), type, place: placeOfCheck(clearance), payload, rules: [] }];
};
