import type { Decider, StateTable } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import { decideBy, type RiskNoticeCommand, type RiskNoticeEvent } from './decide';
import { riskNoticeErrors } from './errors';
import { evolve } from './evolve';
import { RISK_NOTICE_STAGES, type RiskNoticeStage, type RiskNoticeState } from './risk-notice';

export type * from './decide';
export * from './errors';
export { riskNoticeDuties } from './evolve';
export * from './risk-notice';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const riskNoticeTable: StateTable<RiskNoticeState, RiskNoticeCommand['type'], RiskNoticeStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...RISK_NOTICE_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    IssueRiskNotice: ['UNKNOWN'],
    ServeRiskNotice: ['ISSUED'],
    ReportRiskNoticeRectified: ['SERVED'],
    ConfirmRiskNoticeRectified: ['REPORTED'],
    RejectRiskNoticeRectified: ['REPORTED'],
    CloseRiskNotice: ['CONFIRMED'],
    WithdrawRiskNotice: ['ISSUED', 'SERVED', 'REPORTED'],
    MissRiskNoticeDuty: RISK_NOTICE_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return riskNoticeErrors.UNKNOWN();
    return command === 'IssueRiskNotice' ? riskNoticeErrors.ALREADY_ISSUED() : riskNoticeErrors.STAGE({ stage });
  },
};

/** How risk notices are issued, served and put right, by a law. */
export const riskNoticeBy = (law: ParameterBook): Decider<RiskNoticeState, RiskNoticeCommand, RiskNoticeEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...riskNoticeTable,
  decide: decideBy(law),
  evolve,
});
