import type { PlainMonth } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import type { PayLine, ProjectPayroll } from '../../domain/lines';
import { oneMonth } from '../people/read-people';
import { readPayrolls } from './read-payrolls';
import { type WageProject, wageProjectsOf } from '../wage-projects';

/** What one worker is owed on one project for one month, as of a day. */
export type Line = PayLine & {
  readonly projectCode: string;
  readonly personId: number;
  /** The person by token. */
  readonly person: string;
};

/** The tokens of persons by id. */
export const personTokens = async (rows: Rows, personIds: readonly number[]): Promise<ReadonlyMap<number, string>> => {
  const found = await rows<{ id: number; token: string }>('SELECT id, token FROM person WHERE id = ANY($1)', [
    personIds,
  ]);
  return new Map(found.map(({ id, token }) => [id, token]));
};

const linesOf = async (rows: Rows, payrolls: readonly ProjectPayroll<WageProject>[]): Promise<readonly Line[]> => {
  const ids = payrolls.flatMap(({ people }) =>
    people.flatMap(({ personId, lines }) => (lines.length ? [personId] : [])),
  );
  const tokens = await personTokens(rows, [...new Set(ids)]);
  return payrolls.flatMap(({ project, people }) =>
    people.flatMap(({ personId, lines }) => {
      const whose = { projectCode: project.code, personId, person: tokens.get(personId) ?? '' };
      return lines.map((line) => ({ ...whose, ...line }));
    }),
  );
};

/** All lines of persons over all projects: four statements, however many persons. */
export const linesOfPersons = async (
  rows: Rows,
  personIds: readonly number[],
  asOf: AsOf,
  law: ParameterBook,
): Promise<(personId: number) => readonly Line[]> => {
  const projects = await wageProjectsOf(rows, personIds);
  const lines = new Map<number, Line[]>(personIds.map((id) => [id, []]));
  for (const line of await linesOf(rows, await readPayrolls(rows, projects, asOf, law, { personIds }))) {
    lines.get(line.personId)?.push(line);
  }
  return (personId) => lines.get(personId) ?? [];
};

export type LineKey = { readonly personId: number; readonly payMonth: PlainMonth };

export type LinePage = {
  readonly after?: LineKey | undefined;
  readonly limit: number;
  readonly month?: PlainMonth | undefined;
  /** The one person whose lines are read. */
  readonly personId?: number | undefined;
};

const NEXT_PEOPLE = `
SELECT DISTINCT person_id AS id FROM stay
WHERE project_id = $1 AND person_id >= $2 AND entered_on <= $3 AND ($5::int IS NULL OR person_id = $5) ORDER BY person_id LIMIT $4`;

const isAfter = ({ personId, payMonth }: LineKey, after: LineKey | undefined): boolean =>
  !after || personId > after.personId || (personId === after.personId && payMonth > after.payMonth);

/** People read at once at least: many may have no line of the month asked for. */
const PEOPLE_READ_MIN = 100;

/** A project's lines by person and month, after a key; only people of about the page are read. */
export const linePage = async (
  rows: Rows,
  project: WageProject,
  asOf: AsOf,
  law: ParameterBook,
  { after, limit, month, personId }: LinePage,
): Promise<readonly Line[]> => {
  const page: Line[] = [];
  const batch = Math.max(limit, PEOPLE_READ_MIN);
  for (let from = after?.personId ?? 0; page.length < limit;) {
    const next = await rows<{ id: number }>(NEXT_PEOPLE, [project.id, from, asOf.on, batch, personId ?? null]);
    const personIds = next.map(({ id }) => id);
    const payrolls = await readPayrolls(rows, [project], asOf, law, {
      personIds,
      months: oneMonth(month),
    });
    page.push(...(await linesOf(rows, payrolls)).filter((line) => isAfter(line, after)));
    if (personIds.length < batch) break;
    from = (personIds.at(-1) ?? 0) + 1;
  }
  return page.slice(0, limit);
};
