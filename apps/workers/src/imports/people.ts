import type { HeldAgainst } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import type { References, Tx } from '@anxin/service-kit';
import type { KnownProject, PersonOnProject } from '../domain/subjects';
import { ensurePersons, findPersons } from '../store/people/persons';
import { registeredOn } from '../store/roster/stays';
import { projectStream } from '../store/streams';
import { projectsByCode } from '../store/subjects';

/** The streams of the projects that rows name. */
export const streamsOf = (projects: ReadonlyMap<string, KnownProject>): readonly string[] =>
  [...projects.values()].map(({ code }) => projectStream(code));

type Numbered = { readonly idCardNumber: string };

/** The people that rows name by number, on the projects that they belong to. */
export const peopleOf = async <Row extends Numbered>(
  tx: Tx,
  vault: Vault,
  rows: readonly Row[],
  projectOf: (row: Row) => KnownProject | undefined,
) => {
  let persons = await findPersons(
    tx,
    vault,
    rows.map(({ idCardNumber }) => idCardNumber),
  );
  return {
    of: (row: Row): PersonOnProject | undefined => {
      const [project, person] = [projectOf(row), persons.get(row.idCardNumber)];
      return project && person && { project, person };
    },
    /** Who is heard of for the first time gets a row. */
    ensure: async (fresh: readonly Row[]): Promise<void> => {
      persons = await ensurePersons(
        tx,
        vault,
        fresh.map(({ idCardNumber }) => idCardNumber),
        persons,
      );
    },
  };
};

/** Whether the person that a row names has a stay on its project. */
export const registeredAmong = async <Row>(
  tx: Tx,
  rows: readonly Row[],
  of: (row: Row) => PersonOnProject | undefined,
): Promise<(row: unknown) => boolean> => {
  const registered = await registeredOn(
    tx,
    rows.flatMap((row) => of(row) ?? []),
  );
  return (row) => {
    const pair = of(row as Row);
    return pair !== undefined && registered.has(`${pair.project.id} ${pair.person.id}`);
  };
};

type Projects = ReadonlyMap<string, KnownProject>;

/** A worker is asked for on a known project only: one wrong value is one fault. */
export const knowsRegistered =
  (projects: Projects, isRegistered: (row: unknown) => boolean): HeldAgainst['knows'] =>
  (kind, value, values) =>
    kind === 'project' ? projects.has(value) : !projects.has(String(values['projectCode'])) || isRegistered(values);

type OfWorkers = Numbered & { readonly projectCode: string };

/** Whom the rows of a table name that holds workers of the roster alone. */
export const registeredWorkers = <Row extends OfWorkers>(vault: Vault) => ({
  subjects: (tx: Tx, rows: readonly Row[]): Promise<Projects> =>
    projectsByCode(
      tx,
      rows.map(({ projectCode }) => projectCode),
    ),
  streams: streamsOf,
  references: async (tx: Tx, rows: readonly Row[], projects: Projects): Promise<References<Row, PersonOnProject>> => {
    const { of } = await peopleOf(tx, vault, rows, ({ projectCode }) => projects.get(projectCode));
    return { of, knows: knowsRegistered(projects, await registeredAmong(tx, rows, of)) };
  },
});
