import { isUndetermined, listingGround, listingSpared, type ParameterBook } from '@anxin/law';
import type {
  AnswerListingObjection,
  ContestListing,
  ProposeListing,
  ServeListingNotice,
  SpareListing,
} from './commands';
import { listingErrors } from './errors';
import type { ListingEvent } from './events';
import { type LapsedOrder, thresholdOf, unpaidOf } from '../lapsed-order';
import type { KnownListing, ListingState } from './listing';
import { refuseSame, refuseServed, refuseText } from './shape';

type Unknown = Extract<ListingState, { readonly stage: 'UNKNOWN' }>;

const groundOf = (order: LapsedOrder, command: ProposeListing, areas: readonly string[], law: ParameterBook) => {
  const { today: on, stated, groupEventCode } = command;
  const ground = listingGround.decide(
    {
      ...{ on, areas: [...areas], unpaid: unpaidOf(order), stated },
      ...{ expired: order.hasLapsed, graveEvent: groupEventCode !== undefined },
    },
    law,
  );
  if (isUndetermined(ground)) throw listingErrors.THRESHOLD_UNDETERMINED({ missing: ground.missing });
  if (ground === null) throw listingErrors.NO_GROUND();
  return ground;
};

const refuseProposal = ({ party, personName, reason, stated, groupEventCode }: ProposeListing): void => {
  refuseText('reason', reason);
  if (stated) refuseText('source', stated.source);
  if (groupEventCode !== undefined) refuseText('groupEventCode', groupEventCode);
  if ((party.kind === 'PERSON') !== (personName !== undefined && personName.trim() !== ''))
    throw listingErrors.PERSON_INCOMPLETE();
};

/** BLK-02: only what an order that lapsed says, and the law, make a ground. */
export const proposeListing = (
  { proposal }: Unknown,
  command: ProposeListing,
  law: ParameterBook,
): readonly ListingEvent[] => {
  const { party, reason, groupEventCode, today: on, by: proposedBy } = command;
  if (!proposal?.order) throw listingErrors.ORDER_UNKNOWN({ code: command.orderCode });
  const { code, order, areas, taken } = proposal;
  if (taken !== undefined) throw listingErrors.ALREADY_PROPOSED({ code: taken });
  if (order.isRevoked) throw listingErrors.ORDER_REVOKED({ code: order.code });
  if (!order.hasLapsed) throw listingErrors.ORDER_NOT_LAPSED({ code: order.code, lastDay: order.lastDay });
  refuseProposal(command);
  const ground = groundOf(order, command, areas, law);
  const { creditCode, areaCode, sector, projectCode, lastDay: orderLastDay } = order;
  return [
    {
      type: 'ListingProposed',
      on,
      listing: {
        ...{ code, orderCode: order.code, creditCode, party, areaCode, sector, projectCode },
        ...{ ground, groupEventCode, threshold: thresholdOf(areas, command, law) },
        ...{ orderLastDay, reason, proposedBy, proposedOn: on },
      },
    },
  ];
};

export const serveListingNotice = (
  { listing }: KnownListing,
  { served, today: on }: ServeListingNotice,
): readonly ListingEvent[] => {
  refuseServed(served, on, listing.proposedOn);
  return [{ type: 'ListingNoticeServed', on, served }];
};

export const contestListing = (_: KnownListing, { words, today: on }: ContestListing): readonly ListingEvent[] => {
  refuseText('words', words);
  return [{ type: 'ListingObjected', on, words }];
};

/** An objection that holds ends it. */
export const answerListingObjection = (
  { listing }: KnownListing,
  { finding, reply, by, today: on }: AnswerListingObjection,
): readonly ListingEvent[] => {
  refuseText('reply', reply);
  refuseSame(by, listing.proposedBy);
  const answered: ListingEvent = { type: 'ListingObjectionAnswered', on, finding, reply };
  return finding === 'UPHELD' ? [answered, { type: 'ListingDropped', on, reason: reply }] : [answered];
};

export const spareListing = (
  { facts }: KnownListing,
  { promise, today: on }: SpareListing,
  law: ParameterBook,
): readonly ListingEvent[] => {
  refuseText('promise', promise);
  const corrected = facts.order?.settledOn !== undefined;
  if (!listingSpared.decide({ corrected, promised: true }, law)) throw listingErrors.NOT_CORRECTED();
  return [
    {
      type: 'ListingDropped',
      on,
      reason: `作出决定前已足额支付（${facts.order?.settledOn ?? ''}）并书面承诺不再拖欠：${promise} Corrected and promised before the decision.`,
    },
  ];
};
