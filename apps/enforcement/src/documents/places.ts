import type { Place, Rows } from '@anxin/service-kit';

/** Where something of a table belongs, by its code; undefined of what is not there or out of the caller's scope. */
export const placeOf =
  (table: 'orders' | 'penalty' | 'listing' | 'referral' | 'advance') =>
  async (rows: Rows, code: string): Promise<Place | undefined> =>
    (await rows<Place>(`SELECT sector, area_code AS area FROM ${table} WHERE code = $1`, [code]))[0];
