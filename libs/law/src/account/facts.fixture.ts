import type { FactsCase } from '../facts-case.fixture';

const on = '2026-03-02';

/** Facts of the rules of wage accounts. */
export const factsOfAccounts: Readonly<Record<string, FactsCase>> = {
  'ACC-09': {
    good: { on, movements: [{ direction: 'IN', amountFen: 5, postedOn: '2026-03-02' }] },
    answer: 5n,
    bad: [
      [{ movements: [{ direction: 'UP', amountFen: 5, postedOn: on }] }, 'movements.0.direction'],
      [{ movements: [{ direction: 'IN', amountFen: '', postedOn: on }] }, 'movements.0.amountFen'],
      [{ movements: [{ direction: 'IN', amountFen: 5 }] }, 'movements.0.postedOn'],
      [{ movements: [{ direction: 'IN', amountFen: 5, postedOn: on, purpose: '' }] }, 'movements.0'],
    ],
  },
  'ACC-28': {
    good: {
      ...{
        on,
        balanceFen: '1',
        unpaid: [{ dueOn: on, unpaidFen: 1 }],
        recent: [{ payMonth: '2026-01', payableFen: 1 }],
      },
      ...{ payDaysAhead: [], labourCost: [{ on, amountFen: 1 }] },
    },
    answer: {
      payrollFen: 1n,
      movements: [
        { on, kind: 'LABOUR_COST', amountFen: 1n, balanceFen: 1n, fundedBalanceFen: 2n },
        { on, kind: 'PAYROLL', amountFen: 1n, balanceFen: 0n, fundedBalanceFen: 1n },
      ],
      shortOn: undefined,
      fundedShortOn: undefined,
    },
    bad: [
      [{ on: 'x' }, 'on'],
      [{ balanceFen: 0.5 }, 'balanceFen'],
      [{ unpaid: [{ dueOn: 'x', unpaidFen: 1 }] }, 'unpaid.0.dueOn'],
      [{ unpaid: [{ dueOn: on, unpaidFen: 'x' }] }, 'unpaid.0.unpaidFen'],
      [{ recent: [{ payMonth: 'x', payableFen: 1 }] }, 'recent.0.payMonth'],
      [{ recent: [{ payMonth: '2026-01', payableFen: 'x' }] }, 'recent.0.payableFen'],
      [{ payDaysAhead: ['x'] }, 'payDaysAhead.0'],
      [{ labourCost: [{ on: 'x', amountFen: 1 }] }, 'labourCost.0.on'],
      [{ labourCost: [{ on, amountFen: 'x' }] }, 'labourCost.0.amountFen'],
    ],
  },
};
