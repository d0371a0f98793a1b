import type { StateTable } from '@anxin/domain-kit';
import type { ListingCommand } from './commands';
import { listingErrors } from './errors';
import { LISTING_STAGES, type ListingStage, type ListingState } from './listing';

const UNDECIDED: readonly ListingStage[] = ['PROPOSED', 'NOTICED', 'OBJECTED', 'HEARD'];
const STANDING: readonly ListingStage[] = ['LISTED', 'REMOVAL_ASKED'];
/** Where somebody may show it who has to stop. */
const OVER: readonly ListingStage[] = ['REMOVED', 'EXPIRED', 'REVOKED'];

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const listingTable: StateTable<ListingState, ListingCommand['type'], ListingStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...LISTING_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: {
    ProposeListing: ['UNKNOWN'],
    ServeListingNotice: ['PROPOSED'],
    ContestListing: ['NOTICED'],
    AnswerListingObjection: ['OBJECTED'],
    SpareListing: UNDECIDED,
    ExtendListingDecision: UNDECIDED,
    // Nobody is listed who was not told and heard, or whose time to speak has not ended.
    DecideListing: ['HEARD'],
    ServeListingDecision: ['LISTED'],
    EditListingPublication: ['LISTED'],
    ReleaseListing: ['LISTED'],
    RecordListingReceipt: STANDING,
    ApplyForListingRemoval: ['LISTED'],
    RemoveListing: ['REMOVAL_ASKED'],
    RefuseListingRemoval: ['REMOVAL_ASKED'],
    RestoreListing: ['REMOVED'],
    RecordListingStopped: OVER,
    RevokeListing: [...UNDECIDED, ...STANDING],
    MissListingDuty: LISTING_STAGES,
  },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return listingErrors.UNKNOWN();
    return command === 'ProposeListing' ? listingErrors.ALREADY_PROPOSED() : listingErrors.STAGE({ stage });
  },
};
