import { fen, plainDate, plainMonth } from '@anxin/domain-kit';
import { Undetermined } from '@anxin/law';
import { forecastFacts } from './forecast';
import type { PayLine, ProjectPayroll } from './lines';

const on = plainDate('2026-03-10');
const account = { balanceFen: fen(500), labourCostMonthlyFen: fen(90), labourCostDay: 31 };
const line = (payMonth: string, payable: number | Undetermined, paid: number): PayLine =>
  ({
    payMonth: plainMonth(payMonth),
    payableFen: typeof payable === 'number' ? fen(payable) : payable,
    paidFen: fen(paid),
  }) as PayLine;
const payroll = (lines: readonly PayLine[], leftOn?: string) =>
  ({
    people: [{ personId: 1, months: [], stays: [{ leftOn: leftOn && plainDate(leftOn) }], lines }],
    // The wages of a month are due on the 20th of the next.
    dueOnOf: (month: string) =>
      plainDate(
        `${month < '2026-12' ? month.slice(0, 5) + String(Number(month.slice(5)) + 1).padStart(2, '0') : '2027-01'}-20`,
      ),
  }) as unknown as ProjectPayroll<unknown>;

it('what was told and is unpaid counts by its month, an overpaid line covers no other', () => {
  const lines = [line('2026-01', 100, 130), line('2026-01', 100, 40), line('2026-02', new Undetermined('rate'), 0)];
  expect(forecastFacts(payroll(lines), account, on).unpaid).toEqual([
    { dueOn: '2026-02-20', unpaidFen: 60n },
    { dueOn: '2026-03-20', unpaidFen: 0n },
  ]);
});

it('looks ahead to months that nothing was told of, from the day on, and to what the owner pays until then', () => {
  expect(forecastFacts(payroll([line('2026-01', 100, 100)]), account, on)).toMatchObject({
    recent: [{ payMonth: '2026-01', payableFen: 100n }],
    payDaysAhead: ['2026-03-20', '2026-04-20', '2026-05-20', '2026-06-20'],
    labourCost: ['2026-03-31', '2026-04-30', '2026-05-31'].map((day) => ({ on: day, amountFen: 90n })),
  });
});

it('a month that goes on is not told yet, whatever it has by now', () => {
  const lines = [line('2026-02', 100, 0), line('2026-03', 10, 0)];
  const { recent, payDaysAhead } = forecastFacts(payroll(lines), account, on);
  expect([recent.map(({ payMonth }) => payMonth), payDaysAhead[0]]).toEqual([['2026-02'], '2026-04-20']);
});

it('where everybody has left, nothing lies ahead but what is unpaid', () => {
  const { payDaysAhead, labourCost, unpaid } = forecastFacts(
    payroll([line('2026-01', 9, 0)], '2026-02-01'),
    account,
    on,
  );
  expect([payDaysAhead, labourCost, unpaid.length]).toEqual([[], [], 1]);
});
