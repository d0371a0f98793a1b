import type { DutyChange } from '@anxin/law';
import type { RiskNoticeEvent, RiskNoticeIssued } from './decide';
import type { KnownRiskNotice, RiskNotice, RiskNoticeStage, RiskNoticeState } from './risk-notice';

/** The stage that an event leads to; what is not named leaves it where it was. */
const STAGE_AFTER: { readonly [Type in RiskNoticeEvent['type']]?: RiskNoticeStage } = {
  RiskNoticeServed: 'SERVED',
  RiskNoticeRectificationReported: 'REPORTED',
  RiskNoticeRectificationConfirmed: 'CONFIRMED',
  RiskNoticeRectificationRejected: 'SERVED',
  RiskNoticeClosed: 'CLOSED',
  RiskNoticeWithdrawn: 'WITHDRAWN',
};

const changed = (notice: RiskNotice, event: Exclude<RiskNoticeEvent, RiskNoticeIssued>): RiskNotice => {
  const { on } = event;
  switch (event.type) {
    case 'RiskNoticeServed':
      return { ...notice, served: event.served };
    case 'RiskNoticeRectificationReported':
      return { ...notice, rectification: event.rectification };
    case 'RiskNoticeRectificationConfirmed':
      return { ...notice, confirmed: { on, by: event.by } };
    case 'RiskNoticeRectificationRejected':
      return { ...notice, rectification: undefined };
    case 'RiskNoticeClosed':
      return { ...notice, closedOn: on };
    case 'RiskNoticeWithdrawn':
      return { ...notice, withdrawn: { on, reason: event.reason } };
    case 'RiskNoticeDutyMissed':
      return { ...notice, isOverdue: true };
  }
};

export const evolve = (state: RiskNoticeState, event: RiskNoticeEvent): RiskNoticeState => {
  if (event.type === 'RiskNoticeIssued') return { stage: 'ISSUED', notice: { ...event.notice, isOverdue: false } };
  if (state.stage === 'UNKNOWN') return state;
  return { stage: STAGE_AFTER[event.type] ?? state.stage, notice: changed(state.notice, event) };
};

/** S0-19: the office gives the time to put it right. */
const RECTIFY = { duty: 'RECTIFY', rule: 'S0-19' } as const;

/** What an event does to the clock of a notice, which runs from service. */
export const riskNoticeDuties = (event: RiskNoticeEvent, { notice }: KnownRiskNotice): readonly DutyChange[] => {
  switch (event.type) {
    case 'RiskNoticeServed':
      return [{ type: 'START', ...RECTIFY, on: event.served.on, term: notice.term }];
    case 'RiskNoticeRectificationConfirmed':
      return [{ type: 'MEET', duties: [RECTIFY.duty], on: event.on }];
    case 'RiskNoticeWithdrawn':
      return [{ type: 'VOID', on: event.on }];
    default:
      return [];
  }
};
