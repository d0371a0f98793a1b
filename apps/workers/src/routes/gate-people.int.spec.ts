import { codesOf, type Who } from '@anxin/testing';
import { OTHER_NUMBER, OWN_NUMBER, SECOND, type Service, startService } from '../service.fixture';
import { at, gatesIn, line } from './gates.fixture';

let service: Service;
let { give, install, enrol, ofProject, deliveriesOf, punches, push, say } = {} as ReturnType<typeof gatesIn>;
const written: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  service = await startService({ LOG_LEVEL: 'info', GATE_REFUSALS: 6 });
  ({ give, install, enrol, ofProject, deliveriesOf, punches, push, say } = gatesIn(service));
});
afterAll(async () => {
  jest.restoreAllMocks();
  await service.close();
});

describe('a number that stands for nobody', () => {
  it('keeps its punches, is listed, and they go in when it is enrolled: from its day on, and once', async () => {
    const secret = await install('U-1', { projectCode: SECOND });
    const sent = [
      line('71', '07 08:00:00'),
      line('71', '08 08:00:00'),
      line('71', '08 18:00:00', '1'),
      line('72', '08 08:00:00'),
    ];
    await push(secret, 'U-1', sent);
    const waiting = () =>
      ofProject<{ gateUnmatched: unknown }>(
        'gateUnmatched { totalCount nodes { userNumber punches firstOn lastOn } }',
        SECOND,
      );
    const other = { userNumber: '72', punches: 1, firstOn: '2026-03-08', lastOn: '2026-03-08' };
    expect(await waiting()).toEqual({
      gateUnmatched: {
        ...{
          totalCount: 2,
          nodes: [{ userNumber: '71', punches: 3, firstOn: '2026-03-07', lastOn: '2026-03-08' }, other],
        },
      },
    });
    expect(await punches('U-1')).toEqual([]);
    await enrol([['71', OTHER_NUMBER, '2026-03-08']], SECOND);
    expect(await punches('U-1')).toHaveLength(2);
    expect(await waiting()).toMatchObject({
      gateUnmatched: { nodes: [{ userNumber: '71', punches: 1, lastOn: '2026-03-07' }, other] },
    });
    // What became of them is shown at their device.
    expect((await deliveriesOf('U-1', SECOND))[0]).toMatchObject({ recorded: 2, same: 0, unmatched: 0 });
    await push(secret, 'U-1', sent);
    expect(await punches('U-1')).toHaveLength(2);
    const told = await service.app.rows<{ rows: number }>(
      `SELECT (payload::jsonb ->> 'rows')::int AS rows FROM journal WHERE type = 'workers.attendance-recorded' AND stream = $1`,
      [`project:${SECOND}`],
    );
    expect(told).toEqual([{ rows: 2 }]);
  });

  it('that was enrolled too late is enrolled from an earlier day, and what waited since then goes in', async () => {
    const secret = await install('U-3', { projectCode: SECOND });
    const on = (day: string) => [line('73', `${day} 08:00:00`), line('73', `${day} 18:00:00`, '1')];
    await push(secret, 'U-3', [...on('01'), ...on('02'), ...on('05')]);
    await enrol([['73', OTHER_NUMBER, '2026-03-05']], SECOND);
    expect(await punches('U-3')).toHaveLength(2);
    expect(codesOf(await enrol([['73', OTHER_NUMBER, '2026-03-02']], SECOND))).toEqual([]);
    expect((await punches('U-3')).map((punch) => punch.at.slice(8, 10))).toEqual(['02', '02', '05', '05']);
    const { gateUsers } = await ofProject<{ gateUsers: { nodes: { userNumber: string }[] } }>(
      'gateUsers(first: 100) { nodes { userNumber from until } }',
      SECOND,
    );
    expect(gateUsers.nodes.filter(({ userNumber }) => userNumber === '73')).toEqual([
      { userNumber: '73', from: '2026-03-02', until: null },
    ]);
  });

  it('that was retired is given to another, each from the own day on', async () => {
    const secret = await install('U-2');
    await enrol([['81', OWN_NUMBER, '2026-03-01']]);
    await push(secret, 'U-2', [line('81', '05 08:00:00')]);
    const retire = async (until: string) =>
      codesOf(
        await give('gateUsersRetire', 'GateUsersRetireInput', { users: [{ userNumber: '81', until }] }, '{ code }'),
      );
    // Nobody else is given what went in as the one's.
    expect([await retire('2026-03-04'), await retire('2026-03-05')]).toEqual([['GATE_USER_DAY_INVALID'], []]);
    await enrol([['81', OTHER_NUMBER, '2026-03-07']]);
    await push(secret, 'U-2', [line('81', '05 08:00:00'), line('81', '06 08:00:00'), line('81', '07 08:00:00')]);
    expect((await punches('U-2')).map((punch) => punch.person)).toEqual([
      service.idOf(OWN_NUMBER),
      service.idOf(OTHER_NUMBER),
    ]);
    const { gateUsers } = await ofProject<{ gateUsers: { nodes: { userNumber: string }[] } }>(
      'gateUsers(first: 100) { nodes { userNumber from until } }',
    );
    expect(gateUsers.nodes.filter(({ userNumber }) => userNumber === '81')).toEqual([
      { userNumber: '81', from: '2026-03-01', until: '2026-03-05' },
      { userNumber: '81', from: '2026-03-07', until: null },
    ]);
  });
});

