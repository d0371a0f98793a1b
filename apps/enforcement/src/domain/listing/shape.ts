import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { listingErrors } from './errors';
import type { Served } from './listing';

const TEXT_LENGTH = 2_000;

/** Others will read it: it holds something, and nobody's number. */
export const refuseText = (field: string, text: string): void => {
  if (text.trim() === '' || text.length > TEXT_LENGTH) throw listingErrors.TEXT_MISSING({ field });
  if (maskNumbers(text) !== text) throw listingErrors.TEXT_PERSONAL({ field });
};

/** Two hands: whoever did the one does not do the other. */
export const refuseSame = (by: string, other: string | undefined): void => {
  if (by === other) throw listingErrors.SECOND_OFFICER_NEEDED();
};

/** What was served was served with a proof, on a day that has come and not before there was anything to serve. */
export const refuseServed = ({ on, proof }: Served, today: PlainDate, since: PlainDate): void => {
  if (on > today) throw listingErrors.DAY_NOT_COME({ today });
  if (on < since) throw listingErrors.OUT_OF_ORDER({ since });
  refuseText('proof', proof);
};
