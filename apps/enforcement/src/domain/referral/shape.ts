import type { Moment, PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { referralErrors } from './errors';

const TEXT_LENGTH = 2_000;

/** Others will read it: it holds something, and nobody's number. */
export const refuseText = (field: string, text: string): void => {
  if (text.trim() === '' || text.length > TEXT_LENGTH) throw referralErrors.TEXT_MISSING({ field });
  if (maskNumbers(text) !== text) throw referralErrors.TEXT_PERSONAL({ field });
};

/** What happened did so by now, and after what must have come first. */
export const refuseMoment = (at: Moment, now: Moment, since: Moment | undefined): void => {
  if (at > now) throw referralErrors.DAY_NOT_COME({ now });
  if (since !== undefined && at < since) throw referralErrors.OUT_OF_ORDER({ since });
};

export const refuseDay = (on: PlainDate, today: PlainDate, since: PlainDate): void => {
  if (on > today) throw referralErrors.DAY_NOT_COME({ today });
  if (on < since) throw referralErrors.OUT_OF_ORDER({ since });
};
