import { addDays, fen, plainDate } from '@anxin/domain-kit';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { AGE_BANDS, daysOf, type HandInWorkReport, parsePeriod, workReport, yearBefore } from '.';

const { given } = specify(workReport);
const SOME = { OPEN: { times: 1, subjects: 1, people: 0, fen: fen(0) } };
const WEEKLY: HandInWorkReport = {
  type: 'HandInWorkReport',
  ...{ unit: 'TOWN:620522104', kind: 'WEEKLY', period: '2026-W11' },
  ...{ isNil: false, counts: SOME, today: plainDate('2026-03-16') },
};
const CHECK: HandInWorkReport = {
  ...WEEKLY,
  kind: 'CHECK',
  period: '2026-03',
  counts: {},
  note: '秦治欠办〔2026〕3号',
};
const { type: _, today: on, ...report } = WEEKLY;
const handedIn = { type: 'WorkReportHandedIn', on, report } as const;

describe('each command', () => {
  walkCommands(workReport, {
    states: { UNKNOWN: workReport.initial, HANDED_IN: workReport.evolve(workReport.initial, handedIn) },
    commands: { HandInWorkReport: WEEKLY },
  });
});

it('a report is handed in with its figures, once', () => {
  given().when(WEEKLY).then([handedIn]);
  given(handedIn).when(WEEKLY).then(refused('WORK_REPORT_ALREADY_HANDED_IN'));
});

it.each`
  what                                       | change                                | code
  ${'before its last day is over'}           | ${{ today: plainDate('2026-03-15') }} | ${'WORK_REPORT_NOT_OVER'}
  ${'as nil with figures in it'}             | ${{ isNil: true }}                    | ${'WORK_REPORT_NOT_NIL'}
  ${'without figures and not said nil'}      | ${{ counts: {} }}                     | ${'WORK_REPORT_NIL_NOT_CONFIRMED'}
  ${'for a month'}                           | ${{ period: '2026-03' }}              | ${'WORK_REPORT_PERIOD_INVALID'}
  ${'for a week that the year has not'}      | ${{ period: '2025-W53' }}             | ${'WORK_REPORT_PERIOD_INVALID'}
  ${'with somebody’s phone in it'}           | ${{ note: '13812345678' }}            | ${'WORK_REPORT_NOTE_INVALID'}
  ${'for a week, as the month’s check'}      | ${{ ...CHECK, period: '2026-W11' }}   | ${'WORK_REPORT_PERIOD_INVALID'}
  ${'as a check that says nothing'}          | ${{ ...CHECK, note: undefined }}      | ${'WORK_REPORT_NOTE_INVALID'}
  ${'as a check of a month that is to come'} | ${{ ...CHECK, period: '2026-04' }}    | ${'WORK_REPORT_NOT_OVER'}
`('one $what is refused', ({ change, code }) => {
  given()
    .when({ ...WEEKLY, ...(change as Partial<HandInWorkReport>) })
    .then(refused(code as string));
});

it('a nil report is handed in when it is said to be nil', () => {
  const nil = { ...report, isNil: true, counts: {} };
  given()
    .when({ ...WEEKLY, ...nil })
    .then([{ ...handedIn, report: nil }]);
});

it('S1-18: each day lies in one week, which has one name', () => {
  const weeks = [2024, 2025, 2026].flatMap((year) =>
    Array.from(
      { length: 53 },
      (_each, week) => parsePeriod(`${year}-W${String(week + 1).padStart(2, '0')}`) ?? [],
    ).flat(),
  );
  expect(weeks).toHaveLength(52 + 52 + 53);
  expect(weeks[0]).toMatchObject({ from: '2024-01-01', to: '2024-01-07' });
  expect(weeks.slice(1).map(({ from }) => from)).toEqual(weeks.slice(0, -1).map(({ to }) => addDays(to, 1)));
  expect(weeks.at(-1)).toMatchObject({ from: '2026-12-28', to: '2027-01-03' });
});

it.each(['2026-W00', '2026-W54', '2026-W1', '2026-13', '2026', 'W11', '0000-W01'])('%s is no period', (name) => {
  expect(parsePeriod(name)).toBeUndefined();
});

it.each`
  from            | to              | was
  ${'2026-02-01'} | ${'2026-02-28'} | ${{ from: '2025-02-01', to: '2025-02-28' }}
  ${'2025-02-01'} | ${'2025-02-28'} | ${{ from: '2024-02-01', to: '2024-02-29' }}
  ${'2026-03-09'} | ${'2026-03-15'} | ${{ from: '2025-03-09', to: '2025-03-15' }}
`('the year before $from to $to is $was.from to $was.to', ({ from, to, was }) => {
  expect(yearBefore({ from: plainDate(from as string), to: plainDate(to as string) })).toEqual(was);
});

it('days are counted one by one, a hundred at most', () => {
  const from = plainDate('2026-02-27');
  expect(daysOf({ from, to: plainDate('2026-03-01') })).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect(daysOf({ from, to: addDays(from, 99) })).toHaveLength(100);
  for (const to of [addDays(from, 100), addDays(from, -1)])
    expect(() => daysOf({ from, to })).toThrow(expect.objectContaining({ code: 'WORK_REPORT_SPAN_INVALID' }) as Error);
});

it('each age is in one band', () => {
  expect(AGE_BANDS.map(({ fromDays, throughDays }) => [fromDays, throughDays])).toEqual([
    [0, 15],
    [16, 30],
    [31, 60],
    [61, 90],
    [91, null],
  ]);
});