describe('a clock that is off', () => {
  const clock = async (serial: string) => {
    const { gateDevices } = await ofProject<{ gateDevices: { serial: string }[] }>(
      'gateDevices { serial skewSeconds clockOff note { en } }',
    );
    return gateDevices.find((device) => device.serial === serial);
  };
  /** A moment so many seconds from now, in China and on the business day. */
  const from = (seconds: number): string =>
    new Date(Date.parse(service.app.clock.now()) + 8 * 3_600_000 + seconds * 1_000)
      .toISOString()
      .slice(8, 19)
      .replace('T', ' ');

  it('is told by figure and note: ahead at once, behind once the device has been in touch for a while', async () => {
    const secret = await install('C-1');
    // Kept within the day, whenever this runs.
    const [behind, ahead] = Number(from(0).slice(3, 5)) < 12 ? [0, 600] : [-600, 0];
    await push(secret, 'C-1', [line('90', from(-3_000 + ahead * 6))]);
    if (ahead === 0) {
      expect(await clock('C-1')).toMatchObject({ skewSeconds: null, clockOff: false, note: null });
      await service.app.rows(
        `UPDATE gate_contact SET in_touch_since = now() - interval '6 minutes' WHERE serial = 'C-1'`,
        [],
      );
      await push(secret, 'C-1', [line('90', from(behind))]);
    }
    const shown = await clock('C-1');
    expect(shown).toMatchObject({ clockOff: true, note: { en: expect.stringContaining('set it right') as unknown } });
    expect((await service.get('/metrics')).text).toContain('anxin_gate_clocks_off 1');
    await service.app.rows(
      `UPDATE gate_contact SET in_touch_since = now() - interval '6 minutes' WHERE serial = 'C-1'`,
      [],
    );
    await push(secret, 'C-1', [line('90', from(-1))]);
    expect(await clock('C-1')).toMatchObject({ clockOff: false, note: null });
  });

  it('is not told by a punch that waited out a line that was down for two minutes', async () => {
    const secret = await install('C-2');
    await say(`${at(secret)}/getrequest?SN=C-2`);
    await service.app.rows(
      `UPDATE gate_contact SET in_touch_since = now() - interval '1 hour', seen_at = now() - interval '2 minutes'
       WHERE serial = 'C-2'`,
      [],
    );
    await push(secret, 'C-2', [line('92', from(-150))]);
    expect(await clock('C-2')).toMatchObject({ skewSeconds: null, clockOff: false });
  });
});

describe('a clock that is off by days', () => {
  it.each([
    ['ahead', '2099-01-01 08:00:00', 'anxin_gate_clocks_off 1'],
    ['dead', '2000-01-01 00:00:01', 'anxin_gate_clocks_off 2'],
  ])('is told by punches that are all refused: %s', async (name, moment, gauge) => {
    const serial = `D-${name}`;
    const secret = await install(serial);
    await service.get(`${at(secret)}/getrequest?SN=${serial}`);
    await service.app.rows(
      `UPDATE gate_contact SET in_touch_since = now() - interval '6 minutes' WHERE serial = '${serial}'`,
      [],
    );
    await push(secret, serial, [['91', moment, '0', '15'].join('\t')]);
    expect((await service.get('/metrics')).text).toContain(gauge);
  });
});

