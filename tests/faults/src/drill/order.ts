/** What is replaced, in the order of UPGRADE.md. */
export const UPGRADE_ORDER = ['workers', 'projects', 'cases', 'enforcement', 'web', 'gateway'] as const;
export type Replaced = (typeof UPGRADE_ORDER)[number];

/** What the older build takes in. */
export const BEFORE: readonly string[] = [
  'enterprises',
  'projects',
  'roster',
  'payroll-2025-12',
  'bank-return-2025-12',
];

/** What comes in while two builds of each run beside each other. */
export const MEANWHILE: Readonly<Record<Replaced, readonly string[]>> = {
  workers: ['payroll-2026-01'],
  projects: ['escrow-statement'],
  cases: ['clues'],
  enforcement: ['bank-return-2026-01'],
  // People ask it alone.
  web: [],
  gateway: ['payroll-2025-11'],
};
