import { plainDate } from '@anxin/domain-kit';
import type { RiskNotice } from '.';

/** A risk notice that was issued. */
export const noticed: RiskNotice = {
  ...{ code: '620522-RISK-2026-000001', areaCode: '620522104', projectCode: '2506-620522-18-01-100064' },
  ...{ creditCode: '91620599QA4XFD1Y5A', risks: ['NOT_PAID_IN_FULL', 'GROUP_EVENT'], facts: '二月工资未足额发放。' },
  ...{ term: { length: 3, unit: 'WD' }, issuedOn: plainDate('2026-03-20'), issuedBy: 'office-1', isOverdue: false },
};
