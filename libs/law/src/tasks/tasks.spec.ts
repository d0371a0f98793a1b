import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { nationalParameters } from '../parameters/national';
import { ParameterBook } from '../parameters/book';
import type { ProjectSite } from '../site';
import { siteTasks } from './site-tasks';
import { wageTasks } from './wage-tasks';
import { monthDays } from '../pay/month-days';
import type { PersonAsOf } from '../pay/person-as-of';

const law = new ParameterBook([nationalParameters]);
const TODAY = plainDate('2026-03-10');
const [MARCH, DUE] = [plainMonth('2026-03'), plainDate('2026-04-15')];

const site = (more: Partial<ProjectSite> = {}): ProjectSite => ({
  contractSumFen: fen(10_000_000_000n),
  labourCostMonthlyFen: fen(100_000_000n),
  labourCostDay: 10,
  contractSignedOn: plainDate('2026-02-02'),
  hasWageAccount: false,
  changes: [],
  ...more,
});
const told = (more: Partial<ProjectSite>, topUpDueOn: ReturnType<typeof plainDate> | null = null) =>
  siteTasks(site(more), topUpDueOn, TODAY, law).map(({ code, dueOn, isDone }) => [code, dueOn, isDone]);

describe('what is to be done about a project', () => {
  it('is account and agreement before the works begin, each in time by its own rule', () => {
    expect(told({})).toEqual([
      ['WAGE_ACCOUNT', '2026-03-04', false],
      ['AGREEMENT', null, false],
    ]);
  });

  it('is also deposit and board once there is a permit and the works began', () => {
    const begun = { startedOn: plainDate('2026-03-02'), permitIssuedOn: plainDate('2026-02-24') };
    const all = told({ ...begun, agreementSignedOn: plainDate('2026-02-20') });
    expect(all.map(([code, , isDone]) => [code, isDone])).toEqual([
      ['WAGE_ACCOUNT', false],
      ['AGREEMENT', true],
      ['DEPOSIT', false],
      ['RIGHTS_BOARD', false],
    ]);
  });

  it.each`
    what                     | expires         | codes
    ${'soon'}                | ${'2026-03-20'} | ${['DEPOSIT_RENEWAL']}
    ${'in more than a year'} | ${'2027-12-31'} | ${[]}
  `('is to renew a deposit that expires $what: $codes', ({ expires, codes }: { expires: string; codes: string[] }) => {
    const lodged = { depositOn: plainDate('2026-02-25'), depositExpiresOn: plainDate(expires) };
    expect(told(lodged).flatMap(([code]) => (String(code).startsWith('DEPOSIT') ? [code] : []))).toEqual(codes);
  });

  it('is to make a deposit whole by its day after it was used', () => {
    expect(told({}, plainDate('2026-03-18'))).toContainEqual(['DEPOSIT_TOP_UP', '2026-03-18', false]);
  });
});

describe('what is to be done about a month’s wages', () => {
  const stay = { enteredOn: plainDate('2026-03-02'), wageType: 'DAY', wageRateFen: fen(30_000n) } as const;
  const days = monthDays([2, 3, 4]);
  const worked = { payMonth: MARCH, entries: days, exits: days, paidFen: fen(0n) } as PersonAsOf['months'][number];
  const owed = {
    ...{ payMonth: MARCH, attendanceDays: 3, basis: 'ATTENDANCE', payableFen: fen(90_000n), paidFen: fen(0n) },
  } as PersonAsOf['lines'][number];
  const person: PersonAsOf = { stays: [stay], months: [worked], lines: [owed] };
  const signed: PersonAsOf = {
    stays: [{ ...stay, contractSignedOn: plainDate('2026-03-01') }],
    months: [worked],
    lines: [{ ...owed, basis: 'SIGNED_SHEET', paidFen: fen(90_000n) }],
  };
  const tasks = (people: readonly PersonAsOf[], withoutCard = 0) =>
    wageTasks({ people, withoutCard, dueOnOf: () => DUE }, MARCH, TODAY);

  it('counts for whom contract, card, signed sheet and payment are missing', () => {
    expect(tasks([person, signed], 1).map(({ code, people, dueOn }) => [code, people, dueOn])).toEqual([
      ['CONTRACTS', 1, '2026-03-01'],
      ['CARDS', 1, DUE],
      ['ATTENDANCE', null, TODAY],
      ['WAGE_SHEET', 1, DUE],
      ['PAYMENT', 1, DUE],
    ]);
  });

  it('is all done when everybody is registered, signed and paid', () => {
    expect(tasks([signed]).every(({ isDone }) => isDone)).toBe(true);
  });

  it('is nothing where nobody was on site; where nobody who was there came, attendance and all that follows from it', () => {
    expect(tasks([])).toEqual([]);
    const open = tasks([{ ...person, months: [], lines: [] }]).filter(({ isDone }) => !isDone);
    expect(open.map(({ code, people }) => [code, people])).toEqual([
      ['ATTENDANCE', null],
      ['WAGE_SHEET', null],
      ['PAYMENT', null],
    ]);
  });
});
