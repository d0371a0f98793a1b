import type { Place, Rows } from '@anxin/service-kit';
import type { Subject, SubjectKind } from '../domain/subject';

/** Where a subject belongs, by its code. */
const PLACES: Readonly<Record<SubjectKind, string>> = {
  clue: 'SELECT sector, area_code AS area FROM clue WHERE code = $1',
  case: 'SELECT sector, area_code AS area FROM wage_case WHERE code = $1',
  warning: `SELECT p.sector, coalesce(p.area_code, e.area_code) AS area FROM warning
    LEFT JOIN project AS p ON p.code = project_code LEFT JOIN enterprise AS e ON e.credit_code = warning.credit_code
    WHERE id = $1`,
  project: 'SELECT sector, area_code AS area FROM project WHERE code = $1',
  'watch-item': `SELECT sector, area_code AS area FROM register_entry WHERE register = 'WATCH_ITEM' AND code = $1`,
};

/** Where a subject belongs; undefined of one that is not there, or that whoever reads may not see. */
export const placeOfSubject = async (rows: Rows, { kind, code }: Subject): Promise<Place | undefined> =>
  (await rows<Place>(PLACES[kind], [code]))[0];
