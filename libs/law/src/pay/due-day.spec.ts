import { plainMonth } from '@anxin/domain-kit';
import { countyBook } from '../parameters/county.fixture';
import { isUndetermined } from '../undetermined';
import { dueDay } from './due-day';

const law = countyBook();

const dueOn = (payMonth: string, payDay: number, payPeriodOffset: 0 | 1) => {
  const due = dueDay.decide({ payMonth: plainMonth(payMonth), payDay, payPeriodOffset }, law);
  return isUndetermined(due) ? due.missing : due;
};

describe(`${dueDay.id}, ${dueDay.instrument.en} art. ${dueDay.article}`, () => {
  it.each`
    payMonth     | payDay | offset | due                      | why
    ${'2026-03'} | ${10}  | ${0}   | ${'2026-03-10'}          | ${'a Tuesday'}
    ${'2026-03'} | ${10}  | ${1}   | ${'2026-04-10'}          | ${'the month after'}
    ${'2025-12'} | ${15}  | ${1}   | ${'2026-01-15'}          | ${'over the year’s end'}
    ${'2026-03'} | ${14}  | ${0}   | ${'2026-03-13'}          | ${'a Saturday'}
    ${'2026-03'} | ${15}  | ${0}   | ${'2026-03-13'}          | ${'a Sunday'}
    ${'2026-03'} | ${1}   | ${0}   | ${'2026-02-28'}          | ${'a Sunday: back into the month before, to a shifted Saturday'}
    ${'2026-02'} | ${31}  | ${0}   | ${'2026-02-28'}          | ${'the last day of a shorter month, worked'}
    ${'2026-04'} | ${31}  | ${0}   | ${'2026-04-30'}          | ${'the last day of a shorter month'}
    ${'2026-01'} | ${31}  | ${0}   | ${'2026-01-30'}          | ${'the last day is a Saturday'}
    ${'2026-01'} | ${31}  | ${1}   | ${'2026-02-28'}          | ${'clamped in the month it is paid in'}
    ${'2026-01'} | ${1}   | ${0}   | ${'2025-12-31'}          | ${'New Year: back over the year’s end'}
    ${'2026-01'} | ${14}  | ${1}   | ${'2026-02-14'}          | ${'a shifted Saturday is worked'}
    ${'2026-01'} | ${15}  | ${1}   | ${'2026-02-14'}          | ${'the first day of the Spring Festival'}
    ${'2026-01'} | ${16}  | ${1}   | ${'2026-02-14'}          | ${'the festival'}
    ${'2026-01'} | ${17}  | ${1}   | ${'2026-02-14'}          | ${'New Year’s Day itself'}
    ${'2026-01'} | ${20}  | ${1}   | ${'2026-02-14'}          | ${'the festival'}
    ${'2026-01'} | ${23}  | ${1}   | ${'2026-02-14'}          | ${'the last day of the festival'}
    ${'2026-01'} | ${24}  | ${1}   | ${'2026-02-24'}          | ${'the first day after it'}
    ${'2025-10'} | ${8}   | ${0}   | ${'2025-09-30'}          | ${'eight days of October back'}
    ${'2026-12'} | ${31}  | ${0}   | ${'2026-12-31'}          | ${'the last day known'}
    ${'2026-12'} | ${1}   | ${1}   | ${'calendar@2027-01-01'} | ${'beyond the calendar'}
    ${'2025-06'} | ${1}   | ${0}   | ${'calendar@2025-05-31'} | ${'back beyond the calendar'}
  `(
    'wages of $payMonth, pay day $payDay, offset $offset, are due on $due: $why',
    ({ payMonth, payDay, offset, due }) => {
      expect(dueOn(payMonth, payDay, offset)).toBe(due);
    },
  );

  it.each`
    payDay | offset | read
    ${1}   | ${0}   | ${true}
    ${31}  | ${1}   | ${true}
    ${0}   | ${0}   | ${false}
    ${32}  | ${0}   | ${false}
    ${1}   | ${2}   | ${false}
    ${1}   | ${-1}  | ${false}
    ${1.5} | ${0}   | ${false}
  `('knows pay day $payDay and offset $offset: $read', ({ payDay, offset, read }) => {
    expect(dueDay.facts.safeParse({ payMonth: '2026-01', payDay, payPeriodOffset: offset }).success).toBe(read);
  });
});
