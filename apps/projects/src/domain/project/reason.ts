import { projectErrors } from './errors';

const REASON_LENGTH = 200;

/** A stated reason, as others will read it. */
export const statedReason = (typed: string): string => {
  const reason = typed.trim();
  if (reason === '' || reason.length > REASON_LENGTH) throw projectErrors.REASON_INVALID();
  return reason;
};
