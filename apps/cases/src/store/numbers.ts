import { type PlainDate, yearOf } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';

const NUMBER = `
INSERT INTO case_number (area, kind, year, last) VALUES ($1, $2, $3, 1)
ON CONFLICT (area, kind, year) DO UPDATE SET last = case_number.last + 1 RETURNING last`;

/** `area6-kind-YYYY-seq6` (IDF-14); a refusal gives it back. */
export const numberOf = async (rows: Rows, area: string, kind: string, on: PlainDate): Promise<string> => {
  const [row] = await rows<{ last: number }>(NUMBER, [area, kind, yearOf(on)]);
  return `${area}-${kind}-${yearOf(on)}-${String(row?.last ?? 0).padStart(6, '0')}`;
};
