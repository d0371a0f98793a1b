import type { AsOf } from '@anxin/service-kit';
import { plainDate } from '@anxin/domain-kit';
import { indicatorsOn } from '../../domain/indicators';
import { type DayCase, type FactsCase, RECORDED } from '../../facts-case.fixture';
import { codeOf, type FactsWorld, freshFacts, law } from '../../facts.fixture';
import { type LineAsked, lineFacts } from './line-facts';
import { nightShiftHours } from '../gates/night-shifts';
import { linesOfPersons } from './read-lines';
import { readPayrolls } from './read-payrolls';
import { wageProjects } from '../wage-projects';

let world: FactsWorld;
let cases = 0;
beforeAll(async () => (world = await freshFacts()));
afterAll(() => world.close());

const [PROJECT, PERSON] = [1, 1];
const me = { project: PROJECT, person: PERSON };
const line = (by: number) => ({ projectId: by + PROJECT, personId: by + PERSON, payMonth: '2026-01' as never });
const on = (day: string, knownAt?: string): AsOf => ({ on: plainDate(day), knownAt });

/** Attendance days of January 2026. */
const worked = (days: readonly number[], of: Pick<DayCase, 'project' | 'person'> = me): DayCase[] =>
  days.map((day) => ({ ...of, day: `2026-01-${String(day).padStart(2, '0')}` }));

/** Records a case under numbers of its own and gives what it is asked by. */
const recorded = async (facts: FactsCase) => {
  const by = 10 * (cases += 1);
  const own = <Row extends { project: number; person: number }>(rows: readonly Row[] = []) =>
    rows.map((row) => ({ name: 'name', card: 'card', ...row, project: row.project + by, person: row.person + by }));
  await world.record({
    projects: [{ id: by + 1 }, { id: by + 2 }],
    persons: [by + 1, by + 2],
    stays: own(facts.stays),
    sheets: own(facts.sheets),
    bankLines: own(facts.bankLines),
    days: own(facts.days),
  });
  const projects = await wageProjects(world.rows, [codeOf(by + 1), codeOf(by + 2)]);
  return { by, projects, lines: (asOf: AsOf) => world.linesOn(projects, asOf) };
};

const stay = { ...me, enteredOn: '2026-01-01' };
const paid = (amountFen: number, postedOn: string, other: object = {}) => ({
  ...{ ...me, lineNo: 1, month: '2026-01', amountFen, postedOn },
  ...other,
});
const second = { ...me, enteredOn: '2026-01-11', wageRateFen: 40_000, card: 'second card', name: 'second name' };
const LATER = RECORDED[2];
const BEFORE = '2026-03-02T00:00:00Z';

