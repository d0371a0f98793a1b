import { fen, plainDate, type PlainDate, plainMonth } from '@anxin/domain-kit';
import { type Cause, digestOfParameters, evaluateAllDue, markAllDue, rowsIn, runCommand } from '@anxin/service-kit';
import { smallFile } from '@anxin/testing';
import { sheetLineId } from '../commands/sheet-line-aggregate';
import { stayId } from '../commands/stay-aggregate';
import { figuresOfProjects, type Reading } from '../resolvers/figures';
import { keptOfCodes } from '../store/wages/kept-figures';
import { type FoundAsOf, foundMonths } from '../store/wages/month-totals';
import { wageProjects } from '../store/wage-projects';
import { FILES, freshWorld, type World } from '../world.fixture';
import { evaluationOf } from './evaluation';

let world: World;
beforeAll(async () => {
  world = await freshWorld();
});
afterAll(() => world.close());

const on = plainDate('2026-03-10');
const cause: Cause = { actor: 'office-1', businessDay: on };

const length = async (): Promise<number> => {
  const [row] = await world.query<{ length: number }>('SELECT count(*)::int AS length FROM journal');
  return row?.length ?? 0;
};

const evaluate = (today: PlainDate = on): Promise<number> =>
  evaluateAllDue({ database: world.database, evaluation: evaluationOf(world.app), today });

const projects = async (): Promise<readonly string[]> =>
  (await world.query<{ code: string }>('SELECT code FROM project ORDER BY code')).map(({ code }) => code);

/** What is answered of every project as of a day, from what is kept, and as it is computed from the facts. */
const figuresOn = async (today: PlainDate) => {
  const { app, database } = world;
  const rows = rowsIn(database);
  const parameters = digestOfParameters(app.config.PARAMETERS_FILES);
  const reading: Reading = { rows, law: app.law, today, parameters, asked: { on: today } };
  const codes = await projects();
  const all = await wageProjects(rows, codes);
  const answered = await figuresOfProjects(reading, all);
  const computed = await figuresOfProjects(
    { ...reading, asked: { on: today, knownAt: '9999-12-31T00:00:00.000Z' } },
    all,
  );
  return {
    kept: (await keptOfCodes(rows, codes, { on: today, parameters })).filter(({ kept }) => kept).length,
    answered: codes.map((code) => ({ ...answered(code), foundAt: null })),
    computed: codes.map((code) => ({ ...computed(code), foundAt: null })),
  };
};

/**
 * What is published by an evaluation of what is due, what one of everything finds missing from it, and the share of projects
 * whose figures it keeps; what is kept is what the facts come to.
 */
const evaluated = async (day: PlainDate = on) => {
  const before = await length();
  await evaluate(day);
  const told = await length();
  const { kept, answered, computed } = await figuresOn(day);
  expect(answered).toEqual(computed);
  await world.query('DELETE FROM month_total');
  await world.database.transaction((tx) => markAllDue(tx, evaluationOf(world.app)));
  await evaluate(day);
  return { told: told - before, missing: (await length()) - told, kept: kept / answered.length };
};

/** A file in parts, each with its header. */
const partsOf = async (name: string, parts: number): Promise<readonly string[]> => {
  const [header, ...lines] = (await smallFile(name)).toString().trim().split('\n');
  return Array.from({ length: parts }, (_, part) =>
    [header, ...lines.filter((_line, index) => index % parts === part), ''].join('\n'),
  );
};

