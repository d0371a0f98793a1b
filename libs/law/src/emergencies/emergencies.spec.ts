import { addSeconds, moment } from '@anxin/domain-kit';
import { bookOf } from '../parameters/county.fixture';
import { ParameterBook } from '../parameters/book';
import { nationalParameters } from '../parameters/national';
import { isUndetermined } from '../undetermined';
import { ATTENDANTS } from '../group-event-kinds';
import { groupEventAlert, groupEventLevel, isGroupEvent } from './level';
import { groupEventAttendance, groupEventResponse } from './response';
import { groupEventArrival, groupEventReport } from './terms';

const nation = new ParameterBook([nationalParameters]);
const on = '2026-03-02';
const shown = (value: unknown) => (isUndetermined(value) ? value.missing : value);
const levelOf = (people: number, gravity: readonly string[] = [], law = nation, day = on) =>
  shown(groupEventLevel.decide(groupEventLevel.facts.parse({ people, gravity, on: day }), law));

describe('the level of a group event (EMG-05)', () => {
  it.each`
    people | gravity                  | level
    ${0}   | ${[]}                    | ${null}
    ${9}   | ${[]}                    | ${null}
    ${10}  | ${[]}                    | ${'IV'}
    ${29}  | ${[]}                    | ${'IV'}
    ${30}  | ${[]}                    | ${'III'}
    ${49}  | ${[]}                    | ${'III'}
    ${50}  | ${[]}                    | ${'II'}
    ${99}  | ${[]}                    | ${'II'}
    ${100} | ${[]}                    | ${'I'}
    ${1}   | ${['DEATH']}             | ${'I'}
    ${10}  | ${['VIOLENCE']}          | ${'I'}
    ${12}  | ${['ROAD_BLOCKED']}      | ${'I'}
    ${3}   | ${['OFFICE_BLOCKED']}    | ${'I'}
    ${1}   | ${['EXTREME']}           | ${'IV'}
    ${9}   | ${['PETITION']}          | ${'IV'}
    ${30}  | ${['EXTREME']}           | ${'III'}
    ${60}  | ${['PETITION', 'DEATH']} | ${'I'}
  `('of $people people with $gravity is $level', ({ people, gravity, level }) => {
    expect(levelOf(people, gravity)).toBe(level);
    const facts = isGroupEvent.facts.parse({ people, gravity, on });
    expect(isGroupEvent.decide(facts, nation)).toBe(level !== null);
  });

  it('S0-12: is that of the plan in force on the day, of the area before the nation', () => {
    const plan = (from: string, IV: number) => ({
      from,
      basis: `预案 ${from}`,
      value: { people: { I: 60, II: null, III: 30, IV }, grave: ['PETITION'] },
    });
    const county = bookOf({ groupEventLevels: [plan('2025-01-01', 5), plan('2026-01-01', 8)] });
    expect(levelOf(7, [], county, '2025-12-31')).toBe('IV');
    expect(levelOf(7, [], county, '2026-01-01')).toBeNull();
    expect([30, 59, 60].map((people) => levelOf(people, [], county))).toEqual(['III', 'III', 'I']);
    expect(levelOf(1, ['PETITION'], county)).toBe('I');
    expect(levelOf(1, ['DEATH'], county)).toBe('IV');
    expect(levelOf(7, [], county, '2024-12-31')).toBe('groupEventLevels@2024-12-31');
  });

  it.each([
    [49, false],
    [50, true],
  ])('EMG-06: %i people alert: %s', (people, alerts) => {
    expect(groupEventAlert.decide(groupEventAlert.facts.parse({ people, on }), nation)).toBe(alerts);
  });
});

describe('the time to be on the spot (EMG-02)', () => {
  const reportedAt = moment('2026-02-16T15:30:00.000Z');
  const after = (seconds: number, law = nation) =>
    shown(groupEventArrival.decide({ reportedAt, arrivedAt: addSeconds(reportedAt, seconds) }, law));

  it.each([
    [0, true],
    [3_599, true],
    [3_600, true],
    [3_601, false],
  ])(
    'S1-25: %i seconds after the report is in time: %s, through midnight and the Spring Festival',
    (seconds, isInTime) => {
      expect(after(seconds)).toEqual({ seconds, isInTime });
    },
  );

  it('is the area’s own', () => {
    const value = { length: 40, unit: 'MIN' };
    expect(after(2_401, bookOf({ groupEventArrival: [{ from: '2025-01-01', value }] }))).toMatchObject({
      isInTime: false,
    });
  });
});

it.each`
  of                    | term
  ${'PHONE'}            | ${{ length: 30, unit: 'MIN' }}
  ${'WRITTEN'}          | ${{ length: 1, unit: 'H' }}
  ${'UNTIL_CONTROLLED'} | ${{ length: 1, unit: 'H' }}
  ${'UNTIL_CLOSED'}     | ${{ length: 24, unit: 'H' }}
`('EMG-07: $of has $term', ({ of, term }) => {
  expect(groupEventReport.decide(groupEventReport.facts.parse({ of, on }), nation)).toEqual(term);
});

it.each(ATTENDANTS)('S2-06: without %s the attendance is not compliant; with all four it is', (absent) => {
  const present = ATTENDANTS.filter((one) => one !== absent);
  const attendance = (all: readonly string[]) =>
    groupEventAttendance.decide(groupEventAttendance.facts.parse({ present: all, on }), nation);
  expect(attendance(present)).toEqual({ missing: [absent], isCompliant: false });
  expect(attendance(ATTENDANTS)).toEqual({ missing: [], isCompliant: true });
});

it.each`
  level    | commander        | reportTo      | callOut
  ${'IV'}  | ${'TOWN'}        | ${'COUNTY'}   | ${3}
  ${'III'} | ${'OFFICE'}      | ${'COUNTY'}   | ${4}
  ${'II'}  | ${'COUNTY'}      | ${'CITY'}     | ${6}
  ${'I'}   | ${'COUNTY_HEAD'} | ${'PROVINCE'} | ${7}
`('S4-38: level $level is led by $commander and reported to $reportTo', ({ level, commander, reportTo, callOut }) => {
  const response = groupEventResponse.decide(groupEventResponse.facts.parse({ level, on }), nation);
  expect(response).toMatchObject({ commander, reportTo });
  expect(isUndetermined(response) ? 0 : response.callOut.length).toBe(callOut);
});
