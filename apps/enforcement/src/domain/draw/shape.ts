import type { PlainDate } from '@anxin/domain-kit';
import { type CertifiedOfficer, isUndetermined, officersOfCheck, type ParameterBook } from '@anxin/law';
import { checksBy } from '../checks';
import { drawErrors } from './errors';

export type { Happened } from '../checks';
/** What every command says: its business day, and by which account it is given. */
export type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly by: string };

export const { refuseText, refuseFuture, refuseEarlier } = checksBy({
  ...drawErrors,
  TERM_INVALID: drawErrors.TEXT_MISSING,
  PROOF_MISSING: drawErrors.TEXT_MISSING,
  MEDIA_MISSING: drawErrors.TEXT_MISSING,
});

/** As many as the law asks for, each with a certificate of their own. */
export const areOfficers = (on: PlainDate, officers: readonly CertifiedOfficer[], law: ParameterBook): boolean => {
  const may = officersOfCheck.decide({ on, officers: [...officers] }, law);
  return !isUndetermined(may) && may;
};
