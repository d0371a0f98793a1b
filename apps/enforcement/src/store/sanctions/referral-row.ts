import type { KnownReferral, Referral } from '../../domain/referral';
import type { ReferralEntity } from './referral-entity';
import { thresholdFrom, thresholdRow } from './threshold-row';

/** A referral as its row. */
export const referralRowOf = ({ stage, referral }: Pick<KnownReferral, 'stage' | 'referral'>): ReferralEntity => {
  const { code, orderCode, creditCode, areaCode, sector, projectCode, openedOn, threshold, ...parts } = referral;
  return {
    ...{ code, stage, orderCode, creditCode, areaCode, openedOn },
    sector: sector ?? null,
    projectCode: projectCode ?? null,
    parts: { ...parts, threshold: thresholdRow(threshold) },
  };
};

/** A row as the referral it keeps. */
export const referralOf = (row: ReferralEntity): Referral => {
  const { threshold, ...parts } = row.parts;
  return {
    ...parts,
    code: row.code,
    orderCode: row.orderCode,
    creditCode: row.creditCode,
    areaCode: row.areaCode,
    sector: row.sector ?? undefined,
    projectCode: row.projectCode ?? undefined,
    openedOn: row.openedOn,
    threshold: thresholdFrom(threshold),
  };
};
