import type { ParameterBook } from '@anxin/law';
import type { ListingCommand, ProposeListing } from './commands';
import {
  decideListing,
  editListingPublication,
  extendListingDecision,
  restoreListing,
  recordListingReceipt,
  recordListingStopped,
  releaseListing,
  serveListingDecision,
} from './decision';
import {
  answerListingObjection,
  contestListing,
  proposeListing,
  serveListingNotice,
  spareListing,
} from './due-process';
import { listingErrors } from './errors';
import type { ListingEvent } from './events';
import type { KnownListing, ListingState } from './listing';
import { applyForListingRemoval, missListingDuty, refuseListingRemoval, removeListing, revokeListing } from './removal';

type Own = Exclude<ListingCommand, ProposeListing>;

/** The decision of each command; those that need no law do not look at it. */
const DECISIONS: {
  readonly [Type in Own['type']]: (
    found: KnownListing,
    command: Extract<Own, { readonly type: Type }>,
    law: ParameterBook,
  ) => readonly ListingEvent[];
} = {
  ServeListingNotice: serveListingNotice,
  ContestListing: contestListing,
  AnswerListingObjection: answerListingObjection,
  SpareListing: spareListing,
  ExtendListingDecision: extendListingDecision,
  DecideListing: decideListing,
  ServeListingDecision: serveListingDecision,
  EditListingPublication: editListingPublication,
  ReleaseListing: releaseListing,
  RecordListingReceipt: recordListingReceipt,
  ApplyForListingRemoval: applyForListingRemoval,
  RemoveListing: removeListing,
  RefuseListingRemoval: refuseListingRemoval,
  RestoreListing: restoreListing,
  RecordListingStopped: recordListingStopped,
  RevokeListing: revokeListing,
  MissListingDuty: missListingDuty,
};

export const decideBy =
  (law: ParameterBook) =>
  (state: ListingState, command: ListingCommand): readonly ListingEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'ProposeListing') return proposeListing(state, command, law);
      throw listingErrors.UNKNOWN();
    }
    if (command.type === 'ProposeListing') throw listingErrors.ALREADY_PROPOSED();
    // Each type has the decision of its own type.
    const decide = DECISIONS[command.type] as (
      found: KnownListing,
      command: Own,
      law: ParameterBook,
    ) => readonly ListingEvent[];
    return decide(state, command, law);
  };
