/** CRD-07: what a year's record of an enterprise is looked at for. */
export const CREDIT_SUBJECTS = [
  'RULES',
  'CONTRACTS',
  'DISPATCH',
  'CHILD_LABOUR',
  'WOMEN_AND_MINORS',
  'WORKING_TIME',
  'WAGES',
  'SOCIAL_INSURANCE',
  'OTHER',
] as const;
export type CreditSubject = (typeof CREDIT_SUBJECTS)[number];

/** CRD-04: the six tests, any of which makes a C. */
export const CREDIT_TESTS = [
  'PUNISHED_OFTEN',
  'GRAVE_EFFECT',
  'CHILD_OR_FORCED_LABOUR',
  'DISOBEYED',
  'OBSTRUCTED',
  'CRIME',
] as const;
export type CreditTest = (typeof CREDIT_TESTS)[number];

/** PUB-04, S3-26: where violations are published. */
export const PUBLICATION_CHANNELS = ['HRSS_SITE', 'LOCAL_MEDIA', 'OFFICIAL_ACCOUNT'] as const;
export type PublicationChannel = (typeof PUBLICATION_CHANNELS)[number];
