import type { PlainDate } from '@anxin/domain-kit';
import { creditYear, isCreditCode, isUndetermined } from '@anxin/law';
import { append, applyCommands, type Kit, rowsIn, type Tx } from '@anxin/service-kit';
import { aggregatesOf } from '../parts';
import { ungraded } from '../store/checks/credit-store';

/** So many a day: a county's enterprises are graded within the first days of a year. */
const PROPOSED_AT_MOST = 500;

/** CRD-01: the grade of the year before is proposed for every enterprise of which something is known here. */
export const proposeGrades = async (
  tx: Tx,
  today: PlainDate,
  kit: Pick<Kit, 'config' | 'vault' | 'areas'>,
): Promise<void> => {
  const { terms, creditAssessment } = aggregatesOf(kit);
  // Without the figure nobody is graded yet.
  if (isUndetermined(terms.at('creditPunishments', today))) return;
  const year = creditYear.decide({ on: today }, terms);
  const cause = { actor: 'system', businessDay: today, cause: 'credit-grades' };
  const found = await ungraded(rowsIn(tx), year, PROPOSED_AT_MOST);
  const commands = found
    .filter(({ creditCode }) => isCreditCode(creditCode))
    .map(({ creditCode, areaCode }) => ({
      id: `new ${year} ${creditCode}`,
      command: {
        type: 'ProposeCreditAssessment',
        creditCode,
        areaCode,
        year,
        stated: [],
        today,
        by: 'system',
      } as const,
    }));
  if (commands.length > 0)
    await append(tx, (await applyCommands(tx, creditAssessment, commands, cause)).entries, cause);
};
