import { plainDate } from '@anxin/domain-kit';
import { asCaller } from '@anxin/service-kit';
import { actorsOf } from '@anxin/testing';
import { A1, type CluesOf, cluesOf, ROW } from './clue.fixture';
import { actOnIndicators } from './commands/observe-warnings';
import { handlersOf } from './events/in';
import { PROJECT, project, telling } from './warnings.fixture';

const ELSEWHERE = '620522105';
let on: CluesOf;
let said: ReturnType<typeof telling>;
beforeEach(async () => {
  on = await cluesOf(plainDate('2026-03-10'));
  said = telling(on.service.app.database, handlersOf(actOnIndicators(on.service.app)));
});
afterEach(() => on.close());

const CODES = `SELECT array(SELECT code FROM clue ORDER BY 1) AS clues,
  array(SELECT DISTINCT substr(stream, length('clue:') + 1) FROM deadline WHERE stream LIKE 'clue:%' ORDER BY 1) AS clocks`;

/** Who sees the clue; of nobody does the database show a clock without its clue, or a clue without its clocks. */
const seers = async (): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (const [who, actor] of Object.entries(actorsOf(''))) {
    const [row] = await asCaller(on.service.app, actor, 'spec', ({ reads }) =>
      reads.rows<{ clues: string[]; clocks: string[] }>(CODES, []),
    );
    expect([who, row?.clocks]).toEqual([who, row?.clues]);
    if (row?.clues.includes(A1)) seen.push(who);
  }
  return seen;
};

const OFFICES = ['OFFICE', 'OFFICE_2'];

describe('the clocks of a clue are seen by whoever sees the clue', () => {
  it('where it came in, where it is assigned, and where it is assigned next', async () => {
    await on.upload(ROW, ROW.replace('A-1', 'A-2').replace('620522104', '620522105'));
    expect(await seers()).toEqual([...OFFICES, 'TOWN', 'TOWNS']);
    await on.ok('OFFICE', 'clueScreen');
    await on.ok('OFFICE', 'clueAssign', { townCode: ELSEWHERE });
    expect(await seers()).toEqual([...OFFICES, 'TOWNS']);
    await on.ok('OFFICE', 'clueEscalate', { reason: '退回' });
    await on.ok('OFFICE', 'clueAssign', { sector: 'WATER' });
    expect(await seers()).toEqual([...OFFICES, 'WATER', 'TOWN', 'BUREAU', 'TOWNS']);
  });

  it('where its project is, as soon as either is told, and after the project moved', async () => {
    await on.upload(ROW.replace(',P-1,620522104,', ',,,'));
    expect(await seers()).toEqual(OFFICES);
    await said.tell(project({}));
    await on.upload(ROW.replace(',P-1,620522104,', `,${PROJECT},,`));
    expect(await seers()).toEqual([...OFFICES, 'HOUSING', 'TOWN', 'BUREAU', 'TOWNS']);
    await said.tell(project({ sector: 'WATER', area: ELSEWHERE }));
    expect(await seers()).toEqual([...OFFICES, 'WATER', 'BUREAU', 'TOWNS']);
  });

  it('by one rule, which is planned with every question about clocks', async () => {
    const rules = await on.service.app.database.query<object[]>(
      `SELECT policyname AS rule FROM pg_policies WHERE tablename = 'deadline' AND roles = ARRAY['cases_api'::name]`,
    );
    expect(rules).toEqual([{ rule: 'scoped' }]);
  });
});
