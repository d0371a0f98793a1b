import type { Account } from './screens.fixture';

/** Of the sample county: a building site of housing-1, town-1, contractor-1 and subcontractor-1, and one that none of them may see. */
export const OURS = { code: '2506-620522-05-05-100008', name: '样例001号工程' };
export const OTHERS = { code: '2506-620522-18-05-100011', name: '样例002号工程', contractor: '91620599M2QHJRWT94' };

const OF_AUTHORITY = [
  '/',
  '/due',
  '/warnings',
  '/board',
  '/board?view=TREEMAP',
  '/projects',
  `/projects/${OURS.code}`,
  `/projects/${OURS.code}/months/2026-01`,
  `/enterprises/${OTHERS.contractor}`,
  '/systems',
  '/owed',
  '/clues',
  '/clues/VISIT%3AVI7000015',
  '/cases',
  '/call-backs',
  '/group-events',
  '/orders',
  '/penalties',
  '/listings',
  '/referrals',
  '/inspections',
  '/risk-notices',
  '/watch-items',
  '/reports',
  '/thresholds',
  '/quality',
  '/search?q=样例001',
  '/wall',
];

/** What a unit reads that was told it. */
const OF_UNITS = ['/orders', '/penalties', '/listings', '/inspections', '/risk-notices'];

/** Every screen, by whoever it is for. */
export const SCREENS: readonly (readonly [account: Account, paths: readonly string[]])[] = [
  ['office-1', [...OF_AUTHORITY, '/imports']],
  ['housing-1', OF_AUTHORITY],
  ['town-1', ['/grid', '/grid/new', '/grid/check', '/grid/waiting']],
  [
    'contractor-1',
    [
      ...['/contractor', '/contractor/sheet', '/contractor/warnings', `/contractor/projects/${OURS.code}`, '/owed'],
      `/contractor/hand-in?table=roster&project=${OURS.code}&month=2026-03`,
      `/contractor/hand-in?table=attendance&project=${OURS.code}&month=2026-03`,
      ...OF_UNITS,
    ],
  ],
  ['subcontractor-1', ['/sites', `/sites/${OURS.code}`, `/projects/${OURS.code}/months/2026-01`, ...OF_UNITS]],
];

/** The pages without an account. */
export const OPEN_PAGES = ['/login', '/report', '/report/progress', '/mine', '/blacklist', '/check'];
