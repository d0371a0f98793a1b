import { fen, plainDate } from '@anxin/domain-kit';
import type { ProjectChange } from '../../project-change';
import { labourCostDays } from './labour-cost-days';

const looked = (labourCostDay: number, openedOn: string, checkedFrom: string, on: string, changes: object[] = []) =>
  labourCostDays(
    { labourCostDay, labourCostMonthlyFen: fen(100), changes: changes as ProjectChange[] },
    plainDate(openedOn),
    plainDate(checkedFrom),
    plainDate(on),
  ).map(({ day }) => day);

describe('the labour-cost days that are looked at', () => {
  it.each`
    openedOn        | on              | days
    ${'2026-01-10'} | ${'2026-01-20'} | ${[]}
    ${'2026-01-10'} | ${'2026-01-21'} | ${['2026-01-20']}
    ${'2026-01-20'} | ${'2026-01-21'} | ${['2026-01-20']}
    ${'2026-01-21'} | ${'2026-02-20'} | ${[]}
    ${'2026-01-21'} | ${'2026-02-21'} | ${['2026-02-20']}
    ${'2025-11-21'} | ${'2026-02-20'} | ${['2025-12-20', '2026-01-20']}
    ${'2026-03-01'} | ${'2026-02-20'} | ${[]}
  `('the 20th, account opened $openedOn, on $on: $days', ({ openedOn, on, days }) => {
    expect(looked(20, openedOn, '2025-10-01', on)).toEqual(days);
  });

  it.each`
    checkedFrom     | days
    ${'2025-12-20'} | ${['2025-12-20', '2026-01-20']}
    ${'2025-12-21'} | ${['2026-01-20']}
    ${'2026-01-21'} | ${[]}
  `('none before the first day checked, $checkedFrom: $days', ({ checkedFrom, days }) => {
    expect(looked(20, '2025-10-01', checkedFrom, '2026-01-31')).toEqual(days);
  });

  it('the last day of a shorter month', () => {
    expect(looked(31, '2026-01-01', '2025-10-01', '2026-05-01')).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
    ]);
    expect(looked(31, '2026-02-01', '2025-10-01', '2026-02-28')).toEqual([]);
  });

  it('follow the terms of the first day of their month', () => {
    const changes = [{ changedOn: '2026-02-02', labourCostDay: 5 }];
    expect(looked(20, '2026-01-01', '2025-10-01', '2026-04-01', changes)).toEqual([
      '2026-01-20',
      '2026-02-20',
      '2026-03-05',
    ]);
  });
});
