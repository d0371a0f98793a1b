/** What the authority writes about orders, penalties, listings, transfers and advances. */
export const DOCUMENT_KINDS = [
  'CORRECTION_ORDER',
  'HANDLING_NOTICE',
  'HANDLING_DECISION',
  'DUNNING_LETTER',
  'COURT_APPLICATION',
  'ORDER_RECEIPT',
  'PENALTY_NOTICE',
  'PENALTY_DECISION',
  'PENALTY_RECEIPT',
  'LISTING_NOTICE',
  'LISTING_DECISION',
  'REMOVAL_DECISION',
  'TRANSFER_LETTER',
  'ADVANCE_APPROVAL',
  'ADVANCE_CLAIM',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** By what they are about. */
export const KINDS = {
  order: [
    'CORRECTION_ORDER',
    'HANDLING_NOTICE',
    'HANDLING_DECISION',
    'DUNNING_LETTER',
    'COURT_APPLICATION',
    'ORDER_RECEIPT',
  ],
  penalty: ['PENALTY_NOTICE', 'PENALTY_DECISION', 'PENALTY_RECEIPT'],
  listing: ['LISTING_NOTICE', 'LISTING_DECISION', 'REMOVAL_DECISION'],
  referral: ['TRANSFER_LETTER'],
  advance: ['ADVANCE_APPROVAL', 'ADVANCE_CLAIM'],
} as const satisfies Readonly<Record<string, readonly DocumentKind[]>>;
export type SubjectKind = keyof typeof KINDS;

/** The facts that whoever issues one adds; nothing of what was found, ordered or owed. */
export const ASKS = ['addressee', 'court', 'bank', 'recipient'] as const;
