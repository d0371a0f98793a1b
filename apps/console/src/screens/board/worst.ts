import type { AreaTileFragment } from '@anxin/client';
import type { LevelCode } from '../../look';

/** How many warnings stand in an area; `null` where that is not known. */
export const warningsIn = ({ standingWarnings }: AreaTileFragment): number | null =>
  standingWarnings && standingWarnings.reduce((sum, { count }) => sum + count, 0);

/** The worst level that stands there: the API has the worst first. */
export const worstOf = ({ standingWarnings }: AreaTileFragment): LevelCode | null =>
  standingWarnings?.[0]?.level ?? null;

type Counted = 'open' | 'overdue';

/** Clues and cases there, as many as are open or late. */
export const mattersIn = ({ openMatters }: AreaTileFragment, of: Counted): number | null =>
  openMatters && openMatters.filter(({ kind }) => kind !== 'WARNING').reduce((sum, line) => sum + line[of], 0);
