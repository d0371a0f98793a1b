import { fen, plainDate } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { isUndetermined } from '../undetermined';
import { accountForecast, forecastFigures, recentMonths } from './forecast';

const RECENT = [
  { payMonth: '2025-12', payableFen: 90 },
  { payMonth: '2026-01', payableFen: 110 },
];
const asked = (over: object = {}) =>
  accountForecast.facts.parse({
    ...{ on: '2026-03-10', balanceFen: 250, unpaid: [], recent: RECENT, labourCost: [] },
    ...{ payDaysAhead: ['2026-03-20', '2026-04-20', '2026-05-20'] },
    ...over,
  });
const forecast = (over: object = {}) => {
  const found = accountForecast.decide(asked(over), bookOf({}));
  if (isUndetermined(found)) throw new Error(found.missing);
  return found;
};

describe('the day on which a wage account runs short', () => {
  it.each`
    given                                               | over                                                     | shortOn         | fundedShortOn
    ${'the balance carries two payrolls of the mean'}   | ${{}}                                                    | ${'2026-05-20'} | ${'2026-05-20'}
    ${'it carries them to the fen'}                     | ${{ balanceFen: 300 }}                                   | ${undefined}    | ${undefined}
    ${'a fen is missing'}                               | ${{ balanceFen: 299 }}                                   | ${'2026-05-20'} | ${'2026-05-20'}
    ${'what is late counts today'}                      | ${{ unpaid: [{ dueOn: '2026-02-14', unpaidFen: 251 }] }} | ${'2026-03-10'} | ${'2026-03-10'}
    ${'what was told counts on its own day'}            | ${{ unpaid: [{ dueOn: '2026-03-15', unpaidFen: 100 }] }} | ${'2026-04-20'} | ${'2026-04-20'}
    ${'the owner pays in as agreed'}                    | ${{ labourCost: [{ on: '2026-05-01', amountFen: 50 }] }} | ${'2026-05-20'} | ${undefined}
    ${'what comes in on the pay day itself is in time'} | ${{ labourCost: [{ on: '2026-05-20', amountFen: 50 }] }} | ${'2026-05-20'} | ${undefined}
    ${'what comes in later is too late'}                | ${{ labourCost: [{ on: '2026-05-21', amountFen: 50 }] }} | ${'2026-05-20'} | ${'2026-05-20'}
    ${'nobody works there any more'}                    | ${{ payDaysAhead: [], recent: [] }}                      | ${undefined}    | ${undefined}
    ${'it is below zero and nothing is to be paid'}     | ${{ balanceFen: -1, payDaysAhead: [] }}                  | ${undefined}    | ${undefined}
  `('$given: $shortOn, funded $fundedShortOn', ({ over, shortOn, fundedShortOn }) => {
    const found = forecast(over as object);
    expect([found.shortOn, found.fundedShortOn]).toEqual([shortOn, fundedShortOn]);
  });

  it('is not guessed where no month was told yet', () => {
    expect(accountForecast.decide(asked({ recent: [] }), bookOf({}))).toMatchObject({ missing: 'payroll' });
  });

  it('stands behind every movement with both balances, in the order of days', () => {
    const { movements } = forecast({
      labourCost: [{ on: '2026-04-01', amountFen: 60 }],
      payDaysAhead: ['2026-04-20', '2026-03-20'],
    });
    expect(movements.map(({ on, balanceFen, fundedBalanceFen }) => [on, balanceFen, fundedBalanceFen])).toEqual([
      ['2026-03-20', 150n, 150n],
      ['2026-04-01', 150n, 210n],
      ['2026-04-20', 50n, 110n],
    ]);
  });

  it('is said with its arithmetic', () => {
    const over = { unpaid: [{ dueOn: '2026-02-14', unpaidFen: 20 }] };
    expect(forecastFigures(asked(over), forecast(over)).map(({ zh }) => zh)).toEqual([
      '2026-03-10 专户余额 2.50 元。',
      '2025-12、2026-01 应发合计 2.00 元 ÷ 2 = 每月 1.00 元。',
      '已逾期未付 0.20 元。',
      '只凭现有余额，2026-05-20 起不够发。',
      '建设单位依约拨付的，2026-05-20 起不够发。',
    ]);
  });
});

it('the last months are those told before this one, three at most, and none with nothing to pay', () => {
  const month = (payMonth: string, payable: number) => ({ payMonth, payableFen: fen(payable) });
  const months = [
    month('2025-10', 9),
    month('2025-11', 1),
    month('2025-12', 0),
    month('2026-01', 2),
    month('2026-02', 3),
    month('2026-03', 4),
  ];
  expect(recentMonths(months, plainDate('2026-03-10')).map(({ payMonth }) => payMonth)).toEqual([
    '2025-11',
    '2026-01',
    '2026-02',
  ]);
});
