import type { Place } from '@anxin/service-kit';

/** The stream of a project; whoever changes it locks it. */
export const projectStream = (code: string): string => `project:${code}`;
export const enterpriseStream = (creditCode: string): string => `enterprise:${creditCode}`;

/** Where a project belongs, for its events. */
export const placeOf = ({ sector, areaCode: area }: { readonly sector: string; readonly areaCode: string }): Place => ({
  sector,
  area,
});
