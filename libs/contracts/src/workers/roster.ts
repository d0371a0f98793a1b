import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, ENTRIES_AT_MOST, projectCode, token } from '../fields';

const keyOf = (data: { projectCode: string }): string => data.projectCode;

/** A stay is told again when more of it becomes known; person and entering day say which it is. */
export const workersRegistered = defineEvent({
  name: 'workers.workers-registered',
  version: 1,
  says: {
    zh: '工人已实名登记进场（以令牌表示）',
    en: 'Stays of workers were registered, or more of them became known',
  },
  data: z.object({
    projectCode,
    entries: z
      .array(
        z.object({
          person: token,
          enteredOn: dayText,
          leftOn: dayText.nullable(),
          contractSignedOn: dayText.nullable(),
          employerCreditCode: creditCode,
          /** The stay was corrected away: it was never so. */
          withdrawn: z.boolean(),
        }),
      )
      .min(1)
      .max(ENTRIES_AT_MOST),
  }),
  keyOf,
});

/** The card of a stay as it stands from now on; null where it has none any more. */
export const rosterCardsRegistered = defineEvent({
  name: 'workers.roster-cards-registered',
  version: 1,
  says: { zh: '花名册工资卡已登记（以令牌表示）', en: 'Pay cards of the roster were registered, by their tokens' },
  data: z.object({
    projectCode,
    entries: z
      .array(z.object({ person: token, enteredOn: dayText, cardToken: token.nullable() }))
      .min(1)
      .max(ENTRIES_AT_MOST),
  }),
  keyOf,
});

/** A card that a worker's wages go to from a day on, beside those of the stays; null: it was never so. */
export const newCardsRegistered = defineEvent({
  name: 'workers.new-cards-registered',
  version: 1,
  says: { zh: '工人更换的工资卡已登记（以令牌表示）', en: 'New pay cards of workers were registered, by their tokens' },
  data: z.object({
    projectCode,
    entries: z
      .array(z.object({ person: token, validFrom: dayText, cardToken: token.nullable() }))
      .min(1)
      .max(ENTRIES_AT_MOST),
  }),
  keyOf,
});
