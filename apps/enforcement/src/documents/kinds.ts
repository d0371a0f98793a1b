/** What the authority writes. */
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
  'CREDIT_NOTICE',
  'REVIEW_NOTICE',
  'PUBLICATION_NOTICE',
  'RISK_NOTICE',
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
  'risk-notice': ['RISK_NOTICE'],
  'credit-assessment': ['CREDIT_NOTICE'],
  'written-review': ['REVIEW_NOTICE'],
  'publication-issue': ['PUBLICATION_NOTICE'],
} as const satisfies Readonly<Record<string, readonly DocumentKind[]>>;
export type SubjectKind = keyof typeof KINDS;

/** The facts that whoever issues one adds; nothing of what was found, ordered or owed. */
export const ASKS = ['addressee', 'court', 'bank', 'recipient'] as const;
