import { keyOf, payroll, type Row, type SheetRow, takeRows } from '@anxin/intake';
import { type ImportKind, lockStreams, markDirty, type Vault } from '@anxin/service-kit';
import { sheetEntries } from '../events/out';
import { findPersons, type Persons } from '../store/persons';
import { insertSheetLines, type SheetKey, standingSheetLines } from '../store/sheet-lines';
import { registeredOn } from '../store/stays';
import { clearedBefore } from '../store/standing';
import { projectStream } from '../store/streams';
import { type KnownProject, projectsByCode } from '../store/subjects';

/** The keys that can stand: of a project and a person that are known. */
const keysOf = (
  rows: readonly Row<SheetRow>[],
  projects: ReadonlyMap<string, KnownProject>,
  persons: Persons,
): readonly SheetKey[] => {
  const keys = new Map<string, SheetKey>();
  for (const { values: row } of rows) {
    const [project, person] = [projects.get(row.projectCode), persons.get(row.idCardNumber)];
    if (project && person && row.payMonth) keys.set(keyOf(payroll, row), { row, project, person });
  }
  return [...keys.values()];
};

/** `payroll-YYYY-MM.csv`: lines of wage sheets, for workers of the roster alone; signed at once or later. */
export const payrollImport = (vault: Vault): ImportKind<typeof payroll> => ({
  table: payroll,
  record: async (tx, rows, { origin, position }) => {
    const projects = await projectsByCode(
      tx,
      rows.map(({ values }) => values.projectCode),
    );
    await lockStreams(tx, [...projects.keys()].map(projectStream));
    const persons = await findPersons(
      tx,
      vault,
      rows.map(({ values }) => values.idCardNumber),
    );
    const pairOf = ({ projectCode, idCardNumber }: Pick<SheetRow, 'projectCode' | 'idCardNumber'>) => {
      const [project, person] = [projects.get(projectCode), persons.get(idCardNumber)];
      return project && person ? { project, person } : undefined;
    };
    const registered = await registeredOn(
      tx,
      rows.flatMap(({ values }) => pairOf(values) ?? []),
    );
    const standing = await standingSheetLines(tx, keysOf(rows, projects, persons));
    const taken = takeRows(payroll, rows, standing, {
      position,
      alsoWrong: clearedBefore(payroll, standing),
      knows: (kind, value, values) => {
        if (kind === 'project') return projects.has(value);
        // A worker is asked for on a known project only: one wrong value is one fault.
        if (!projects.has(String(values['projectCode']))) return true;
        const pair = pairOf(values as SheetRow);
        return pair !== undefined && registered.has(`${pair.project.id} ${pair.person.id}`);
      },
    });
    const lines = taken.versions.flatMap((version) => {
      const pair = pairOf(version.values);
      return pair ? [{ version, ...pair, origin: origin(version.line) }] : [];
    });
    const counting = await insertSheetLines(tx, lines);
    await markDirty(
      tx,
      lines.map(({ project }) => project.code),
    );
    return { ...taken, recorded: lines.length, entries: sheetEntries(lines, counting, standing) };
  },
});