describe('a wage line from the database', () => {
  // January is due on 14 February 2026, a working Saturday: the 15th is a Sunday.
  it.each<[string, FactsCase, AsOf, object]>([
    [
      'each day earns at the stay that holds it',
      { stays: [{ ...stay, leftOn: '2026-01-10' }, second], days: worked([9, 10, 11, 12, 13]) },
      on('2026-02-20'),
      { attendanceDays: 5, payableFen: 2n * 30_000n + 3n * 40_000n, dueOn: '2026-02-14', daysLate: 6 },
    ],
    [
      'card and name must be those of the same stay',
      {
        stays: [stay, second],
        days: worked([12]),
        bankLines: [
          paid(100, '2026-02-10'),
          paid(20, '2026-02-10', { lineNo: 2, card: 'second card', name: 'second name' }),
          paid(3, '2026-02-10', { lineNo: 3, card: 'second card' }),
        ],
      },
      on('2026-02-20'),
      { paidFen: 120n, misdirectedFen: 3n },
    ],
    [
      'a second stay does not exist before its day, nor does its card',
      {
        stays: [stay, { ...second, enteredOn: '2026-02-16' }],
        days: worked([12]),
        bankLines: [paid(20, '2026-02-10', { card: 'second card', name: 'second name' })],
      },
      on('2026-02-15'),
      { paidFen: 0n, misdirectedFen: 20n },
    ],
    [
      'a line posted after the day has not been paid',
      { stays: [stay], days: worked([5]), bankLines: [paid(30_000, '2026-02-21')] },
      on('2026-02-20'),
      { paidFen: 0n, arrearsFen: 30_000n, basis: 'ATTENDANCE' },
    ],
    [
      'a refused bank line pays nobody',
      { stays: [stay], days: worked([5]), bankLines: [paid(30_000, '2026-02-10', { resultCode: '1001' })] },
      on('2026-02-20'),
      { paidFen: 0n, misdirectedFen: 0n },
    ],
    [
      'a signature after the day does not count yet',
      { stays: [stay], days: worked([5]), sheets: [{ ...me, month: '2026-01', netFen: 7, signedOn: '2026-02-21' }] },
      on('2026-02-20'),
      { payableFen: 30_000n, basis: 'ATTENDANCE' },
    ],
    [
      'a day with an entry alone is incomplete',
      { stays: [stay], days: [...worked([5]), { ...me, day: '2026-01-06', exit: null }] },
      on('2026-01-31'),
      { attendanceDays: 1, incompleteDays: 1, arrearsFen: 0n, daysLate: 0 },
    ],
    [
      'a wage beyond 32 bits is kept to the fen',
      {
        stays: [stay],
        days: worked([5]),
        sheets: [{ ...me, month: '2026-01', netFen: 9_007_199_254_740, signedOn: '2026-02-01' }],
        bankLines: [paid(9_007_199_254_739, '2026-02-02')],
      },
      on('2026-02-20'),
      { arrearsFen: 1n },
    ],
  ])('%s', async (_, facts, asOf, expected) => {
    const { lines } = await recorded(facts);
    expect(await lines(asOf)).toEqual([expect.objectContaining({ payMonth: '2026-01', ...expected })]);
  });

  const month = { ...me, month: '2026-01' };
  // What is told later about an earlier day changes that day, and not what was known of it.
  it.each<[string, FactsCase, object, object]>([
    [
      'a bank line that came late',
      { stays: [stay], days: worked([5]), bankLines: [paid(30_000, '2026-02-10', { recorded: LATER })] },
      { arrearsFen: 30_000n },
      { arrearsFen: 0n },
    ],
    [
      'a signature that came late',
      {
        stays: [stay],
        days: worked([5]),
        sheets: [
          { ...month, netFen: 50_000 },
          { ...month, netFen: 50_000, version: 2, signedOn: '2026-02-05', recorded: LATER },
        ],
      },
      { payableFen: 30_000n, basis: 'ATTENDANCE' },
      { payableFen: 50_000n, basis: 'SIGNED_SHEET' },
    ],
    [
      'a stay corrected to another rate',
      { stays: [stay, { ...stay, version: 2, wageRateFen: 20_000, recorded: LATER }], days: worked([5]) },
      { payableFen: 30_000n },
      { payableFen: 20_000n },
    ],
    [
      'a stay corrected away',
      {
        stays: [
          { ...stay, enteredOn: '2025-12-01' },
          second,
          { ...second, version: 2, withdrawn: true, recorded: LATER },
        ],
        days: worked([12]),
      },
      { payableFen: 40_000n },
      { payableFen: 30_000n },
    ],
    [
      'punches that came late',
      { stays: [stay], days: [...worked([5]), { ...me, day: '2026-01-06', exit: LATER }] },
      { attendanceDays: 1, incompleteDays: 1 },
      { attendanceDays: 2, incompleteDays: 0 },
    ],
  ])('%s changes the past day, not what was known before', async (_, facts, before, now) => {
    const { lines } = await recorded(facts);
    expect(await lines(on('2026-02-20', BEFORE))).toEqual([expect.objectContaining(before)]);
    expect(await lines(on('2026-02-20'))).toEqual([expect.objectContaining(now)]);
  });
});

describe('a person on two projects', () => {
  it('has a line on each, paid by each for itself', async () => {
    const there = { project: 2, person: PERSON };
    const { by, lines } = await recorded({
      stays: [stay, { ...there, enteredOn: '2026-01-01', wageRateFen: 10_000 }],
      days: [...worked([5, 6]), ...worked([7], there)],
      bankLines: [paid(10_000, '2026-02-10', { project: 2 })],
    });
    const asOf = on('2026-02-20');
    const both = [
      expect.objectContaining({ projectCode: codeOf(by + 1), arrearsFen: 60_000n }),
      expect.objectContaining({ projectCode: codeOf(by + 2), arrearsFen: 0n }),
    ];
    expect(await lines(asOf)).toEqual(both);
    expect((await linesOfPersons(world.rows, [by + PERSON], asOf, law))(by + PERSON)).toEqual(both);
  });
});

