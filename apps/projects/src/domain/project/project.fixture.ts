import { type CreditCode, fen, plainDate, type AreaId, type ProjectCode } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';

export const CODE = '2506-620522-05-05-100008' as ProjectCode;
export const day = plainDate;

/** A site as its first row tells it: what is required, and nothing that comes later. */
export const site = (more: Partial<ProjectRow> = {}): ProjectRow =>
  ({
    projectCode: CODE,
    projectName: '样例001号工程',
    sector: 'HOUSING',
    areaCode: '620522104' as AreaId,
    ownerCreditCode: '91620599AY4CL12T21' as CreditCode,
    contractorCreditCode: '91620599QA4XFD1Y5A' as CreditCode,
    contractSum: fen(18_000_341_824n),
    labourCostMonthly: fen(4_909_600n),
    labourCostDay: 1,
    payDay: 20,
    payPeriodOffset: 1,
    contractSignedOn: day('2025-07-08'),
    ...more,
  }) as ProjectRow;
