import { enterprises, keyOf, takeRows } from '@anxin/intake';
import { applyCommands, type ImportKind, rowsIn } from '@anxin/service-kit';
import { contradictions } from '../domain/contradictions';
import { type Enterprise, versionsOf } from '../domain/enterprise';
import { enterpriseAggregate } from '../commands/enterprise-aggregate';
import { enterprisesByCode } from '../store/enterprises/enterprises';

const isSame = (known: Enterprise, told: Enterprise | undefined): boolean =>
  told !== undefined && contradictions(known, told).length === 0;

/**
 * `enterprises.csv`: an enterprise is registered once; every column is required, so nothing is filled later. A row may say
 * what it was before a change.
 */
export const enterprisesImport: ImportKind<typeof enterprises> = {
  table: enterprises,
  record: async (tx, rows, { origin, position, cause }) => {
    const known = await enterprisesByCode(
      rowsIn(tx),
      rows.map(({ values }) => values.creditCode),
    );
    const told = new Map(rows.map(({ values }) => [values.creditCode, values]));
    const stored = new Map(
      [...known.values()].map(({ known: state, origin: from, ...stands }) => {
        const former = versionsOf(state).find((version) => isSame(version, told.get(version.creditCode)));
        return [keyOf(enterprises, stands), [{ values: former ?? stands, origin: from }]];
      }),
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
