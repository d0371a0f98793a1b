import { plainDate } from '@anxin/domain-kit';
import type { Who } from '@anxin/testing';
import { type CountyOf, countyOf } from './reports.fixture';

let on: CountyOf;
beforeAll(async () => {
  on = await countyOf();
});
afterAll(() => on.close());

const asked = async (who: Who, query: string): Promise<Readonly<Record<string, unknown>>> => {
  const { data, errors } = await on.ask(who, query);
  expect(errors).toBeUndefined();
  return data ?? {};
};
const codeOf = async (who: Who, query: string): Promise<string | undefined> =>
  (await on.ask(who, query)).errors?.[0]?.extensions.code;

const MARCH = 'areaCode: "620522", from: "2026-03-01", to: "2026-03-31"';
const FIGURES = `received transferred people amountFen closed due closedInTime open casesOpened claimants claimFen casesClosed
  casesVerified peoplePaid paidFen paidMeanFen visits casesVisited enterprisesVisited mediations insuranceArrears
  projects warnedEnterprises keyCasesClosed backlogVisits backlogClosed`;
const ALL = {
  ...{ received: 6, transferred: 1, people: 21, amountFen: '10030000', closed: 2, due: 3, closedInTime: 2, open: 8 },
  ...{ casesOpened: 2, claimants: 11, claimFen: '19720000', casesClosed: 1, casesVerified: 1 },
  ...{ peoplePaid: 11, paidFen: '9860000', paidMeanFen: '896364', mediations: 1, insuranceArrears: 0 },
  ...{ visits: 3, casesVisited: 2, enterprisesVisited: 1 },
  ...{ projects: 1, warnedEnterprises: 0, keyCasesClosed: 1, backlogVisits: 2, backlogClosed: 1 },
};

describe('figures of a span', () => {
  it('S0-17, S0-42, S2-35, S3-16, S3-39, S4-13: are what was done in it: projects, visits and the different ones visited, key cases and the backlog', async () => {
    expect(await asked('OFFICE', `{ workFigures(${MARCH}) { ${FIGURES} } }`)).toEqual({ workFigures: ALL });
  });

  it('S4-04: are those of a quarter as of any other span', async () => {
    const quarter = 'from: "2026-01-01", to: "2026-03-31"';
    expect(
      await asked('OFFICE', `{ workFigures(${quarter}) { visits casesOpened claimants claimFen received } }`),
    ).toEqual({
      workFigures: { visits: 3, casesOpened: 2, claimants: 11, claimFen: '19720000', received: 7 },
    });
  });

  it('are those of the caller’s own scope', async () => {
    const town = { ...ALL, received: 5, people: 19, amountFen: '9980000', open: 7 };
    expect(await asked('TOWN', `{ workFigures(${MARCH}) { ${FIGURES} } }`)).toEqual({ workFigures: town });
    const water = `{ workFigures(${MARCH}) { received open casesOpened visits paidFen } }`;
    const none = { received: 0, open: 0, casesOpened: 0, visits: 0, paidFen: '0' };
    expect(await asked('WATER', water)).toEqual({ workFigures: none });
    expect(await codeOf('CONTRACTOR', water)).toBe('FORBIDDEN');
  });

  it('S2-38: have rates, each with its numerator, denominator and definition', async () => {
    const query = `{ workFigures(${MARCH}) { rates { of numerator denominator percent denominatorIs { zh } } } }`;
    const rate = (of: string, numerator: number, denominator: number, percent: string, zh: string) => ({
      ...{ of, numerator, denominator, percent, denominatorIs: { zh } },
    });
    expect(await asked('OFFICE', query)).toEqual({
      workFigures: {
        rates: [
          rate('CLOSING', 1, 5, '20.00', '本期收到的线索，已转出的除外'),
          rate('ON_TIME', 2, 3, '66.67', '办结期限在本期届满的线索'),
          rate('VERIFIED', 1, 1, '100.00', '本期办结的案件'),
          rate('SATISFIED', 2, 3, '66.67', '本期回访并接通的人次'),
          rate('MEDIATED', 1, 1, '100.00', '本期结束的调解'),
          rate('EVIDENCED', 0, 1, '0.00', '本期办结的案件'),
        ],
      },
    });
  });

  it('S4-34: are held against the year before as far as the books go back', async () => {
    const query = (year: number) =>
      `{ yearOnYear(from: "${year}-03-01", to: "${year}-03-31") { before { received } changes { of percent hasFallen } } }`;
    expect(await asked('OFFICE', query(2026))).toEqual({
      yearOnYear: {
        before: { received: 2 },
        changes: [
          { of: 'CLUES_RECEIVED', percent: '200.00', hasFallen: false },
          ...['CASES_OPENED', 'CLAIMANTS', 'CLAIMED'].map((of) => ({ of, percent: null, hasFallen: false })),
        ],
      },
    });
    expect(await asked('OFFICE', query(2025))).toEqual({ yearOnYear: { before: null, changes: [] } });
  });

  it('of a span that ends before it begins are refused', async () => {
    const query = '{ workFigures(from: "2026-03-02", to: "2026-03-01") { received } }';
    expect(await codeOf('OFFICE', query)).toBe('WORK_REPORT_SPAN_INVALID');
  });
});

