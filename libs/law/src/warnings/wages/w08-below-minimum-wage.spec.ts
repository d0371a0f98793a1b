import { fen } from '@anxin/domain-kit';
import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { isBelowMinimum } from '../../pay/minimum-wage';
import { belowMinimumWage } from './w08-below-minimum-wage';

const MINIMUM = 201_000;
const month = (linesBelow: number, signedLines: number, signedFen = MINIMUM * signedLines) => ({
  payMonth: '2026-01',
  signedLines,
  linesBelow,
  signedFen,
  minimumWageFen: MINIMUM,
});
const on = '2026-03-01';

describe(titleOf(belowMinimumWage), () => {
  it.each`
    days  | net         | below
    ${20} | ${200_999n} | ${false}
    ${21} | ${200_999n} | ${true}
    ${22} | ${200_999n} | ${true}
    ${21} | ${201_000n} | ${false}
    ${21} | ${201_001n} | ${false}
    ${21} | ${0n}       | ${true}
    ${0}  | ${0n}       | ${false}
  `('$days days for $net fen where 21 days earn 201000 at least: below is $below', ({ days, net, below }) => {
    const figures = { fullAttendanceDays: 21, minimumWageFen: fen(MINIMUM) };
    expect(isBelowMinimum({ attendanceDays: days, payableFen: fen(net) }, figures)).toBe(below);
  });

  it.each`
    below | signed | level       | why
    ${0}  | ${100} | ${null}     | ${'nobody'}
    ${1}  | ${100} | ${'YELLOW'} | ${'somebody'}
    ${5}  | ${100} | ${'YELLOW'} | ${'exactly 5 %'}
    ${6}  | ${100} | ${'ORANGE'} | ${'above 5 %'}
    ${1}  | ${20}  | ${'YELLOW'} | ${'exactly 5 % of few'}
    ${1}  | ${19}  | ${'ORANGE'} | ${'above 5 % of few'}
  `('$below of $signed signed lines, mean at the minimum: $level, $why', ({ below, signed, level }) => {
    expect(levelOf(belowMinimumWage, { on, months: [month(below, signed)] })).toBe(level);
  });

  it.each`
    below | net                  | level       | why
    ${1}  | ${MINIMUM * 100}     | ${'YELLOW'} | ${'the mean is exactly the minimum'}
    ${1}  | ${MINIMUM * 100 - 1} | ${'RED'}    | ${'one fen below it, however few they are'}
    ${0}  | ${MINIMUM * 100 - 1} | ${null}     | ${'below it, but nobody with full attendance'}
  `('$below of 100 signed lines, $net fen in all: $level, $why', ({ below, net, level }) => {
    expect(levelOf(belowMinimumWage, { on, months: [month(below, 100, net)] })).toBe(level);
  });

  it('counts the worst month, and none without months', () => {
    expect(levelOf(belowMinimumWage, { on, months: [month(1, 100), month(6, 100), month(0, 9)] })).toBe('ORANGE');
    expect(levelOf(belowMinimumWage, { on, months: [] })).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W08', { orangeAboveShare: 5_000 });
    expect(levelOf(belowMinimumWage, { on, months: [month(1, 2)] }, law)).toBe('YELLOW');
    expect(levelOf(belowMinimumWage, { on, months: [month(2, 3)] }, law)).toBe('ORANGE');
  });
});
