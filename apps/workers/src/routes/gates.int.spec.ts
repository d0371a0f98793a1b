import { codesOf } from '@anxin/testing';
import { OTHER_NUMBER, OWN_NUMBER, type Service, startService } from '../service.fixture';
import { at, gatesIn, line } from './gates.fixture';

let service: Service;
let { give, install, enrol, ofProject, deliveriesOf, punches, push, say } = {} as ReturnType<typeof gatesIn>;
beforeAll(async () => {
  service = await startService();
  ({ give, install, enrol, ofProject, deliveriesOf, punches, push, say } = gatesIn(service));
});
afterAll(() => service.close());

describe('a terminal of the text protocol', () => {
  it('begins by a handshake, asks for commands and reports them, and hears what such terminals expect', async () => {
    const secret = await install('T-1');
    const shake = await say(`${at(secret)}/cdata?SN=T-1&options=all&pushver=2.4.1&language=83`);
    expect(shake).toMatchObject({ status: 200, type: 'text/plain' });
    expect(shake.text.split('\n').slice(0, 2)).toEqual(['GET OPTION FROM: T-1', 'ATTLOGStamp=None']);
    expect(shake.text).toContain('\nTimeZone=8\nRealtime=1\n');
    // The business day is the terminal's day: by this header it sets its clock.
    expect(new Date(String(shake.date)).toISOString().slice(0, 10)).toMatch(/^2026-03-(09|10)$/);
    expect(await say(`${at(secret)}/getrequest?SN=T-1&INFO=Ver8.0,3,9,7`)).toMatchObject({ status: 200, text: 'OK' });
    const answers = [
      await service.post(`${at(secret)}/devicecmd?SN=T-1`, 'ID=1&Return=0&CMD=DATA', {}),
      await service.post(`${at(secret)}/cdata?SN=T-1&table=OPERLOG`, 'USER PIN=7\tName=张三\tPri=0', {}),
      await service.post(`${at(secret)}/cdata?SN=T-1&table=USERINFO`, 'PIN=7\tName=张三', {}),
      await push(secret, 'T-1', [line('7', '09 08:00:00'), line('7', '09 18:00:00', '1')]),
    ];
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      ...[1, 2, 3].map(() => [200, 'OK']),
      [200, 'OK: 2'],
    ]);
    // What is no stamp is not kept, and holds up no punch.
    for (const stamp of ['%00', 'None'])
      expect((await push(secret, 'T-1', [line('7', '09 08:00:00')], `&Stamp=${stamp}`)).text).toBe('OK: 1');
    expect((await say(`${at(secret)}/cdata?SN=T-1&options=all`)).text).toContain('\nATTLOGStamp=9999\n');
  });

  it('may have its secret as its comm key, where its address holds none', async () => {
    const secret = await install('T-2');
    expect(await say(`/iclock/cdata?SN=T-2&options=all&pushcommkey=${secret}`)).toMatchObject({ status: 200 });
    const answer = await service.post(
      `/iclock/cdata?SN=T-2&table=ATTLOG&pushcommkey=${secret}`,
      line('9', '09 08:00:00'),
      {},
    );
    expect(answer.text).toBe('OK: 1');
  });

  it('may be a bridge of the trade: a slash at the end, no content type, the table named in the body too', async () => {
    const secret = await install('T-6');
    await enrol([['66', OTHER_NUMBER, '2026-03-01']]);
    const body = `TABLE=ATTLOG\n${line('66', '09 08:00:00')}\n${line('66', '09 18:00:00', '1')}`;
    const pushed = await service.post(`${at(secret)}/cdata/?SN=T-6&table=ATTLOG`, Buffer.from(body), {});
    expect([pushed.text, (await punches('T-6')).length]).toEqual(['OK: 2', 2]);
    expect(await say(`${at(secret)}/getrequest/?SN=T-6`)).toMatchObject({ status: 200, text: 'OK' });
    expect(await say(`${at(secret)}/cdata.aspx?SN=T-6&options=all`)).toMatchObject({ status: 200 });
  });

  it('whose line is broken is refused that line, told of it, and keeps the others', async () => {
    const secret = await install('T-3');
    await enrol([['31', OTHER_NUMBER, '2026-03-01']]);
    const lines = [
      line('31', '09 08:00:00'),
      line('31', '30 08:00:00'),
      line('31', '09 25:00:00'),
      '',
      line('31', '09 12:00:00', '255'),
      line('31', '09 1'),
      'noise',
      line('31', '09 18:00:00', '1'),
      ['31', '2000-01-01 00:00:01', '0', '1'].join('\t'),
    ];
    expect((await push(secret, 'T-3', lines)).text).toBe('OK: 8');
    expect(await deliveriesOf('T-3')).toEqual([
      {
        ...{ recorded: 2, same: 0, unmatched: 0 },
        refusals: {
          nodes: [
            { line: 2, faults: [{ code: 'FUTURE', column: 'date' }] },
            { line: 3, faults: [{ code: 'INSTANT', column: 'date' }] },
            { line: 5, faults: [{ code: 'CODE', column: 'direction' }] },
            { line: 6, faults: [{ code: 'INSTANT', column: 'date' }] },
            {
              line: 7,
              faults: [
                { code: 'REQUIRED', column: 'date' },
                { code: 'REQUIRED', column: 'direction' },
              ],
            },
            { line: 9, faults: [{ code: 'DATE', column: 'date' }] },
          ],
        },
      },
    ]);
  });

  it('that sends noise is told of its first thousand lines, and of how many there were', async () => {
    const secret = await install('T-8');
    expect(
      (
        await push(
          secret,
          'T-8',
          Array.from({ length: 3_000 }, () => 'x'),
        )
      ).text,
    ).toBe('OK: 3000');
    const { gateDevices } = await ofProject<{ gateDevices: object[] }>(
      'gateDevices { serial deliveries { nodes { refused refusals(first: 1) { totalCount } } } }',
    );
    const deliveries = { nodes: [{ refused: 3_000, refusals: { totalCount: 1_000 } }] };
    expect(gateDevices).toContainEqual({ serial: 'T-8', deliveries });
  });

  it('may know people by their identity numbers: they need no enrolment, and no number is kept', async () => {
    const secret = await install('T-7');
    const lines = [
      line(OWN_NUMBER, '08 07:00:00'),
      line(OWN_NUMBER, '30 07:00:00'),
      line('13800138000', '08 07:00:00'),
    ];
    await push(secret, 'T-7', lines);
    expect(await punches('T-7')).toMatchObject([{ person: service.idOf(OWN_NUMBER), at: '2026-03-08 07:00:00' }]);
    expect(await deliveriesOf('T-7')).toMatchObject([{ recorded: 1, unmatched: 0 }]);
    const [dump] = await service.app.rows<{ all: string }>(
      `SELECT (SELECT json_agg(j)::text FROM journal j) || (SELECT json_agg(d)::text FROM gate_delivery d)
         || (SELECT json_agg(u)::text FROM unmatched_punch u) AS all`,
      [],
    );
    for (const number of [OWN_NUMBER, '13800138000']) expect(dump?.all).not.toContain(number);
  });

  it('that sends again, or in another order, changes nothing, and others hear nothing', async () => {
    const secret = await install('T-4');
    await enrol([['41', OWN_NUMBER, '2026-03-01']]);
    const lines = [line('41', '09 18:00:00', '1'), line('41', '09 08:00:00'), line('42', '09 08:00:00')];
    await push(secret, 'T-4', lines);
    const told = () => service.app.rows(`SELECT count(*) FROM journal WHERE type = 'workers.attendance-recorded'`, []);
    const [before, heard] = [await punches('T-4'), await told()];
    const again = [lines.toReversed(), [...lines, ...lines], lines.slice(1)].map((sent) => push(secret, 'T-4', sent));
    expect((await Promise.all(again)).map(({ text }) => text)).toEqual(['OK: 3', 'OK: 6', 'OK: 2']);
    expect(await punches('T-4')).toEqual(before);
    expect(before).toEqual([
      { person: service.idOf(OWN_NUMBER), at: '2026-03-09 08:00:00', direction: 1, type: '001' },
      { person: service.idOf(OWN_NUMBER), at: '2026-03-09 18:00:00', direction: 2, type: '001' },
    ]);
    expect(await told()).toEqual(heard);
    const came = (await deliveriesOf('T-4')).map(({ recorded, same, unmatched }) => [recorded, same, unmatched]);
    expect(came.toReversed()[0]).toEqual([2, 0, 1]);
    expect(came.slice(0, 3).toSorted()).toEqual([
      [0, 2, 0],
      [0, 3, 0],
      [0, 6, 0],
    ]);
  });

  it.each([
    ['ENTRANCE', [1, 1]],
    ['EXIT', [2, 2]],
    ['BOTH', [1, 2]],
  ])('of passage %s takes come and gone as %j', async (passage, directions) => {
    const serial = `T-5-${passage}`;
    const secret = await install(serial, { passage });
    await enrol([[`5${passage}`, OWN_NUMBER, '2026-03-01']]);
    await push(secret, serial, [line(`5${passage}`, '09 08:00:00'), line(`5${passage}`, '09 18:00:00', '1')]);
    expect((await punches(serial)).map((punch) => punch.direction)).toEqual(directions);
  });
});

