import type { PlainDate } from '@anxin/domain-kit';
import { nextNumber, type Rows } from '@anxin/service-kit';

/** The table that numbers are taken from. */
export const NUMBERS = 'case_number';

/** `area6-kind-YYYY-seq6` (IDF-14); a refusal gives it back. */
export const numberOf = (rows: Rows, area: string, kind: string, on: PlainDate): Promise<string> =>
  nextNumber(rows, NUMBERS, { area, kind, on });
