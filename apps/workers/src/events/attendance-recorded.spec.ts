import { createHash } from 'node:crypto';
import type { PunchRow } from '@anxin/intake';
import type { NewPunch } from '../store/gates/punches';
import { attendanceEntries, monthsOf, monthsTouched } from './attendance-recorded';

const project = { id: 1, code: '2506-620522-05-01-100070', sector: 'BUILDING', areaCode: '620522' };
const persons = ['b', 'a'].map((letter, id) => ({ id, token: letter.repeat(43) }));

const punch = (line: number, person: 0 | 1, date: string, direction = '01'): NewPunch => ({
  row: {
    line,
    values: { projectCode: project.code, date, direction, deviceCode: 'G1' } as unknown as PunchRow,
    faults: [],
    notes: [],
    unknown: undefined,
  },
  project,
  person: persons[person] ?? { id: 0, token: '' },
});

const told = (punches: readonly NewPunch[], known: readonly number[] = []) =>
  attendanceEntries(monthsOf(punches), new Set(known)).map(({ payload }) => payload);

const digestOf = (...lines: string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');

describe('punches of a project and month are told', () => {
  const punches = [
    punch(2, 0, '2026-01-03 17:00:00', '02'),
    punch(3, 1, '2026-01-02 07:00:00'),
    punch(4, 0, '2026-01-02 07:00:01'),
    punch(5, 1, '2026-02-01 07:00:00'),
  ];
  const [first = '', second = ''] = persons.map(({ token }) => token);

  it('with their days, and a digest over their lines in order, whatever order they came in', () => {
    const january = {
      month: '2026-01',
      rows: 3,
      firstOn: '2026-01-02',
      lastOn: '2026-01-03',
      digest: digestOf(
        `${second} 2026-01-02 07:00:00 01 G1`,
        `${first} 2026-01-02 07:00:01 01 G1`,
        `${first} 2026-01-03 17:00:00 02 G1`,
      ),
    };
    const february = { month: '2026-02', rows: 1, firstOn: '2026-02-01', lastOn: '2026-02-01' };
    expect(told(punches)).toMatchObject([january, february]);
    expect(told(punches.toReversed())).toMatchObject([february, january]);
  });

  it('but for those that were there already, with their days', () => {
    expect(told(punches, [2, 5])).toMatchObject([{ rows: 2, firstOn: '2026-01-02', lastOn: '2026-01-02' }]);
  });
});

it('a punch on the first or last day of a month may change the month beside it', () => {
  const touchedBy = (...days: string[]) =>
    monthsOf(days.map((day, line) => punch(line, 0, `${day} 23:00:00`))).flatMap(monthsTouched);
  expect(touchedBy('2026-01-02', '2026-01-30')).toEqual(['2026-01']);
  expect(touchedBy('2026-01-15', '2026-01-01')).toEqual(['2025-12', '2026-01']);
  expect(touchedBy('2026-01-31')).toEqual(['2026-01', '2026-02']);
});
