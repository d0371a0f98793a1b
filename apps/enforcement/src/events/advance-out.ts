import { advancePaid, advanceRecovered } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import { type Advance, advancedFen, type AdvanceEvent, type KnownAdvance, outstandingOf } from '../domain/advance';
import { advanceStream } from '../store/funds/advance-store';
import { placeOfCheck } from '../store/checks/inspection-row';

const toldOf = ({ code: advanceCode, fundCode, caseCode, projectCode, areaCode, sector }: Advance) => ({
  ...{ advanceCode, fundCode, caseCode, projectCode, areaCode, sector },
});

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellAdvance = ({ advance }: KnownAdvance, event: AdvanceEvent): readonly JournalEntry[] => {
  const [stream, place] = [advanceStream(advance.code), placeOfCheck(advance)];
  const { type, ...payload } = event;
  const rules = event.type === 'AdvanceVerified' ? ['EMF-01', 'EMF-02'] : ['EMF-01'];
  const kept: JournalEntry = { stream, type, place, payload, rules };
  const subject = { ...toldOf(advance), on: event.on };
  switch (event.type) {
    case 'AdvancePaid': {
      const { appliedBy, verified, approved, sums } = advance;
      const data = {
        ...subject,
        ...{ paidOn: event.paid.paidOn, totalFen: advancedFen(advance).toString() },
        entries: sums.map(({ person, fen }) => ({ person, fen: fen.toString() })),
        ...{ appliedBy, verifiedBy: verified?.by ?? '', approvedBy: approved?.by ?? '', paidBy: event.paid.by },
      };
      return [kept, published(stream, place, advancePaid, data, rules)];
    }
    case 'AdvanceRecovered': {
      const { fen, receivedOn } = event;
      const data = {
        ...subject,
        ...{ creditCode: advance.claim?.creditCode ?? advance.creditCode, receivedOn, fen: fen.toString() },
        recoveredFen: advance.recoveredFen.toString(),
        outstandingFen: outstandingOf(advance).toString(),
      };
      return [kept, published(stream, place, advanceRecovered, data, rules)];
    }
    default:
      return [kept];
  }
};