describe('an evaluation of the months that are due', () => {
  it('publishes what one publishes that reads everything, however the facts come', async () => {
    let told = 0;
    for (const name of FILES) {
      for (const part of await partsOf(name, name.startsWith('attendance') ? 1 : 3)) {
        await world.takeIn(name, part);
        const outcome = await evaluated();
        expect([name, outcome.missing, outcome.kept]).toEqual([name, 0, 1]);
        told += outcome.told;
      }
    }
    expect(told).toBeGreaterThan(100);
    expect((await evaluated(plainDate('2026-03-11'))).missing).toBe(0);
  }, 240_000);

  it('reads what corrections change', async () => {
    // Of the last project: the late lines below are of the first, and pay nothing to whom it no longer has.
    const [stay] = await world.query<{ person: string; projectCode: string; enteredOn: PlainDate }>(
      `SELECT p.token AS person, j.code AS "projectCode", s.entered_on::text AS "enteredOn"
       FROM stay s JOIN person p ON p.id = s.person_id JOIN project j ON j.id = s.project_id
       JOIN sheet_line l ON l.project_id = s.project_id AND l.person_id = s.person_id AND l.pay_month = '2025-12-01'
       WHERE l.signed_on IS NOT NULL ORDER BY j.code DESC, s.entered_on, p.token LIMIT 1`,
    );
    if (!stay) throw new Error('no stay');
    const reason = 'as the office found';
    const day = plainDate('2026-03-11');
    const { database, app } = world;
    const payMonth = plainMonth('2025-12');
    await runCommand(database, app.sheetLine)(
      sheetLineId({ ...stay, payMonth, sheetNo: 1 }),
      { type: 'Correct', values: { netFen: fen(99_999_900n) }, cleared: [], today: on, reason },
      cause,
    );
    expect((await evaluated(day)).missing).toBe(0);
    await runCommand(database, app.stay)(stayId(stay), { type: 'Withdraw', reason }, cause);
    const { told, missing } = await evaluated(day);
    expect(missing).toBe(0);
    expect(told).toBeGreaterThan(0);
  });
});

describe('what a late fact makes due', () => {
  const dueAfter = async (name: string, content: string): Promise<readonly string[]> => {
    await evaluate();
    await world.takeIn(name, content);
    const due = await world.query<{ part: string }>('SELECT DISTINCT part FROM due');
    return due.map(({ part }) => part);
  };
  const late = async (name: string, changes: readonly (readonly [string, string])[]) => {
    const [header = '', row = ''] = (await smallFile(name)).toString().split('\n');
    return [header, changes.reduce((text, [from, to]) => text.replace(from, to), row), ''].join('\n');
  };

  it('is the month of a late bank line', async () => {
    // With a serial of its own: else it would be the same payment told again.
    const line = await late('bank-return-2025-12.csv', [
      ['B2025', 'L2025'],
      [',R0', ',L0'],
    ]);
    expect(await dueAfter('bank-return-2025-12.csv', line)).toEqual(['2025-12']);
  });

  it('is no part of what is kept: until it is evaluated, its project is computed from the facts', async () => {
    const line = await late('bank-return-2025-11.csv', [
      ['B2025', 'M2025'],
      [',R0', ',M0'],
    ]);
    await evaluate();
    const before = await figuresOn(on);
    await world.takeIn('bank-return-2025-11.csv', line);
    const { kept, answered, computed } = await figuresOn(on);
    expect(kept).toBe(before.kept - 1);
    expect(answered).toEqual(computed);
    expect(answered).not.toEqual(before.answered);
  });

  it('is every month when somebody enters', async () => {
    const [header = '', row = ''] = (await smallFile('roster.csv')).toString().split('\n');
    const columns = header.trim().split(',');
    const cells = row.trim().split(',');
    cells[columns.indexOf('enteredOn')] = '2026-03-01';
    cells[columns.indexOf('leftOn')] = '';
    cells[columns.indexOf('contractSignedOn')] = '';
    expect(await dueAfter('roster.csv', [header, cells.join(','), ''].join('\n'))).toEqual(['']);
  });
});

describe('months as they were found', () => {
  const foundFor = (asOf: FoundAsOf, projectIds: readonly number[]) =>
    foundMonths(rowsIn(world.database), projectIds, asOf);

  it('hold for their parameters, from their business day until one on which they change', async () => {
    await evaluate();
    const [row] = await world.query<{ projectId: number; on: PlainDate; parameters: string }>(
      `SELECT project_id AS "projectId", found_on::text AS on, parameters FROM month_total LIMIT 1`,
    );
    if (!row) throw new Error('no months were found');
    const { projectId, ...asOf } = row;
    const known = (await foundFor(asOf, [projectId])).get(projectId);
    expect(known?.totals.size).toBeGreaterThan(0);
    expect(known?.changed).toEqual([]);
    const years = (await foundFor({ ...asOf, on: plainDate('2030-01-01') }, [projectId])).get(projectId);
    expect(years?.totals).toEqual(known?.totals);
    expect(await foundFor({ ...asOf, on: plainDate('2025-01-01') }, [projectId])).toEqual(new Map());
    expect(await foundFor({ ...asOf, parameters: 'others' }, [projectId])).toEqual(new Map());
  });
});
