import type { PlainDate } from '@anxin/domain-kit';
import { textCheckBy } from '@anxin/law';
import { caseErrors } from './errors';

export type { Given, Happened } from '@anxin/domain-kit';
export { repeated } from '../checks';

export const refuseText = textCheckBy(caseErrors);

/** At least one, each a text. */
export const refuseTexts = (field: string, texts: readonly string[]): void => {
  if (texts.length === 0) throw caseErrors.TEXT_MISSING({ field });
  for (const one of texts) refuseText(field, one);
};

/** What happened was on a day that has come. */
export const refuseFuture = (day: PlainDate, today: PlainDate): void => {
  if (day > today) throw caseErrors.DAY_NOT_COME({ today });
};

/** What is to be done has a day that is still to come. */
export const refusePast = (day: PlainDate, today: PlainDate): void => {
  if (day <= today) throw caseErrors.DAY_PASSED({ today });
};
