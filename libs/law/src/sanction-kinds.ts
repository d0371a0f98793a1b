/** BLK-07: where a listing is published, and the platform of the same level that it is told to. */
export const BLACKLIST_CHANNELS = ['HRSS_SITE', 'CREDIT_CHINA', 'ENTERPRISE_PUBLICITY', 'CREDIT_PLATFORM'] as const;
export type BlacklistChannel = (typeof BLACKLIST_CHANNELS)[number];

/** BLK-15: what the departments limit together. */
export const JOINT_MEASURES = [
  'FUNDS',
  'PROCUREMENT',
  'TENDERS',
  'LOANS',
  'MARKET_ACCESS',
  'TAX_BENEFITS',
  'AWARDS',
  'TRAVEL',
] as const;
export type JointMeasure = (typeof JOINT_MEASURES)[number];

/** CRM-09: what a suspected crime is transferred with. */
export const BUNDLE_PARTS = ['LETTER', 'REPORT', 'ITEMS', 'TEST_REPORTS', 'OTHER'] as const;
export type BundlePart = (typeof BUNDLE_PARTS)[number];

/** S3-30: what a refusal to pay may go through, in the order in which it happens. */
export const REFUSAL_STEPS = ['ORDERED', 'LAPSED', 'REPORTED', 'APPROVED', 'TRANSFERRED', 'RECEIVED', 'FILED'] as const;
export type RefusalStep = (typeof REFUSAL_STEPS)[number];

/** PUB-03 */
export const PUBLICATION_PERIODS = ['QUARTER', 'HALF_YEAR'] as const;
export type PublicationPeriod = (typeof PUBLICATION_PERIODS)[number];
export const PUBLISHERS = ['NATION', 'PROVINCE', 'CITY', 'COUNTY'] as const;
export type Publisher = (typeof PUBLISHERS)[number];
