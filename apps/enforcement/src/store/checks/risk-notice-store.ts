import { entityStore } from '@anxin/service-kit';
import type { KnownRiskNotice, RiskNotice } from '../../domain/risk-notice';
import { RiskNoticeEntity } from './risk-notice-entity';

export const riskNoticeStore = entityStore<RiskNoticeEntity>(RiskNoticeEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const riskNoticeStream = (code: string): string => `risk-notice:${code}`;

/** A risk notice as its row. */
export const riskNoticeRowOf = ({ stage, notice }: KnownRiskNotice): RiskNoticeEntity => {
  const { code, areaCode, sector, projectCode, creditCode, issuedOn, isOverdue, ...parts } = notice;
  return {
    ...{ code, stage, areaCode, projectCode, creditCode, issuedOn, isOverdue, parts },
    sector: sector ?? null,
    servedOn: parts.served?.on ?? null,
  };
};

/** A row as the risk notice that it keeps. */
export const riskNoticeOf = (row: RiskNoticeEntity): RiskNotice => {
  const { code, areaCode, sector, projectCode, creditCode, issuedOn, isOverdue, parts } = row;
  return { ...parts, ...{ code, areaCode, sector: sector ?? undefined, projectCode, creditCode, issuedOn, isOverdue } };
};
