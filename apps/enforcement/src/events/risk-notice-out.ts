import { riskNoticeClosed, riskNoticeOverdue, riskNoticeServed, toldOfRiskNotice } from '@anxin/contracts';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { KnownRiskNotice, RiskNoticeEvent } from '../domain/risk-notice';
import { placeOfCheck } from '../store/checks/inspection-row';
import { riskNoticeStream } from '../store/checks/risk-notice-store';

/** What the journal keeps of an event, with its words; and what of it becomes public, without them. */
export const tellRiskNotice = ({ notice }: KnownRiskNotice, event: RiskNoticeEvent): readonly JournalEntry[] => {
  const [stream, place] = [riskNoticeStream(notice.code), placeOfCheck(notice)];
  const { type, ...payload } = event;
  const kept: JournalEntry = { stream, type, place, payload };
  const { on } = event;
  const subject = toldOfRiskNotice(notice);
  switch (event.type) {
    case 'RiskNoticeServed': {
      const { on: servedOn, dueOn } = event.served;
      return [kept, published(stream, place, riskNoticeServed, { ...subject, on, servedOn, dueOn })];
    }
    case 'RiskNoticeClosed':
      return [kept, published(stream, place, riskNoticeClosed, { ...subject, on, late: notice.isOverdue })];
    case 'RiskNoticeDutyMissed':
      return [published(stream, place, riskNoticeOverdue, { ...subject, on, dueOn: event.dueOn })];
    default:
      return [kept];
  }
};
