import type { Moment } from '@anxin/domain-kit';
import { textCheckBy } from '@anxin/law';
import { groupEventErrors } from './errors';

export const refuseText = textCheckBy(groupEventErrors);

const DUTY_LINE = /^(?:0\d{2,3}-?)?[2-8]\d{6,7}(?:-\d{1,6})?$|^1\d{2,4}$/;

export const refuseDutyLine = (line: string): void => {
  if (!DUTY_LINE.test(line)) throw groupEventErrors.DUTY_LINE_INVALID();
};

const CASE = /^\d{6}-[A-Z]+-\d{4}-\d{6}$/;

export const refuseCase = (code: string): void => {
  if (!CASE.test(code)) throw groupEventErrors.CASE_INVALID();
};

/** What the clock of an event knows: whole seconds. */
export const toTheSecond = (moment: Moment): Moment => `${moment.slice(0, 19)}.000Z` as Moment;

/** A moment that somebody gives: it has come, and not before what it follows. Answers it to the second. */
export const momentGiven = (
  at: Moment,
  { field = 'at', now, after }: { readonly field?: string; readonly now: Moment; readonly after?: Moment | undefined },
): Moment => {
  const moment = toTheSecond(at);
  if (moment > now) throw groupEventErrors.MOMENT_NOT_COME({ field, now });
  if (after !== undefined && moment < after) throw groupEventErrors.OUT_OF_ORDER({ field, after });
  return moment;
};