describe('the board', () => {
  const LINE = 'kind open overdue oldestSince oldestDays ages { fromDays open }';

  it('counts what is open, overdue and how old, by area, sector and level', async () => {
    const query = `{ board(areaCode: "620522") { on byKind { ${LINE} } byArea { kind area { code } open overdue }
      bySector { kind sector open } byLevel { kind caseLevel open } } }`;
    const line = (kind: string, open: number, overdue: number, oldest: [string, number], ages: number[]) => ({
      ...{ kind, open, overdue, oldestSince: oldest[0], oldestDays: oldest[1] },
      ages: ages.map((count, place) => ({ fromDays: [0, 16, 31, 61, 91][place], open: count })),
    });
    expect(await asked('OFFICE', query)).toEqual({
      board: {
        on: '2026-03-10',
        byKind: [
          line('CASE', 1, 0, ['2026-03-10', 0], [1, 0, 0, 0, 0]),
          line('CLUE', 8, 4, ['2025-02-28', 375], [4, 1, 0, 0, 3]),
        ],
        byArea: [
          { kind: 'CASE', area: { code: '620522104' }, open: 1, overdue: 0 },
          { kind: 'CLUE', area: { code: '620522104' }, open: 7, overdue: 4 },
          { kind: 'CLUE', area: { code: '620522105' }, open: 1, overdue: 0 },
        ],
        bySector: [
          { kind: 'CASE', sector: 'HOUSING', open: 1 },
          { kind: 'CLUE', sector: 'HOUSING', open: 2 },
          { kind: 'CLUE', sector: null, open: 6 },
        ],
        byLevel: [
          { kind: 'CASE', caseLevel: 'COUNTY', open: 1 },
          { kind: 'CLUE', caseLevel: null, open: 8 },
        ],
      },
    });
  });

  it('is that of a day that has passed, and of the caller’s own scope', async () => {
    const before = '{ board(on: "2026-03-09") { byKind { kind open } } }';
    expect(await asked('OFFICE', before)).toEqual({ board: { byKind: [{ kind: 'CLUE', open: 10 }] } });
    const now = '{ board { byKind { kind open } } }';
    const own = (clues: number) => ({
      board: {
        byKind: [
          { kind: 'CASE', open: 1 },
          { kind: 'CLUE', open: clues },
        ],
      },
    });
    expect(await asked('TOWN', now)).toEqual(own(7));
    expect(await asked('HOUSING', now)).toEqual(own(2));
  });

  it('S2-13: shows the two zeros and whether they are', async () => {
    const query = '{ board { targets { of count isZero } } }';
    const targets = (cases: number, clues: number) => ({
      board: {
        targets: [
          { of: 'OPEN_CASES', count: cases, isZero: cases === 0 },
          { of: 'OPEN_CLUES', count: clues, isZero: clues === 0 },
        ],
      },
    });
    expect(await asked('OFFICE', query)).toEqual(targets(1, 8));
    expect(await asked('WATER', query)).toEqual(targets(0, 0));
  });

  it('S0-39: day by day shows how much is open and how old the oldest is', async () => {
    const query = (kind: string) =>
      `{ openByDay(kind: ${kind}, from: "2026-03-08", to: "2026-03-10") { on open oldestDays } }`;
    const days = (...all: [number, number | null][]) => ({
      openByDay: all.map(([open, oldestDays], place) => ({
        ...{ on: ['2026-03-08', '2026-03-09', '2026-03-10'][place], open, oldestDays },
      })),
    });
    expect(await asked('OFFICE', query('CLUE'))).toEqual(days([6, 373], [10, 374], [8, 375]));
    expect(await asked('OFFICE', query('CASE'))).toEqual(days([0, null], [0, null], [1, 0]));
  });

  it('S0-41: ranks units among their peers, and shows a town its own place alone', async () => {
    const query = `{ ranking(${MARCH}, of: CLOSING) { unit { kind area { code } } rate { percent } rank ranked } }`;
    const own = {
      unit: { kind: 'TOWN', area: { code: '620522104' } },
      ...{ rate: { percent: '25.00' }, rank: 1, ranked: 2 },
    };
    expect(await asked('TOWN', query)).toEqual({ ranking: [own] });
    const all = (await asked('OFFICE', query))['ranking'] as { rank: number | null }[];
    expect(all.filter(({ rank }) => rank !== null)).toEqual([
      own,
      { ...own, unit: { kind: 'TOWN', area: { code: '620522105' } }, rate: { percent: '0.00' }, rank: 2 },
    ]);
  });
});

