import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { fewerPaidThanPresent } from './w07-fewer-paid-than-present';

const month = (linesPaid: number, peoplePresent: number) => ({ payMonth: '2026-01', linesPaid, peoplePresent });
const on = '2026-03-01';

describe(titleOf(fewerPaidThanPresent), () => {
  it.each`
    paid   | present | level
    ${201} | ${200}  | ${null}
    ${200} | ${200}  | ${null}
    ${199} | ${200}  | ${'YELLOW'}
    ${190} | ${200}  | ${'YELLOW'}
    ${189} | ${200}  | ${'ORANGE'}
    ${180} | ${200}  | ${'ORANGE'}
    ${179} | ${200}  | ${'RED'}
    ${0}   | ${1}    | ${'RED'}
    ${0}   | ${0}    | ${null}
    ${1}   | ${0}    | ${null}
  `('$paid paid of $present present: $level', ({ paid, present, level }) => {
    expect(levelOf(fewerPaidThanPresent, { on, months: [month(paid, present)] })).toBe(level);
  });

  it('counts the worst month, and none without months', () => {
    expect(levelOf(fewerPaidThanPresent, { on, months: [month(99, 100), month(94, 100), month(1, 1)] })).toBe('ORANGE');
    expect(levelOf(fewerPaidThanPresent, { on, months: [] })).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W07', { peoplePaidBelow: [5000, null, null, 1] });
    const level = (paid: number) => levelOf(fewerPaidThanPresent, { on, months: [month(paid, 2)] }, law);
    expect([level(1), level(0)]).toEqual([null, 'RED']);
  });
});
