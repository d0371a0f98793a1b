import type { Place } from '@anxin/service-kit';

/** The stream of a project; whoever changes its facts holds it. */
export const projectStream = (code: string): string => `project:${code}`;
export const enterpriseStream = (creditCode: string): string => `enterprise:${creditCode}`;

/** A project as far as facts need it. */
export type KnownProject = {
  readonly id: number;
  readonly code: string;
  readonly sector: string;
  readonly areaCode: string;
};

export const placeOf = ({ sector, areaCode }: KnownProject): Place => ({ sector, area: areaCode });
