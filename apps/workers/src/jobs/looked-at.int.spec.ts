import { fen, plainDate, type PlainDate, plainMonth } from '@anxin/domain-kit';
import { type Cause, type Evaluation, evaluateDirty, markDirty, rowsIn } from '@anxin/service-kit';
import { smallFile } from '@anxin/testing';
import { correctASheetLine } from '../commands/correct-sheet-line';
import { correctAStay } from '../commands/correct-stay';
import { law } from '../facts.fixture';
import { changedMonths } from '../store/changed-months';
import { FILES, freshWorld, type World } from '../world.fixture';
import { evaluationOf } from './evaluation';

let world: World;
let warm: Evaluation;
beforeAll(async () => {
  world = await freshWorld();
  warm = evaluationOf(world.database, law);
});
afterAll(() => world.close());

const on = plainDate('2026-03-10');
const cause: Cause = { actor: 'office-1', businessDay: on };

const length = async (): Promise<number> => {
  const [row] = await world.query<{ length: number }>('SELECT count(*)::int AS length FROM journal');
  return row?.length ?? 0;
};

/** What the one that remembers told, and what one that remembers nothing finds missing from it. */
const evaluated = async (day: PlainDate = on) => {
  const before = await length();
  await evaluateDirty(warm, day);
  const told = await length();
  const codes = await world.query<{ code: string }>('SELECT code FROM project');
  await world.database.transaction((tx) =>
    markDirty(
      tx,
      codes.map(({ code }) => code),
    ),
  );
  await evaluateDirty(evaluationOf(world.database, law), day);
  return { told: told - before, missing: (await length()) - told };
};

/** A file in parts, each with its header. */
const partsOf = async (name: string, parts: number): Promise<readonly string[]> => {
  const [header, ...lines] = (await smallFile(name)).toString().trim().split('\n');
  return Array.from({ length: parts }, (_, part) =>
    [header, ...lines.filter((_line, index) => index % parts === part), ''].join('\n'),
  );
};

describe('an evaluation that remembers', () => {
  it('tells what one tells that looks at everything, however the facts come', async () => {
    let told = 0;
    for (const name of FILES) {
      for (const part of await partsOf(name, name.startsWith('attendance') ? 1 : 3)) {
        await world.takeIn(name, part);
        const outcome = await evaluated();
        expect([name, outcome.missing]).toEqual([name, 0]);
        told += outcome.told;
      }
    }
    expect(told).toBeGreaterThan(100);
    expect((await evaluated(plainDate('2026-03-11'))).missing).toBe(0);
  }, 240_000);

  it('is told of corrections', async () => {
    const [stay] = await world.query<{ person: string; projectCode: string; enteredOn: PlainDate }>(
      `SELECT p.token AS person, j.code AS "projectCode", s.entered_on::text AS "enteredOn"
       FROM stay s JOIN person p ON p.id = s.person_id JOIN project j ON j.id = s.project_id
       JOIN sheet_line l ON l.project_id = s.project_id AND l.person_id = s.person_id AND l.pay_month = '2025-12-01'
       WHERE l.signed_on IS NOT NULL LIMIT 1`,
    );
    if (!stay) throw new Error('no stay');
    const reason = 'as the office found';
    const day = plainDate('2026-03-11');
    await world.database.transaction((tx) =>
      correctASheetLine(
        tx,
        world.vault,
        { ...stay, payMonth: plainMonth('2025-12'), netFen: fen(99_999_900n), reason },
        cause,
      ),
    );
    expect((await evaluated(day)).missing).toBe(0);
    await world.database.transaction((tx) =>
      correctAStay(tx, world.vault, { ...stay, shouldBe: { withdrawn: true }, reason }, cause),
    );
    const { told, missing } = await evaluated(day);
    expect(missing).toBe(0);
    expect(told).toBeGreaterThan(0);
  });
});

describe('what changed of a project', () => {
  const changedBy = async (name: string, content: string) => {
    await evaluateDirty(warm, on);
    const versions = await world.query<{ code: string; version: number }>(
      `SELECT p.code, max(j.version) AS version FROM project p JOIN journal j ON j.stream = 'project:' || p.code
       GROUP BY p.code`,
    );
    expect(versions.length).toBeGreaterThan(0);
    await world.takeIn(name, content);
    await evaluateDirty(warm, on);
    const since = new Map(versions.map(({ code, version }) => [code, version]));
    const changed = await changedMonths(rowsIn(world.database), since);
    return new Set([...changed.values()].map(({ months }) => (months === 'any' ? 'any' : [...months].join(' '))));
  };
  const late = async (name: string, changes: readonly (readonly [string, string])[]) => {
    const [header = '', row = ''] = (await smallFile(name)).toString().split('\n');
    return [header, changes.reduce((text, [from, to]) => text.replace(from, to), row), ''].join('\n');
  };

  it('is the month of a late line, and what is told of it is nothing new', async () => {
    const line = await late('bank-return-2025-12.csv', [['B2025', 'L2025']]);
    expect(await changedBy('bank-return-2025-12.csv', line)).toEqual(new Set(['2025-12', '']));
  });

  it('is any month when somebody enters', async () => {
    const [header = '', row = ''] = (await smallFile('roster.csv')).toString().split('\n');
    const columns = header.trim().split(',');
    const cells = row.trim().split(',');
    cells[columns.indexOf('enteredOn')] = '2026-03-01';
    cells[columns.indexOf('leftOn')] = '';
    cells[columns.indexOf('contractSignedOn')] = '';
    expect(await changedBy('roster.csv', [header, cells.join(','), ''].join('\n'))).toEqual(new Set(['any', '']));
  });

  it('is unknown of a project whose stream says what nobody has foreseen', async () => {
    const [row] = await world.query<{ code: string; version: number }>(
      `SELECT substr(stream, 9) AS code, version FROM journal
       WHERE type = 'ProjectLearnt' ORDER BY stream LIMIT 1`,
    );
    if (!row) throw new Error('no project');
    const changed = await changedMonths(rowsIn(world.database), new Map([[row.code, row.version - 1]]));
    expect(changed.get(row.code)?.months).toBe('any');
  });
});
