import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { caseErrors } from './errors';

/** What every command says: the business day on which it is given. */
export type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate };

/** What every event says: the business day on which it happened. */
export type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };

const TEXT_LENGTH = 2_000;

/** Others will read it: it holds something, and nobody's number. */
export const refuseText = (field: string, text: string): void => {
  if (text.trim() === '' || text.length > TEXT_LENGTH) throw caseErrors.TEXT_MISSING({ field });
  if (maskNumbers(text) !== text) throw caseErrors.TEXT_PERSONAL({ field });
};

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

/** The same twice in a list. */
export const repeated = (all: readonly string[]): string | undefined =>
  all.find((one, place) => all.indexOf(one) !== place);
