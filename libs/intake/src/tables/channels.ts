/** The ways by which a grievance comes in. */
export const CHANNELS = [
  'HOTLINE_12345',
  'NATIONAL_PLATFORM',
  'PROVINCE_PLATFORM',
  'PETITION',
  'HOTLINE',
  'VISIT',
  'OPINION',
  'TRANSFER',
  'UNION',
  'GROUP_CHAT',
] as const;
