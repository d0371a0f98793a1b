import { addDays, plainDate } from '@anxin/domain-kit';
import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { complainant, complaintsGather, windowStart } from './w24-complaints-gather';

const on = '2026-03-01';

describe(titleOf(complaintsGather), () => {
  it.each`
    complainants | level
    ${0}         | ${null}
    ${2}         | ${null}
    ${3}         | ${'BLUE'}
    ${4}         | ${'BLUE'}
    ${5}         | ${'YELLOW'}
    ${9}         | ${'YELLOW'}
    ${10}        | ${'ORANGE'}
    ${29}        | ${'ORANGE'}
    ${30}        | ${'RED'}
    ${31}        | ${'RED'}
  `('$complainants complainants: $level', ({ complainants, level }) => {
    expect(levelOf(complaintsGather, { on, complainants })).toBe(level);
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W24', { windowDays: 7, complainants: [null, 2, null, null] });
    expect([1, 2].map((complainants) => levelOf(complaintsGather, { on, complainants }, law))).toEqual([
      null,
      'YELLOW',
    ]);
  });

  it.each`
    day             | windowDays | start
    ${'2026-03-01'} | ${30}      | ${'2026-01-31'}
    ${'2024-03-01'} | ${30}      | ${'2024-02-01'}
    ${'2026-03-01'} | ${1}       | ${'2026-03-01'}
    ${'2026-01-01'} | ${30}      | ${'2025-12-03'}
  `('$windowDays days that end with $day begin with $start', ({ day, windowDays, start }) => {
    expect(windowStart(plainDate(day), windowDays)).toBe(start);
    expect(addDays(plainDate(start), windowDays - 1)).toBe(day);
  });
});

describe('two complaints come from one person', () => {
  const clue = { channel: 'VISIT', externalNo: '1' };
  const same = (a: object, b: object) =>
    complainant({ ...clue, ...a }) === complainant({ ...clue, externalNo: '2', ...b });

  it.each`
    a                                              | b                                              | one
    ${{ reporterIdCard: 'x', reporterPhone: '1' }} | ${{ reporterIdCard: 'x', reporterPhone: '2' }} | ${true}
    ${{ reporterIdCard: 'x', reporterPhone: '1' }} | ${{ reporterIdCard: 'y', reporterPhone: '1' }} | ${false}
    ${{ reporterPhone: '1' }}                      | ${{ reporterPhone: '1' }}                      | ${true}
    ${{ reporterPhone: '1' }}                      | ${{ reporterPhone: '2' }}                      | ${false}
    ${{ reporterIdCard: 'x', reporterPhone: '1' }} | ${{ reporterPhone: '1' }}                      | ${false}
    ${{ reporterIdCard: '1' }}                     | ${{ reporterPhone: '1' }}                      | ${false}
    ${{ reporterIdCard: '', reporterPhone: '1' }}  | ${{ reporterPhone: '1' }}                      | ${true}
    ${{}}                                          | ${{}}                                          | ${false}
    ${{}}                                          | ${{ externalNo: '1' }}                         | ${true}
    ${{}}                                          | ${{ externalNo: '1', channel: 'PETITION' }}    | ${false}
    ${{ reporterPhone: 'VISIT 2' }}                | ${{}}                                          | ${false}
  `('$a and $b: $one', ({ a, b, one }) => {
    expect(same(a, b)).toBe(one);
  });
});
