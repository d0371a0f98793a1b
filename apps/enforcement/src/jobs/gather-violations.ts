import type { PlainDate } from '@anxin/domain-kit';
import { countyIn, isUndetermined, periodBefore, publicationPeriod, publisherOf } from '@anxin/law';
import { append, applyCommands, type Kit, rowsIn, type Tx } from '@anxin/service-kit';
import { aggregatesOf } from '../parts';
import { areasHandled, gathered, violationsIn } from '../store/sanctions/issue-store';

/** PUB-03: once a period has ended, its violations are gathered for every area where something was handled in it or before. */
export const gatherViolations = async (
  tx: Tx,
  today: PlainDate,
  kit: Pick<Kit, 'config' | 'vault' | 'areas'>,
): Promise<void> => {
  const { terms, publicationIssue } = aggregatesOf(kit);
  const rows = rowsIn(tx);
  const countyOf = countyIn(kit.areas);
  const cause = { actor: 'system', businessDay: today, cause: 'publication' };
  for (const publisher of ['COUNTY', 'CITY', 'PROVINCE'] as const) {
    const every = publicationPeriod.decide({ on: today, publisher }, terms);
    if (isUndetermined(every)) continue;
    const period = periodBefore(today, every);
    const counties = new Set((await areasHandled(rows, period.to)).map((area) => countyOf(area, today)));
    const done = await gathered(rows, period.name);
    const due = [...counties].filter((area) => publisherOf(area) === publisher && !done.has(area)).toSorted();
    if (due.length === 0) continue;
    const found = await violationsIn(rows, period);
    const commands = due.map((areaCode) => {
      const own = found.filter((one) => countyOf(one.areaCode, today) === areaCode);
      const violations = own.map(({ areaCode: _, ...violation }) => violation);
      const command = { type: 'GatherPublicationIssue', areaCode, period, violations, today } as const;
      return { id: `new ${period.name} ${areaCode}`, command };
    });
    await append(tx, (await applyCommands(tx, publicationIssue, commands, cause)).entries, cause);
  }
};
