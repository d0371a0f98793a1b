import type { CaseProcedure, KnownCase } from '../case';
import { caseErrors } from '../errors';
import { type Given, type Happened, refuseText } from '../shape';

/** What the town could not settle goes to a procedure. */
export type ReferCase = Given<'ReferCase'> & { readonly to: CaseProcedure; readonly reason: string };
export type CaseReferred = Happened<'CaseReferred'> & { readonly to: CaseProcedure; readonly reason: string };

/** The procedure takes it, under a number of its own. */
export type AcceptReferral = Given<'AcceptReferral'> & { readonly filingNo: string };
export type ReferralAccepted = Happened<'ReferralAccepted'> & {
  readonly to: CaseProcedure;
  readonly filingNo: string;
};

/** Or refuses it in writing; another may take it. */
export type RefuseReferral = Given<'RefuseReferral'> & { readonly reason: string };
export type ReferralRefused = Happened<'ReferralRefused'> & { readonly to: CaseProcedure; readonly reason: string };

/** The time of the procedure is extended, once. */
export type ExtendCase = Given<'ExtendCase'> & { readonly reason: string };
export type CaseExtended = Happened<'CaseExtended'> & { readonly reason: string };

/** S0-35: nobody skips the town's mediation unless it is urgent. */
export const refuseUnmediated = ({ case: { mediation, isUrgent } }: KnownCase): void => {
  if (mediation?.outcome === undefined && !isUrgent) throw caseErrors.MEDIATION_FIRST();
};

export const referCase = (found: KnownCase, { to, reason, today: on }: ReferCase): readonly CaseReferred[] => {
  refuseText('reason', reason);
  if (found.stage === to) throw caseErrors.PROCEDURE_SAME();
  // A payment order rests on an agreement (ARB-02).
  if (to === 'PAYMENT_ORDER' && found.case.mediation?.outcome !== 'AGREED') throw caseErrors.AGREEMENT_NEEDED();
  return [{ type: 'CaseReferred', on, to, reason }];
};

export const waiting = ({ case: { referral } }: KnownCase): CaseProcedure => {
  if (!referral) throw caseErrors.REFERRAL_OPEN();
  if (referral.filingNo !== undefined) throw caseErrors.REFERRAL_ACCEPTED();
  return referral.to;
};

export const acceptReferral = (
  found: KnownCase,
  { filingNo, today: on }: AcceptReferral,
): readonly ReferralAccepted[] => {
  const to = waiting(found);
  refuseText('filingNo', filingNo);
  return [{ type: 'ReferralAccepted', on, to, filingNo }];
};

export const refuseReferral = (found: KnownCase, { reason, today: on }: RefuseReferral): readonly ReferralRefused[] => {
  const to = waiting(found);
  refuseText('reason', reason);
  return [{ type: 'ReferralRefused', on, to, reason }];
};

export const refuseExtension = ({ case: { referral, isExtended, isOverdue } }: KnownCase): void => {
  if (referral?.filingNo === undefined) throw caseErrors.REFERRAL_OPEN();
  if (isExtended) throw caseErrors.EXTENDED_ALREADY();
  if (isOverdue) throw caseErrors.EXTENSION_TOO_LATE();
};

export const extendCase = (_: KnownCase, { reason, today: on }: ExtendCase): readonly CaseExtended[] => {
  refuseText('reason', reason);
  return [{ type: 'CaseExtended', on, reason }];
};
