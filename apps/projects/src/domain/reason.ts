import { maskNumbers } from '@anxin/law';

const REASON_LENGTH = 200;

/** A stated reason, as others will read it; throws `REASON_INVALID`, `REASON_PERSONAL` of the aggregate. */
export const statedReason = (
  typed: string,
  errors: { readonly REASON_INVALID: () => Error; readonly REASON_PERSONAL: () => Error },
): string => {
  const reason = typed.trim();
  if (reason === '' || reason.length > REASON_LENGTH || /\p{Cc}/u.test(reason)) throw errors.REASON_INVALID();
  if (maskNumbers(reason) !== reason) throw errors.REASON_PERSONAL();
  return reason;
};
