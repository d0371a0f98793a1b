import { addDays, daysBetween, momentInChina, type PlainDate } from '@anxin/domain-kit';
import {
  type DutyChange,
  isUndetermined,
  listingDecision,
  listingNotice,
  listingTerm,
  type ParameterBook,
  publicityStop,
  removalDecision,
} from '@anxin/law';
import type { ListingEvent } from './events';
import type { Listing } from './listing';

/** What has a day. The end of the term is nobody's duty: it comes by itself. */
export const DUTY = {
  DECIDE: 'DECIDE',
  OBJECT: 'OBJECT',
  ANSWER: 'ANSWER',
  EXPIRE: 'EXPIRE',
  DECIDE_REMOVAL: 'DECIDE_REMOVAL',
  STOP: 'STOP',
} as const;

/** The rule that gives each its time. */
const RULES = {
  DECIDE: listingDecision.id,
  OBJECT: listingNotice.id,
  ANSWER: listingNotice.id,
  EXPIRE: listingTerm.id,
  DECIDE_REMOVAL: removalDecision.id,
  STOP: publicityStop.id,
} as const;

export const ruleOfListingDuty = (duty: string): string | undefined =>
  (RULES as Readonly<Record<string, string>>)[duty];

const start = (
  duty: keyof typeof DUTY,
  on: PlainDate,
  term: Extract<DutyChange, { readonly type: 'START' }>['term'],
): DutyChange => ({ type: 'START', duty, rule: RULES[duty], on, term });

/**
 * The end of the term. It is the end of its last day, whatever day that is: a rest day prolongs no sanction, and no
 * calendar has to be known so far ahead. So it is a clock of hours, from the end of the day of the decision.
 */
const expiry = (decidedOn: PlainDate, expiresOn: PlainDate): DutyChange => ({
  type: 'START',
  duty: DUTY.EXPIRE,
  rule: RULES.EXPIRE,
  on: decidedOn,
  at: momentInChina(addDays(decidedOn, 1), 0),
  term: { length: 24 * daysBetween(decidedOn, expiresOn), unit: 'H' },
});

const stop = (on: PlainDate, law: ParameterBook): DutyChange =>
  start(DUTY.STOP, on, publicityStop.decide({ of: 'stop', start: on }, law));

const extension = ({ orderLastDay }: Listing, law: ParameterBook): readonly DutyChange[] => {
  const term = listingDecision.decide({ of: 'extension', start: orderLastDay }, law);
  return isUndetermined(term) ? [] : [{ type: 'EXTEND', duty: DUTY.DECIDE, by: term.length }];
};

/** What a listing leaves behind that ended: whoever showed it has to stop. */
const ended = (on: PlainDate, { publication }: Listing, law: ParameterBook): readonly DutyChange[] => [
  { type: 'VOID', on },
  ...(publication?.releasedOn === undefined ? [] : [stop(on, law)]),
];

/**
 * What an event does to the clocks of its listing. The time to decide runs from the last day of the order, whenever
 * somebody proposed it (BLK-05).
 * @param listing as the event found it
 */
export const listingDuties = (event: ListingEvent, listing: Listing, law: ParameterBook): readonly DutyChange[] => {
  const { on } = event;
  switch (event.type) {
    case 'ListingProposed': {
      const { orderLastDay } = event.listing;
      const term = listingDecision.decide({ of: 'decide', start: orderLastDay }, law);
      return [start(DUTY.DECIDE, orderLastDay, term)];
    }
    case 'ListingNoticeServed': {
      const day = event.served.on;
      return [start(DUTY.OBJECT, day, listingNotice.decide({ of: 'object', start: day }, law))];
    }
    case 'ListingObjected':
      return [
        { type: 'MEET', duties: [DUTY.OBJECT], on },
        start(DUTY.ANSWER, on, listingNotice.decide({ of: 'check', start: on }, law)),
      ];
    case 'ListingObjectionAnswered':
      return [{ type: 'MEET', duties: [DUTY.ANSWER], on }];
    case 'ListingUnobjected':
      return [{ type: 'MEET', duties: [DUTY.OBJECT], on }];
    case 'ListingDecisionExtended':
      return extension(listing, law);
    case 'ListingDropped':
      return [{ type: 'VOID', on }];
    case 'Listed':
      return [
        { type: 'MEET', duties: [DUTY.DECIDE], on },
        { type: 'VOID', duties: [DUTY.STOP], on },
        expiry(on, event.decision.expiresOn),
      ];
    case 'ListingRemovalApplied':
      return [start(DUTY.DECIDE_REMOVAL, on, removalDecision.decide({ of: 'decide', start: on }, law))];
    case 'ListingRemovalRefused':
      return [{ type: 'MEET', duties: [DUTY.DECIDE_REMOVAL], on }];
    case 'ListingRemoved':
      return [{ type: 'MEET', duties: [DUTY.DECIDE_REMOVAL], on }, ...ended(on, listing, law)];
    case 'ListingExpired':
      return [{ type: 'MEET', duties: [DUTY.EXPIRE], on }, ...ended(on, listing, law)];
    case 'ListingRevoked':
      return ended(on, listing, law);
    case 'ListingStopped':
      return event.isEverywhere ? [{ type: 'MEET', duties: [DUTY.STOP], on }] : [];
    default:
      return [];
  }
};
