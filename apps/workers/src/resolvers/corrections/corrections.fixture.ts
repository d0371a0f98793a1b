import { type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN, type Service } from '../../service.fixture';

export type Input = Readonly<Record<string, unknown>>;
/** The first day of the stay that is corrected unless another is named. */
export const OTHER_FROM = '2025-10-03';
type Told = { readonly payload: { readonly entries: readonly Input[] } };

/** Ways to correct facts of one project, and to look at what became of them. */
export const correctionsIn = (service: Service) => {
  let keys = 0;
  const stay = (shouldBe: Input, more: Input = {}, who: Who = 'OFFICE') =>
    service.ask(
      who,
      'mutation ($input: StayCorrectInput!) { stayCorrect(input: $input) { id stays { nodes { enteredOn leftOn cardMasked wageRateFen reason origin project { code } } } } }',
      {
        input: {
          workerId: service.idOf(OTHER_NUMBER),
          ...{
            projectCode: OWN,
            enteredOn: OTHER_FROM,
            shouldBe,
            reason: 'checked on site',
            idempotencyKey: `k-${(keys += 1)}`,
          },
          ...more,
        },
      },
    );
  const sheetLine = (input: Input, who: Who = 'OFFICE') =>
    service.ask(
      who,
      'mutation ($input: SheetLineCorrectInput!) { sheetLineCorrect(input: $input) { id wageLines(first: 100) { nodes { project { code } payMonth payableFen } } } }',
      {
        input: {
          workerId: service.idOf(OTHER_NUMBER),
          ...{ projectCode: OWN, payMonth: '2025-11', reason: 'checked on site', idempotencyKey: `k-${(keys += 1)}` },
          ...input,
        },
      },
    );

  const versions = (table: string, number: string) =>
    service.app.rows<{ version: number; withdrawn: boolean; reason: string | null; origin: string }>(
      `SELECT version, withdrawn, reason, origin FROM ${table} t JOIN person p ON p.id = t.person_id JOIN project j ON j.id = t.project_id
     WHERE p.token = $1 AND j.code = $2 ORDER BY 1`,
      [service.idOf(number), OWN],
    );
  const state = () =>
    service.app.rows(
      `SELECT (SELECT count(*) FROM journal) AS journal, (SELECT count(*) FROM stay) AS stays,
       (SELECT count(*) FROM sheet_line) AS lines, (SELECT count(*) FROM idempotency) AS keys, (SELECT count(*) FROM person) AS persons`,
      [],
    );
  const lastTold = async (type: string): Promise<readonly Input[]> => {
    const [row] = await service.app.rows<{ payload: string }>(
      'SELECT payload FROM journal WHERE type = $1 AND key = $2 ORDER BY version DESC LIMIT 1',
      [type, OWN],
    );
    return (JSON.parse(row?.payload ?? '{}') as Told['payload']).entries;
  };
  const line = async (number: string, on = '2025-12-26', knownAt?: string) => {
    const args = `on: "${on}"${knownAt ? `, knownAt: "${knownAt}"` : ''}`;
    const { body } = await service.entities(
      'OFFICE',
      'Project',
      [{ code: OWN }],
      `{ wageLines(first: 1000, ${args}) { nodes { worker { id } payMonth payableFen paidFen arrearsFen basis } } }`,
    );
    const [project] = body.data?.['_entities'] as { wageLines: { nodes: (Input & { worker: { id: string } })[] } }[];
    return project?.wageLines.nodes.find(({ worker }) => worker.id === service.idOf(number));
  };
  const now = async (): Promise<string> => {
    const [row] = await service.app.rows<{ at: string }>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
      [],
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    return row?.at ?? '';
  };
  return { stay, sheetLine, versions, state, lastTold, line, now };
};
