import { enterprises, keyOf, takeRows } from '@anxin/intake';
import { applyCommands, type ImportKind, rowsIn } from '@anxin/service-kit';
import { enterpriseAggregate } from '../commands/enterprise-aggregate';
import { enterprisesByCode } from '../store/enterprises/enterprises';

/** `enterprises.csv`: an enterprise is registered once; every column is required, so nothing is filled later. */
export const enterprisesImport: ImportKind<typeof enterprises> = {
  table: enterprises,
  record: async (tx, rows, { origin, position, cause }) => {
    const known = await enterprisesByCode(
      rowsIn(tx),
      rows.map(({ values }) => values.creditCode),
    );
    const stored = new Map(
      [...known.values()].map(({ origin: from, ...values }) => [
        keyOf(enterprises, values),
        [{ values, origin: from }],
      ]),
    );
    const taken = takeRows(enterprises, rows, stored, { knows: () => true, position });
    const commands = taken.versions.map(({ values, line, unknown }) => ({
      id: values.creditCode,
      command: { type: 'RecordFromFile' as const, enterprise: values, origin: origin(line), unknown },
    }));
    const { entries } = await applyCommands(tx, enterpriseAggregate, commands, cause);
    return { ...taken, recorded: taken.versions.length, entries };
  },
};
