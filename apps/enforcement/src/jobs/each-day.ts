import type { PlainDate } from '@anxin/domain-kit';
import type { Kit, Tx } from '@anxin/service-kit';
import { gatherViolations } from './gather-violations';
import { proposeGrades } from './grade-credit';

/** What a new business day brings. */
export const eachDay = async (
  tx: Tx,
  today: PlainDate,
  kit: Pick<Kit, 'config' | 'vault' | 'areas'>,
): Promise<void> => {
  await proposeGrades(tx, today, kit);
  await gatherViolations(tx, today, kit);
};
