import type { Place, Rows } from '@anxin/service-kit';

/** Where something of a table belongs, by its code; undefined of what is not there or out of the caller's scope. */
export const placeOf =
  (table: 'orders' | 'penalty' | 'listing' | 'referral' | 'advance' | 'credit_assessment' | 'risk_notice') =>
  async (rows: Rows, code: string): Promise<Place | undefined> =>
    (await rows<Place>(`SELECT sector, area_code AS area FROM ${table} WHERE code = $1`, [code]))[0];

/** The same of what belongs to an area and to no sector. */
export const placeInArea =
  (table: 'written_review' | 'publication_issue') =>
  async (rows: Rows, code: string): Promise<Place | undefined> =>
    (await rows<Place>(`SELECT NULL AS sector, area_code AS area FROM ${table} WHERE code = $1`, [code]))[0];
