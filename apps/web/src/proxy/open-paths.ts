import type { ServiceName } from '@anxin/contracts';

/** Live events of a service's own graph. */
export const STREAM_PATH = 'graphql/stream';

const TABLES = [
  'imports',
  'imports/',
  'imports-open',
  'imports-close',
  'imports-destinations',
  'imports-sent',
  'settlement',
];
/** What of others' events it could not take in, for whoever looks after the data; not to try them again. */
const SET_ASIDE = 'set-aside';
const ALL = [STREAM_PATH, SET_ASIDE, ...TABLES];

/**
 * What of each service browsers reach; one that ends in `/` opens all below it. Everything else of a service is for other
 * services and for whoever runs it.
 */
const OPEN: Readonly<Record<ServiceName, readonly string[]>> = {
  projects: [...ALL, 'rights-boards/'],
  workers: [...ALL, 'exports/', 'wage-sheets/'],
  cases: [...ALL, 'documents/', 'evidence', 'evidence/', 'exports/'],
  enforcement: [...ALL, 'documents/', 'exports/', 'referrals/'],
};

const isOpenTo = (path: string) => (open: string) => (open.endsWith('/') ? path.startsWith(open) : path === open);

/** A path as it came: only what every server reads alike. */
const PLAIN = /^(?!.*(^|\/)\.{0,2}(\/|$))[\w./~-]+$/;

/** Whether a browser may reach this path of a service, without its leading slash and its query. */
export const isOpen = (service: string, path: string): boolean =>
  Object.hasOwn(OPEN, service) && PLAIN.test(path) && OPEN[service as ServiceName].some(isOpenTo(path));