describe('refused, with nothing recorded and nobody named in the log', () => {
  it('a serial that nobody registered and a secret that is not the device’s look alike', async () => {
    const secret = await install('R-1');
    const refused = [
      await push('0'.repeat(32), 'R-1', [line('1', '09 08:00:00')]),
      await push(secret, 'R-2', [line('1', '09 08:00:00')]),
      await service.post('/iclock/cdata?SN=R-1&table=ATTLOG', line('1', '09 08:00:00'), {}),
      await service.get('/iclock/cdata?SN=%00'),
    ];
    expect(refused.map((answer) => [answer.status, ...codesOf(answer)])).toEqual(
      [1, 2, 3, 4].map(() => [401, 'UNAUTHENTICATED']),
    );
    expect(await deliveriesOf('R-1')).toEqual([]);
    const log = written.join('');
    expect(log).toContain('a gate was refused');
    expect(log).not.toContain('R-2');
    expect(log).not.toMatch(/张三|08:00:00/);
    expect(log).not.toContain(secret);
  });

  it('the secret before it was renewed, and the device once it was removed', async () => {
    const before = await install('R-3');
    const renewed = await give('gateDeviceRenewSecret', 'GateDeviceInput', { serial: 'R-3' }, '{ secret }');
    const { secret } = renewed.body.data?.['gateDeviceRenewSecret'] as { secret: string };
    expect((await say(`${at(before)}/getrequest?SN=R-3`)).status).toBe(401);
    expect((await say(`${at(secret)}/getrequest?SN=R-3`)).status).toBe(200);
    await give('gateDeviceRemove', 'GateDeviceInput', { serial: 'R-3' }, '{ removedOn }');
    expect((await say(`${at(secret)}/getrequest?SN=R-3`)).status).toBe(401);
  });

  it('more than a body may hold', async () => {
    const secret = await install('R-4');
    const answer = await push(secret, 'R-4', ['x'.repeat(1_048_577)]);
    expect([answer.status, codesOf(answer)]).toEqual([413, ['BODY_TOO_LARGE']]);
  });

  it('whoever goes on trying; a device that has its secret is not held up', async () => {
    const secret = await install('R-5');
    const tries = await Promise.all(Array.from({ length: 8 }, () => say(`${at('1'.repeat(32))}/getrequest?SN=R-5`)));
    expect(tries.map(({ status }) => status)).toContain(429);
    expect((await say(`${at(secret)}/getrequest?SN=R-5`)).status).toBe(200);
  });
});

describe('who may', () => {
  it.each<Who>(['TOWN', 'HOUSING', 'CONTRACTOR', 'WORKER', 'PUBLIC'])('%s installs no device', async (who) => {
    const input = { serial: 'W-1', passage: 'BOTH' };
    const answer = await give('gateDeviceInstall', 'GateDeviceInstallInput', input, '{ secret }', who);
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
  });

  it('a secret is shown once: the same request again answers none', async () => {
    const input = { serial: 'W-2', passage: 'EXIT', idempotencyKey: 'once' };
    const ask = '{ secret device { serial passage installedOn } }';
    const [first, again] = [
      await give('gateDeviceInstall', 'GateDeviceInstallInput', input, ask),
      await give('gateDeviceInstall', 'GateDeviceInstallInput', input, ask),
    ].map(({ body }) => body.data?.['gateDeviceInstall']);
    const device = { serial: 'W-2', passage: 'EXIT', installedOn: '2026-03-10' };
    expect(first).toEqual({ device, secret: expect.stringMatching(/^[\da-f]{32}$/) as unknown });
    expect(again).toEqual({ device, secret: null });
    const earlier = { serial: 'W-2', passage: 'EXIT', installedOn: '2026-03-05' };
    const { body } = await give('gateDeviceInstall', 'GateDeviceInstallInput', earlier, ask);
    expect(body.data?.['gateDeviceInstall']).toEqual({ device: earlier, secret: null });
    expect((await say(`${at((first as { secret: string }).secret)}/getrequest?SN=W-2`)).status).toBe(200);
    const [dump] = await service.app.rows<{ all: string }>(
      'SELECT (SELECT json_agg(j)::text FROM journal j) || (SELECT json_agg(g)::text FROM gate_device g) AS all',
      [],
    );
    expect(dump?.all).not.toContain((first as { secret: string }).secret);
  });

  it.each([
    ['a serial with blanks', { serial: 'W 3 é', passage: 'BOTH' }, 'GATE_SERIAL_INVALID'],
    ['a project that nobody knows', { serial: 'W-3', passage: 'BOTH', projectCode: 'none' }, 'GATE_PROJECT_UNKNOWN'],
    ['a day to come', { serial: 'W-3', passage: 'BOTH', installedOn: '2026-03-11' }, 'GATE_DAY_INVALID'],
  ])('no device is installed with %s', async (_, input, code) => {
    expect(codesOf(await give('gateDeviceInstall', 'GateDeviceInstallInput', input, '{ secret }'))).toEqual([code]);
  });

  it.each([
    ['a telephone for a number', ['13800138000', OWN_NUMBER, '2026-03-01'], 'GATE_USER_NUMBER_INVALID'],
    ['a number with blanks', ['9 9!', OWN_NUMBER, '2026-03-01'], 'GATE_USER_NUMBER_INVALID'],
    ['a paper that is on no roster', ['99', 'E12345678', '2026-03-01'], 'GATE_USER_NOT_ON_ROSTER'],
    ['an identity number that is none', ['99', '620599199211148459', '2026-03-01'], 'CORRECTION_VALUE_INVALID'],
  ] as const)('nobody is enrolled with %s', async (_, user, code) => {
    expect(codesOf(await enrol([user]))).toEqual([code]);
  });
});
