import {
  type AccountNumber,
  type AreaId,
  type CreditCode,
  fen,
  plainDate,
  type PlainDate,
  type ProjectCode,
} from '@anxin/domain-kit';
import { type Progress, type Project, registered, type Registration } from './project';

export const CODE = '2506-620522-05-05-100008' as ProjectCode;
export const day: (text: string) => PlainDate = plainDate;
export const account = (digits: string): AccountNumber => digits as AccountNumber;

export const registration = (more: Partial<Registration> = {}): Registration => ({
  code: CODE,
  name: '样例001号工程',
  sector: 'HOUSING',
  areaCode: '620522104' as AreaId,
  ownerCreditCode: '91620599AY4CL12T21' as CreditCode,
  contractorCreditCode: '91620599QA4XFD1Y5A' as CreditCode,
  contractSumFen: fen(18_000_341_824n),
  labourCostMonthlyFen: fen(4_909_600n),
  labourCostDay: 1,
  payDay: 20,
  payPeriodOffset: 1,
  contractSignedOn: day('2025-07-08'),
  ...more,
});

/** A registered project with what has become known of it. */
export const projectWith = (
  progress: Partial<Progress & Pick<Project, 'changes'>> = {},
  more: Partial<Registration> = {},
): Project => ({
  ...registered(registration(more)),
  ...progress,
});
