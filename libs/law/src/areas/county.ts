import type { PlainDate } from '@anxin/domain-kit';
import type { AreaTree } from './area-tree';

const SIX_DIGITS = /^\d{6}/;

/**
 * The six digits of the county that an area belongs to, with which numbers begin (IDF-14); a zone without a code has those
 * of the area above it.
 */
export const countyIn =
  (areas: Pick<AreaTree, 'lineage'>) =>
  (area: string, on: PlainDate): string =>
    [area, ...areas.lineage(area, on)].map((code) => SIX_DIGITS.exec(code)?.[0]).find((code) => code !== undefined) ??
    area.slice(0, 6);
