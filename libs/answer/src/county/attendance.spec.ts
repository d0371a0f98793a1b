import { type Instant, type PunchRow, sentenceOf } from '@anxin/intake';
import { Attendance } from './attendance';
import { BRIDGE, GARDEN, LI, ZHANG } from './county.fixture';

const punch = (date: string, more: Partial<Record<keyof PunchRow, string>> = {}): PunchRow =>
  ({
    projectCode: GARDEN,
    idCardNumber: ZHANG,
    date: date as Instant,
    direction: '01',
    attendType: undefined,
    deviceCode: undefined,
    ...more,
  }) as PunchRow;

const after = (...rows: readonly PunchRow[]) => {
  const attendance = new Attendance(
    () => true,
    (day) => (day < '2026-01-01' ? undefined : '08:00'),
  );
  rows.forEach((row, index) => attendance.add(row, 'attendance.csv', 0, index + 2));
  const days = [...attendance.days()];
  const contradictions = [...attendance.contradictions(() => 'attendance.csv')];
  attendance.close();
  return { days, contradictions };
};

const daysAfter = (...rows: readonly PunchRow[]) =>
  after(...rows).days.map(({ month, days: { entries, exits } }) => [month, entries, exits]);

const out = { direction: '02' };

describe('a worker-day', () => {
  it('is a bit for entries and one for exits, whatever the number of punches', () => {
    const morning = punch('2025-11-03 06:58:12');
    const evening = punch('2025-11-03 18:02:40', out);
    expect(daysAfter(morning, evening)).toEqual([['2025-11', 0b100, 0b100]]);
    expect(daysAfter(morning, morning, evening, punch('2025-11-03 12:00:00', out), morning)).toEqual([
      ['2025-11', 0b100, 0b100],
    ]);
    expect(daysAfter(morning)).toEqual([['2025-11', 0b100, 0]]);
    expect(daysAfter(evening)).toEqual([['2025-11', 0, 0b100]]);
  });

  it('is that of the punch, from the first second to the last, on the first of the month and the 31st', () => {
    expect(daysAfter(punch('2025-12-01 00:00:00'), punch('2025-12-31 23:59:59', out))).toEqual([
      ['2025-12', 1, 1 << 30],
    ]);
    expect(daysAfter(punch('2025-11-30 23:59:59'), punch('2025-12-01 00:00:00', out))).toEqual([
      ['2025-11', 1 << 29, 0],
      ['2025-12', 0, 1],
    ]);
  });

  it('does not ask in which order the punches come', () => {
    const rows = ['2025-12-31', '2025-11-03', '2025-12-01', '2025-11-03', '2025-11-04'].map((day) =>
      punch(`${day} 08:00:00`),
    );
    const days = [
      ['2025-11', 0b1100, 0],
      ['2025-12', 1 | (1 << 30), 0],
    ];
    for (const told of [rows, rows.toReversed()]) expect(daysAfter(...told).toSorted()).toEqual(days);
  });

  it('is a person’s on a project: another project, another day', () => {
    const { days } = after(
      punch('2025-11-03 08:00:00'),
      punch('2025-11-03 08:00:00', { projectCode: BRIDGE }),
      punch('2025-11-03 08:00:00', { idCardNumber: LI }),
      punch('2025-11-03 18:00:00', { projectCode: BRIDGE, ...out }),
      punch('2025-11-04 08:00:00'),
    );
    expect(
      days.map(({ projectCode, idCardNumber, days: { entries, exits } }) => [
        projectCode,
        idCardNumber,
        entries,
        exits,
      ]),
    ).toEqual([
      [GARDEN, ZHANG, 0b1100, 0],
      [GARDEN, LI, 0b100, 0],
      [BRIDGE, ZHANG, 0b100, 0b100],
    ]);
  });

  it('keeps exits before the hour of its date apart, where there is one', () => {
    const { days } = after(
      ...['2025-12-31 07:59:59', '2026-01-01 07:59:59', '2026-01-02 08:00:00'].map((date) => punch(date, out)),
    );
    expect(days.map(({ month, days: own }) => ({ month, ...own }))).toEqual([
      { month: '2025-12', entries: 0, exits: 1 << 30, earlyExits: 0 },
      { month: '2026-01', entries: 0, exits: 0b10, earlyExits: 0b1 },
    ]);
  });

  it('is kept for thousands of people', () => {
    const people = Array.from({ length: 5_000 }, (_, index) => `person ${index}`);
    const { days } = after(...people.map((idCardNumber) => punch('2025-11-30 08:00:00', { idCardNumber })));
    expect(days.map(({ idCardNumber }) => idCardNumber)).toEqual(people);
    expect(new Set(days.map(({ days: { entries } }) => entries))).toEqual(new Set([1 << 29]));
  });
});

describe('a punch with another attendType than the one that is in', () => {
  const told = (...attendTypes: readonly (string | undefined)[]) =>
    after(...attendTypes.map((attendType) => ({ ...punch('2025-11-03 06:58:12', { deviceCode: 'G1' }), attendType })));

  it('contradicts it: both are shown with their places, and the day stands', () => {
    const { days, contradictions } = told('001', '005');
    expect(contradictions).toEqual([
      {
        place: { file: 'attendance.csv', line: 3 },
        fault: { code: 'CONTRADICTS', column: 'attendType', shown: '005', stands: '001 (attendance.csv:2)' },
      },
    ]);
    expect(contradictions.map(({ fault }) => sentenceOf(fault).en)).toEqual([
      '"001 (attendance.csv:2)" is in already; this row says "005".',
    ]);
    expect(days).toMatchObject([{ days: { entries: 0b100, exits: 0 } }]);
  });

  it.each([
    [['001', '001'], []],
    [['001', undefined], []],
    [[undefined, '001'], []],
    [[undefined, '001', '005'], ['001 (attendance.csv:3)']],
    [
      ['001', '005', '006', '001'],
      ['001 (attendance.csv:2)', '001 (attendance.csv:2)'],
    ],
    [['003', '003', '004', '003'], ['003 (attendance.csv:2)']],
  ])('of %j: %j', (attendTypes, stands) => {
    expect(told(...attendTypes).contradictions.map(({ fault }) => fault.stands)).toEqual(stands);
  });

  it('is found among days told in many ways, each of them once', () => {
    const ways = ['001', '005', '006', '001', '005', '006', '002'];
    const rows = ways.map((attendType, index) => punch(`2025-11-0${index + 1} 08:00:00`, { attendType }));
    expect(after(...rows).contradictions).toEqual([]);
    const again = rows.map((row) => ({ ...row, attendType: '006' }));
    expect(after(...rows, ...again).contradictions.map(({ place }) => place.line)).toEqual([9, 10, 12, 13, 15]);
  });

  it('at another minute of the same day is another punch', () => {
    const rows = ['001', '005'].map((attendType, index) => punch(`2025-11-03 08:0${index}:00`, { attendType }));
    expect(after(...rows).contradictions).toEqual([]);
  });
});
