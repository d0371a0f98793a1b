import type { Place } from '@anxin/service-kit';
import type { KnownProject } from '../domain/subjects';

/** The stream of a project; whoever changes its facts locks it. */
export const projectStream = (code: string): string => `project:${code}`;
export const enterpriseStream = (creditCode: string): string => `enterprise:${creditCode}`;

/** Where a project belongs, for its events. */
export const placeOf = ({ sector, areaCode }: KnownProject): Place => ({ sector, area: areaCode });
/** The code of a worker, by the person's token. */
export const workerCodeStream = (person: string): string => `worker-code:${person}`;
/** What a worker said of a month on a project: the person by token. */
export const monthConfirmationStream = (of: {
  readonly person: string;
  readonly projectCode: string;
  readonly payMonth: string;
}): string => `month-confirmation:${of.projectCode}:${of.payMonth}:${of.person}`;
/** A gate device by its serial. */
export const gateStream = (serial: string): string => `gate:${serial}`;