describe('a person on no roster', () => {
  const facts = { days: worked([5]), bankLines: [paid(100, '2026-02-10')] };

  it('has no line, but is present and paid astray', async () => {
    const { lines, projects } = await recorded(facts);
    const asOf = on('2026-02-20');
    expect(await lines(asOf)).toEqual([]);
    const [payroll] = await readPayrolls(world.rows, projects, asOf, law);
    expect(payroll && indicatorsOn(payroll, asOf.on, law)).toMatchObject([
      { indicator: 'W07', facts: { months: [{ linesPaid: 0, peoplePresent: 1 }] }, standing: { level: 'RED' } },
      { indicator: 'W10', facts: { people: 1 }, standing: { level: 'ORANGE' } },
      { indicator: 'W18', facts: { months: [{ peoplePresent: 1, peopleUncovered: 1 }] }, standing: { level: 'RED' } },
    ]);
  });
});

describe('the facts behind a line', () => {
  const hours = nightShiftHours(law);
  const factsOf = async (one: LineAsked, asOf: AsOf) => (await lineFacts(world.rows, [one], asOf, hours))(one);

  it('are every version of its stays and sheet, the bank lines and the days', async () => {
    const { by } = await recorded({
      stays: [stay, { ...stay, version: 2, wageRateFen: 20_000, recorded: LATER }],
      days: [...worked([5]), { ...me, day: '2026-01-06', exit: null }, { ...me, day: '2026-02-02' }],
      sheets: [{ ...me, month: '2026-01', netFen: 7 }],
      bankLines: [paid(5, '2026-02-10'), paid(6, '2026-02-10', { lineNo: 2, name: null })],
    });
    expect(await factsOf(line(by), on('2026-02-20'))).toMatchObject({
      stays: [
        { version: 1, wageRateFen: 30_000n, origin: 'roster.csv:2', recordedAt: '2026-03-01T08:00:00.000Z' },
        { version: 2, wageRateFen: 20_000n },
      ],
      sheetLines: [{ version: 1, netFen: 7n, signedOn: null, origin: 'payroll.csv:2' }],
      bankLines: [
        { lineNo: 1, amountFen: 5n, isNameUnclear: false, origin: 'bank-return.csv:2' },
        { lineNo: 2, amountFen: 6n, isNameUnclear: true },
      ],
      days: [
        { day: '2026-01-05', entry: true, exit: true },
        { day: '2026-01-06', entry: true, exit: false },
      ],
    });
    expect(await factsOf(line(by), on('2026-01-20', BEFORE))).toMatchObject({ stays: [{ version: 1 }], bankLines: [] });
  });

  it('say of no version that somebody left or signed on a day that has not come', async () => {
    const { by } = await recorded({
      stays: [
        { ...stay, leftOn: '2026-02-10' },
        { ...stay, version: 2, leftOn: '2026-01-31', recorded: LATER },
      ],
      sheets: [
        { ...me, month: '2026-01', netFen: 7, signedOn: '2026-02-06' },
        { ...me, month: '2026-01', netFen: 8, signedOn: '2026-02-12', version: 2, recorded: LATER },
      ],
    });
    const told = async (day: string) => {
      const { stays, sheetLines } = await factsOf(line(by), on(day));
      return [stays.map(({ leftOn }) => leftOn), sheetLines.map(({ signedOn }) => signedOn)];
    };
    expect(await told('2026-01-30')).toEqual([Array(2).fill(null), Array(2).fill(null)]);
    expect(await told('2026-02-06')).toEqual([
      [null, '2026-01-31'],
      ['2026-02-06', null],
    ]);
    expect(await told('2026-02-12')).toEqual([
      ['2026-02-10', '2026-01-31'],
      ['2026-02-06', '2026-02-12'],
    ]);
  });
});
