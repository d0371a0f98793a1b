import { keyOf, roster, type Row, type StayRow, takeRows } from '@anxin/intake';
import { type ImportKind, lockStreams, markDirty, type Vault } from '@anxin/service-kit';
import { stayEntries } from '../events/out';
import { ensurePersons, findPersons, type Persons } from '../store/persons';
import { insertStays, standingStays, type StayKey } from '../store/stays';
import { clearedBefore } from '../store/standing';
import { projectStream } from '../store/streams';
import { type KnownProject, knownEnterprises, projectsByCode } from '../store/subjects';

/** The keys that can stand: of a project and a person that are known. */
const keysOf = (
  rows: readonly Row<StayRow>[],
  projects: ReadonlyMap<string, KnownProject>,
  persons: Persons,
): readonly StayKey[] => {
  const keys = new Map<string, StayKey>();
  for (const { values: row } of rows) {
    const [project, person] = [projects.get(row.projectCode), persons.get(row.idCardNumber)];
    if (project && person && row.enteredOn) keys.set(keyOf(roster, row), { row, project, person });
  }
  return [...keys.values()];
};

/** `roster.csv`: who is on which project from when, completed as more of a stay becomes known. */
export const rosterImport = (vault: Vault): ImportKind<typeof roster> => ({
  table: roster,
  record: async (tx, rows, { origin, position }) => {
    const projects = await projectsByCode(
      tx,
      rows.map(({ values }) => values.projectCode),
    );
    await lockStreams(tx, [...projects.keys()].map(projectStream));
    const enterprises = await knownEnterprises(
      tx,
      rows.map(({ values }) => values.employerCreditCode),
    );
    const known = await findPersons(
      tx,
      vault,
      rows.map(({ values }) => values.idCardNumber),
    );
    const standing = await standingStays(tx, keysOf(rows, projects, known), vault);
    const taken = takeRows(roster, rows, standing, {
      position,
      alsoWrong: clearedBefore(roster, standing),
      knows: (kind, value) => (kind === 'project' ? projects : enterprises).has(value),
    });
    const persons = await ensurePersons(
      tx,
      vault,
      taken.versions.map(({ values }) => values.idCardNumber),
      known,
    );
    const stays = taken.versions.flatMap((version) => {
      const { projectCode, idCardNumber } = version.values;
      const [project, person] = [projects.get(projectCode), persons.get(idCardNumber)];
      return project && person ? [{ version, project, person, origin: origin(version.line) }] : [];
    });
    const counting = await insertStays(tx, stays, vault);
    await markDirty(
      tx,
      stays.map(({ project }) => project.code),
    );
    return { ...taken, recorded: stays.length, entries: stayEntries(counting, standing, vault) };
  },
});
