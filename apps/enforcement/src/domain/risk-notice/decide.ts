import type { PlainDate } from '@anxin/domain-kit';
import { isCreditCode, type ParameterBook } from '@anxin/law';
import { checksBy, type GivenBy, type Happened, type Service } from '../checks';
import type { Rectification } from '../inspection';
import { lastDay } from '../last-day';
import { riskNoticeErrors } from './errors';
import type { KnownRiskNotice, RiskNotice, RiskNoticeDraft, RiskNoticeState } from './risk-notice';

const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseProofs, refuseService } = checksBy(riskNoticeErrors);

export type IssueRiskNotice = GivenBy<'IssueRiskNotice'> & RiskNoticeDraft;
export type RiskNoticeIssued = Happened<'RiskNoticeIssued'> & {
  readonly notice: RiskNoticeDraft & Pick<RiskNotice, 'code' | 'issuedOn' | 'issuedBy'>;
};

/** It is signed for; its time runs from that day. */
export type ServeRiskNotice = GivenBy<'ServeRiskNotice'> & {
  readonly served: Omit<Service, 'dueOn'> & { readonly receiptNo: string };
};
export type RiskNoticeServed = Happened<'RiskNoticeServed'> & { readonly served: NonNullable<RiskNotice['served']> };

/** Somebody says, with proof, that it is put right, */
export type ReportRiskNoticeRectified = GivenBy<'ReportRiskNoticeRectified'> & Pick<Rectification, 'what' | 'proofs'>;
export type RiskNoticeRectificationReported = Happened<'RiskNoticeRectificationReported'> & {
  readonly rectification: Rectification;
};
/** and somebody else confirms it, or does not. */
export type ConfirmRiskNoticeRectified = GivenBy<'ConfirmRiskNoticeRectified'>;
export type RiskNoticeRectificationConfirmed = Happened<'RiskNoticeRectificationConfirmed'> & { readonly by: string };
export type RejectRiskNoticeRectified = GivenBy<'RejectRiskNoticeRectified'> & { readonly reason: string };
export type RiskNoticeRectificationRejected = Happened<'RiskNoticeRectificationRejected'> &
  Pick<RejectRiskNoticeRectified, 'by' | 'reason'>;

export type CloseRiskNotice = GivenBy<'CloseRiskNotice'>;
export type RiskNoticeClosed = Happened<'RiskNoticeClosed'> & { readonly by: string };
export type WithdrawRiskNotice = GivenBy<'WithdrawRiskNotice'> & { readonly reason: string };
export type RiskNoticeWithdrawn = Happened<'RiskNoticeWithdrawn'> & Pick<WithdrawRiskNotice, 'by' | 'reason'>;

/** Its last day has passed; given by the clock alone. */
export type MissRiskNoticeDuty = {
  readonly type: 'MissRiskNoticeDuty';
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
};
export type RiskNoticeDutyMissed = Happened<'RiskNoticeDutyMissed'> & Pick<MissRiskNoticeDuty, 'duty' | 'dueOn'>;

export type RiskNoticeCommand =
  | IssueRiskNotice
  | ServeRiskNotice
  | ReportRiskNoticeRectified
  | ConfirmRiskNoticeRectified
  | RejectRiskNoticeRectified
  | CloseRiskNotice
  | WithdrawRiskNotice
  | MissRiskNoticeDuty;
export type RiskNoticeEvent =
  | RiskNoticeIssued
  | RiskNoticeServed
  | RiskNoticeRectificationReported
  | RiskNoticeRectificationConfirmed
  | RiskNoticeRectificationRejected
  | RiskNoticeClosed
  | RiskNoticeWithdrawn
  | RiskNoticeDutyMissed;

const issue = (
  { code }: Extract<RiskNoticeState, { readonly stage: 'UNKNOWN' }>,
  { type: _, today: on, by, ...draft }: IssueRiskNotice,
): readonly RiskNoticeEvent[] => {
  if (code === undefined) throw riskNoticeErrors.UNKNOWN();
  const { projectCode, creditCode, risks, facts, term } = draft;
  refuseText('projectCode', projectCode);
  if (!isCreditCode(creditCode)) throw riskNoticeErrors.ENTERPRISE_INVALID();
  if (risks.length === 0 || new Set(risks).size < risks.length) throw riskNoticeErrors.RISK_MISSING();
  refuseText('facts', facts);
  refuseTerm(term);
  return [{ type: 'RiskNoticeIssued', on, notice: { ...draft, code, issuedOn: on, issuedBy: by } }];
};

const serve = (
  { notice }: KnownRiskNotice,
  { served, today: on }: ServeRiskNotice,
  law: ParameterBook,
): readonly RiskNoticeEvent[] => {
  refuseFuture(served.on, on);
  refuseEarlier(served.on, notice.issuedOn);
  refuseService(served.way, served.proofs);
  refuseText('receiptNo', served.receiptNo);
  return [{ type: 'RiskNoticeServed', on, served: { ...served, dueOn: lastDay(served.on, notice.term, law) } }];
};

/** Nobody judges what they reported themselves. */
const refuseOwn = ({ notice }: KnownRiskNotice, by: string): void => {
  if (notice.rectification?.by === by) throw riskNoticeErrors.SECOND_PERSON_NEEDED();
};

const decideKnown = (
  found: KnownRiskNotice,
  command: Exclude<RiskNoticeCommand, IssueRiskNotice>,
  law: ParameterBook,
): readonly RiskNoticeEvent[] => {
  const { today: on } = command;
  switch (command.type) {
    case 'ServeRiskNotice':
      return serve(found, command, law);
    case 'ReportRiskNoticeRectified': {
      const { what, proofs, by } = command;
      refuseText('what', what);
      refuseProofs(proofs);
      return [{ type: 'RiskNoticeRectificationReported', on, rectification: { on, by, what, proofs } }];
    }
    case 'ConfirmRiskNoticeRectified':
      refuseOwn(found, command.by);
      return [{ type: 'RiskNoticeRectificationConfirmed', on, by: command.by }];
    case 'RejectRiskNoticeRectified':
      refuseOwn(found, command.by);
      refuseText('reason', command.reason);
      return [{ type: 'RiskNoticeRectificationRejected', on, by: command.by, reason: command.reason }];
    case 'CloseRiskNotice':
      return [{ type: 'RiskNoticeClosed', on, by: command.by }];
    case 'WithdrawRiskNotice':
      refuseText('reason', command.reason);
      return [{ type: 'RiskNoticeWithdrawn', on, by: command.by, reason: command.reason }];
    case 'MissRiskNoticeDuty':
      // Told once, and not of what is put right or withdrawn.
      return (found.stage !== 'SERVED' && found.stage !== 'REPORTED') || found.notice.isOverdue
        ? []
        : [{ type: 'RiskNoticeDutyMissed', on, duty: command.duty, dueOn: command.dueOn }];
  }
};

export const decideBy =
  (law: ParameterBook) =>
  (state: RiskNoticeState, command: RiskNoticeCommand): readonly RiskNoticeEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'IssueRiskNotice') return issue(state, command);
      throw riskNoticeErrors.UNKNOWN();
    }
    if (command.type === 'IssueRiskNotice') throw riskNoticeErrors.ALREADY_ISSUED();
    return decideKnown(state, command, law);
  };