describe('what units hand in', () => {
  const REPORTS = `unit { kind area { code } sector } dueOn isLate handedInOn isNil figures { received open }`;
  const week = (who: Who) => asked(who, `{ workReports(areaCode: "620522", period: "2026-W11") { ${REPORTS} } }`);
  const ofWeek = { kind: 'WEEKLY', period: '2026-W11' };

  beforeAll(async () => {
    expect((await on.handIn('TOWN', ofWeek)).errors?.[0]?.extensions.code).toBe('WORK_REPORT_NOT_OVER');
    await on.service.app.moveClock(plainDate('2026-03-16'));
    expect((await on.handIn('TOWN', ofWeek)).errors).toBeUndefined();
    expect((await on.handIn('WATER', ofWeek)).errors?.[0]?.extensions.code).toBe('WORK_REPORT_NIL_NOT_CONFIRMED');
    expect((await on.handIn('WATER', { ...ofWeek, isNil: true })).errors).toBeUndefined();
    await on.service.app.moveClock(plainDate('2026-03-18'));
  });

  it('S1-18: is listed unit by unit each week: handed in, nil, late', async () => {
    const all = (await week('OFFICE'))['workReports'] as { handedInOn: string | null; isLate: boolean }[];
    const due = { dueOn: '2026-03-17', isLate: false, handedInOn: '2026-03-16' };
    const town = { ...due, isNil: false, figures: { received: 3, open: 7 } };
    expect(all.filter(({ handedInOn }) => handedInOn !== null)).toEqual([
      { unit: { kind: 'TOWN', area: { code: '620522104' }, sector: null }, ...town },
      {
        unit: { kind: 'DEPARTMENT', area: null, sector: 'WATER' },
        ...{ ...due, isNil: true, figures: { received: 0, open: 0 } },
      },
    ]);
    expect(all.filter(({ isLate }) => isLate)).toHaveLength(all.length - 2);
    expect((await on.handIn('HOUSING', { ...ofWeek, isNil: true })).errors?.[0]?.extensions.code).toBe(
      'WORK_REPORT_NOT_NIL',
    );
    expect((await on.handIn('HOUSING', ofWeek)).data?.['workReportHandIn']).toMatchObject({ isLate: true });
  });

  it('is seen by its unit and the office, and handed in by the unit alone', async () => {
    expect((await week('TOWN'))['workReports']).toHaveLength(1);
    expect((await week('BUREAU'))['workReports']).toHaveLength(2);
    const others = await on.handIn('TOWN', { ...ofWeek, townCode: '620522105' });
    expect(others.errors?.[0]?.extensions.code).toBe('WORK_REPORT_UNKNOWN');
    expect((await on.handIn('CONTRACTOR', ofWeek)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('S4-16: is asked for by the week or the month', async () => {
    const query = (period: string) =>
      `{ workReports(areaCode: "620522", period: "${period}") { kind dueOn isLate handedInOn } }`;
    const monthly = { kind: 'MONTHLY', dueOn: '2026-04-03', isLate: false, handedInOn: null };
    expect(await asked('TOWN', query('2026-03'))).toEqual({ workReports: [monthly] });
    expect(await codeOf('TOWN', query('2026'))).toBe('WORK_REPORT_PERIOD_INVALID');
  });

  it('S3-15: a month is closed with its check, circular and rectification, and not without one of them', async () => {
    const cycle = async () =>
      (
        (
          await asked(
            'OFFICE',
            '{ monthlyCycles(areaCode: "620522", month: "2026-03") { isClosed artefacts { kind exists note } } }',
          )
        )['monthlyCycles'] as object[]
      )[0];
    const artefact = (kind: string, note: string | null) => ({ kind, exists: note !== null, note });
    for (const kind of ['CHECK', 'CIRCULAR'])
      expect(
        (await on.handIn('OFFICE', { kind, period: '2026-03', note: '秦治欠办〔2026〕3号' })).errors,
      ).toBeUndefined();
    const two = ['CHECK', 'CIRCULAR'].map((kind) => artefact(kind, '秦治欠办〔2026〕3号'));
    expect(await cycle()).toEqual({ isClosed: false, artefacts: [...two, artefact('RECTIFICATION', null)] });
    await on.handIn('OFFICE', { kind: 'RECTIFICATION', period: '2026-03', note: '整改 3 项' });
    expect(await cycle()).toEqual({ isClosed: true, artefacts: [...two, artefact('RECTIFICATION', '整改 3 项')] });
  });

  it('is kept and told without anybody’s token or number', async () => {
    const rows = await on.database.query<{ all: string }[]>(
      `SELECT (SELECT json_agg(r) FROM work_report r)::text
         || (SELECT json_agg(j) FROM journal j WHERE stream LIKE 'work-report:%')::text AS all`,
    );
    expect(rows[0]?.all).toContain('WEEKLY');
    expect(rows[0]?.all).not.toMatch(/AAAAAAAA|1381234/);
  });
});
