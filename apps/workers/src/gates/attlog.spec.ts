import { plainDate } from '@anxin/domain-kit';
import { sentenceOf } from '@anxin/intake';
import { readAttlog } from './attlog';
import { readPunch } from './gate-punch';
import { readEvents } from './terminal-events';

const device = { passage: 'BOTH', installedOn: plainDate('2026-03-01') } as const;
const today = plainDate('2026-03-10');
const read = (body: string) => readAttlog(body).map((punch) => readPunch(punch, device, today));
const valuesOf = (body: string) => read(body).map(({ values }) => values);

describe('the lines of a terminal', () => {
  it.each`
    status | direction
    ${0}   | ${'01'}
    ${1}   | ${'02'}
    ${2}   | ${'02'}
    ${3}   | ${'01'}
    ${4}   | ${'01'}
    ${5}   | ${'02'}
  `('of status $status is $direction', ({ status, direction }) => {
    expect(valuesOf(`7\t2026-03-09 08:00:00\t${status}\t1\t0`)).toMatchObject([{ direction }]);
  });

  it.each`
    verified         | attendType
    ${15}            | ${'001'}
    ${4}             | ${'005'}
    ${1}             | ${undefined}
    ${''}            | ${undefined}
    ${'constructor'} | ${undefined}
  `('known by $verified is attendType $attendType', ({ verified, attendType }) => {
    expect(valuesOf(`7\t2026-03-09 08:00:00\t0\t${verified}`)).toMatchObject([{ attendType }]);
  });

  it.each(['255', '01', '02', '-1', 'in', 'constructor', ''])(
    'of status %j is refused: it says no direction',
    (status) => {
      const [row] = read(`7\t2026-03-09 08:00:00\t${status}\t1`);
      expect(row?.faults).toMatchObject([{ column: 'direction' }]);
    },
  );

  it('counts lines as they came, whatever ends them, and passes over a line that only names the table', () => {
    const body = 'TABLE=ATTLOG\r\n7\t2026-03-09 08:00:00\t0\t15\t0\t0\t\r\n\r\n8\t2026-03-09 08:01:00\t0\t15\r\n';
    expect(read(body).map(({ line, values }) => [line, values.userNumber])).toEqual([
      [2, '7'],
      [4, '8'],
    ]);
  });

  it('with a number that a spreadsheet destroyed, or NUL in it, is refused and no more', () => {
    expect(read('6.2E+18\t2026-03-09 08:00:00\t0\t1').map(({ faults }) => faults.map(({ code }) => code))).toEqual([
      ['MANGLED'],
    ]);
    expect(read('7\u0000\t2026-03-09 08:00:00\t0\t1')[0]?.faults).toMatchObject([{ code: 'ENCODING' }]);
  });
});

describe('a user number', () => {
  const faultsOf = (number: string) => read(`${number}\t2026-03-09 08:00:00\t0\t1`)[0]?.faults;

  it.each([
    ['a letter and digits', 'A7', 'A7'],
    ['a citizen’s own number', '11010519491231002x', '11010519491231002X'],
  ])('may be %s', (_, number, is) => {
    expect(read(`${number}\t2026-03-09 08:00:00\t0\t1`)).toMatchObject([{ faults: [], values: { userNumber: is } }]);
  });

  it.each([
    ['a name', '张三丰'],
    ['a telephone', '13800138000'],
    ['a bank card', '6222021234567890123'],
    ['an identity number that is none', '110105194912310021'],
    ['more than a device holds', '工'.repeat(1_000)],
  ])('is not %s, and that is not shown', (_, number) => {
    expect(faultsOf(number)).toMatchObject([{ code: 'CODE', column: 'userNumber' }]);
    expect(JSON.stringify(faultsOf(number))).not.toContain(number);
  });

  it('that is a citizen’s is masked where the way out names it', () => {
    const [row] = read('11010519491231002X\t2026-03-11 08:00:00\t0\t1');
    expect(JSON.stringify(row?.faults)).toContain('110***********2X');
    expect(JSON.stringify(row?.faults)).not.toContain('19491231');
  });
});

describe('a punch', () => {
  const fault = (date: string) => read(`7\t${date}\t0\t15`)[0]?.faults.map(({ code }) => code);

  it.each([
    ['2026-02-28 23:59:59', ['DATE'], 'before the device was installed'],
    ['2026-03-01 00:00:00', [], 'on the day on which it was'],
    ['2026-03-10 23:59:59', [], 'today'],
    ['2026-03-11 00:00:00', ['FUTURE'], 'tomorrow'],
    ['2026-02-30 08:00:00', ['INSTANT'], 'on a day that does not exist'],
    ['2000-01-01 00:00:00', ['DATE'], 'of a clock whose battery is dead'],
  ])('of %s has the faults %j: %s', (date, codes) => {
    expect(fault(date)).toEqual(codes);
  });

  it.each(['2000-01-01 00:00:00', '2026-03-11 00:00:00'])(
    'of %s, refused, can be restored and tells the clock',
    (date) => {
      const [row] = read(`7\t${date}\t1\t15`);
      expect([row?.at, row?.faults.map((one) => sentenceOf(one).zh)]).toEqual([
        date,
        [expect.stringContaining('编号 7，出：请校准设备时钟')],
      ]);
    },
  );
});

describe('the events of a terminal', () => {
  const event = (more: object = {}, dateTime = '2026-03-09T08:00:00+08:00') => ({
    ...{ eventType: 'AccessControllerEvent', dateTime },
    AccessControllerEvent: { majorEventType: 5, subEventType: 75, employeeNoString: '7', ...more },
  });
  const told = (...events: readonly object[]) => readEvents(JSON.stringify(events));

  it('are of the time of China, whatever zone they are told in', () => {
    const zones = ['2026-03-09T00:00:00Z', '2026-03-09T08:00:00+08:00', '2026-03-08T19:00:00-05:00'];
    const rows = zones.map((dateTime) => told(event({ attendanceStatus: 'checkIn' }, dateTime))[0]);
    expect(rows.map((row) => row && readPunch(row, device, today).values.date)).toEqual(
      zones.map(() => '2026-03-09 08:00:00'),
    );
  });

  it.each([
    ['checkIn', '01'],
    ['breakOut', '02'],
    ['undefined', ''],
    ['01', 'status 01'],
    ['constructor', 'status constructor'],
  ])('of status %s say the direction %j', (attendanceStatus, direction) => {
    expect(told(event({ attendanceStatus }))).toMatchObject([{ told: { direction } }]);
  });

  it.each([
    ['a door', { majorEventType: 5, subEventType: 21 }],
    ['a face that nobody knows', { subEventType: 76 }],
    ['nobody', { employeeNoString: ' ' }],
    ['an alarm', { majorEventType: 1 }],
  ])('of %s are no punch', (_, more) => {
    expect(told(event(more))).toEqual([]);
  });

  it('keep their place in the list', () => {
    expect(told({ eventType: 'heartBeat' }, event()).map(({ line }) => line)).toEqual([2]);
  });
});