describe('a face terminal', () => {
  const event = (number: string, dateTime: string, more: object = {}) => ({
    ...{ ipAddress: '10.0.0.9', eventType: 'AccessControllerEvent', dateTime, eventState: 'active' },
    AccessControllerEvent: {
      ...{ majorEventType: 5, subEventType: 75, employeeNoString: number, name: '张三', serialNo: 12 },
      ...{ attendanceStatus: 'checkIn', ...more },
    },
  });
  const send = (secret: string, body: unknown, type = 'application/json') =>
    service.post(`/gates/${secret}/events/F-1`, typeof body === 'string' ? body : JSON.stringify(body), {
      'content-type': type,
    });

  it('sends events, one or a list, as JSON or in a form; a door or a heartbeat is no punch', async () => {
    const secret = await install('F-1');
    await enrol([['61', OWN_NUMBER, '2026-03-01']]);
    const come = event('61', '2026-03-09T08:00:00+08:00');
    const gone = event('61', '2026-03-09T10:00:00Z', { attendanceStatus: 'checkOut', subEventType: 1 });
    const nothing = [
      { eventType: 'heartBeat' },
      event('', '2026-03-09T08:00:00+08:00'),
      { ...come, AccessControllerEvent: 1 },
    ];
    expect((await send(secret, come)).body).toEqual({ recorded: 1, same: 0, unmatched: 0, refused: 0 });
    expect((await send(secret, [come, gone, ...nothing])).body).toEqual({
      recorded: 1,
      same: 1,
      unmatched: 0,
      refused: 0,
    });
    expect((await send(secret, nothing)).body).toEqual({ recorded: 0, same: 0, unmatched: 0, refused: 0 });
    expect(await deliveriesOf('F-1')).toHaveLength(2);
    const form = new FormData();
    form.append(
      'event_log',
      new Blob([JSON.stringify(event('61', '2026-03-09T12:00:00+08:00'))], { type: 'application/json' }),
    );
    const sent = new Request('http://localhost', { method: 'POST', body: form });
    expect((await send(secret, await sent.text(), String(sent.headers.get('content-type')))).body).toMatchObject({
      recorded: 1,
    });
    expect((await punches('F-1')).map((punch) => [punch.at.slice(11), punch.type])).toEqual([
      ['08:00:00', '001'],
      ['12:00:00', '001'],
      ['18:00:00', '005'],
    ]);
  });

  it.each(['{"eventType":', '"text"', '', '7'])('is refused what is no event: %j', async (body) => {
    const secret = await install('F-2').catch(() => '');
    const renewed = await give('gateDeviceRenewSecret', 'GateDeviceInput', { serial: 'F-2' }, '{ secret }');
    const { secret: now } = renewed.body.data?.['gateDeviceRenewSecret'] as { secret: string };
    expect(secret).not.toBe(now);
    const answer = await service.post(`/gates/${now}/events/F-2`, body, { 'content-type': 'application/json' });
    expect([answer.status, codesOf(answer)]).toEqual([400, ['BODY_NOT_JSON']]);
  });
});
