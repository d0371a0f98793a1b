import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, projectCode, sector } from '../fields';

/** Which notice it is, to whom, and of what; its words are told to nobody else. */
const subject = z.object({
  noticeCode: z.string().min(1).max(100),
  areaCode: z.string().min(1),
  sector: sector.optional(),
  projectCode,
  creditCode,
  risks: z.array(z.string()).min(1),
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode: project }: Subject): string => project;

/** A risk notice as its service has it. */
type RiskNotice = Omit<Subject, 'noticeCode' | 'risks'> & { readonly code: string; readonly risks: readonly string[] };

/** What events say of the risk notice that they are about. */
export const toldOfRiskNotice = ({ code, risks, ...notice }: RiskNotice): Subject => ({
  noticeCode: code,
  areaCode: notice.areaCode,
  sector: notice.sector,
  projectCode: notice.projectCode,
  creditCode: notice.creditCode,
  risks: [...risks],
});

export const riskNoticeServed = defineEvent({
  name: 'enforcement.risk-notice-served',
  version: 1,
  says: { zh: '在建项目欠薪风险提示函已送达', en: 'A notice of the risk of arrears was served' },
  data: subject.extend({
    on: dayText,
    servedOn: dayText,
    /** The last day to put it right; null where the calendar does not give it yet. */
    dueOn: dayText.nullable(),
  }),
  keyOf,
});

export const riskNoticeClosed = defineEvent({
  name: 'enforcement.risk-notice-closed',
  version: 1,
  says: { zh: '风险提示函已办结，整改到位', en: 'What a risk notice told of is put right' },
  data: subject.extend({ on: dayText, late: z.boolean() }),
  keyOf,
});

export const riskNoticeOverdue = defineEvent({
  name: 'enforcement.risk-notice-overdue',
  version: 1,
  says: { zh: '风险提示函逾期未整改到位', en: 'The last day of a risk notice passed' },
  data: subject.extend({ on: dayText, dueOn: dayText }),
  keyOf,
});
