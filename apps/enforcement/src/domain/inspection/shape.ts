import type { PlainDate } from '@anxin/domain-kit';
import { checksBy } from '../checks';
import { inspectionErrors } from './errors';

export type { Happened } from '../checks';

/** What every command says: its business day, and by which account it is given. */
export type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate; readonly by: string };

export const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseProofs, refuseService } =
  checksBy(inspectionErrors);

const REFERENCES_AT_MOST = 50;

/** Ids of evidence: some, each of them said. */
export const refuseEvidence = (evidence: readonly string[], isNeeded: boolean): void => {
  if (isNeeded && evidence.length === 0) throw inspectionErrors.EVIDENCE_MISSING();
  if (evidence.length > REFERENCES_AT_MOST || evidence.some((id) => id.trim() === '' || id.length > 100))
    throw inspectionErrors.EVIDENCE_MISSING();
};
