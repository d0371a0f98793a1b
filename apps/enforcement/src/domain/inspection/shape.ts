import { checksBy } from '../checks';
import { inspectionErrors } from './errors';

export type { GivenBy, Happened } from '../checks';

export const { refuseText, refuseFuture, refuseEarlier, refuseTerm, refuseProofs, refuseService } =
  checksBy(inspectionErrors);

const REFERENCES_AT_MOST = 50;

/** Ids of evidence: some, each of them said. */
export const refuseEvidence = (evidence: readonly string[], isNeeded: boolean): void => {
  if (isNeeded && evidence.length === 0) throw inspectionErrors.EVIDENCE_MISSING();
  if (evidence.length > REFERENCES_AT_MOST || evidence.some((id) => id.trim() === '' || id.length > 100))
    throw inspectionErrors.EVIDENCE_MISSING();
};
