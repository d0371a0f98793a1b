import { blacklistPages } from './blacklist/routes';
import { checkPages } from './check/routes';
import { minePages } from './mine/routes';
import { reportPages } from './report/routes';
import type { Pages } from './sources';

export type { Pages, PageSources } from './sources';

/** All pages without an account. */
export const pages: readonly Pages[] = [reportPages, minePages, checkPages, blacklistPages];
