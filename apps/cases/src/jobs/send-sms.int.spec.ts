import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { signMessage } from '@anxin/identity';
import { type Service, start } from '../routes/evidence.fixture';
import type { Sms } from '../sms/messenger';
import { openMessenger } from '../sms/open-messenger';
import { loadParameters, nationalParameters, ParameterBook } from '@anxin/law';
import { sendSms } from './send-sms';

const KEY = 'the county and its gateway alone know this';
const DAY = Date.parse('2026-03-10T10:00:00+08:00');
const NIGHT = Date.parse('2026-03-10T23:00:00+08:00');
const TAIL = { 'x-phone-tail': '5678' };
const JSON_BODY = { 'content-type': 'application/json' };

/** A gateway of SMS as a county has one: it checks who sends, and answers as it is told to. */
const gateway = async () => {
  const taken: (Sms & { readonly key: string | undefined })[] = [];
  const answering = { status: 200 };
  const bodyOf = async (request: IncomingMessage): Promise<string> => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return Buffer.concat(parts).toString();
  };
  const server: Server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const timestamp = String(request.headers['x-anxin-timestamp']);
      const isSigned = request.headers['x-anxin-signature'] === signMessage(KEY, timestamp, body);
      const status = isSigned ? answering.status : 401;
      if (status === 200)
        taken.push({ ...(JSON.parse(body) as Sms), key: request.headers['idempotency-key']?.toString() });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;
  return { url, taken, answering, close: () => new Promise((resolve) => server.close(resolve)) };
};

let service: Service;
let sms: Awaited<ReturnType<typeof gateway>>;
beforeAll(async () => {
  sms = await gateway();
  service = await start({ SMS_URL: sms.url, SMS_KEY: KEY, REPORTS_PER_ADDRESS: '40' });
});
afterAll(async () => {
  await service.close();
  await sms.close();
});
beforeEach(() => {
  sms.taken.length = 0;
  sms.answering.status = 200;
});

const turn = (now = DAY, messenger = service.app.messenger, terms = service.app.terms) => {
  if (!messenger) throw new Error('no messenger');
  return sendSms({ ...service.app, terms }, messenger, now);
};
const post = (path: string, body: object, headers = {}) =>
  service.post(path, JSON.stringify(body), { ...JSON_BODY, ...headers });

/** Somebody reports by the public form; answers the number and the code. */
const report = async (more: object = {}) => {
  const typed = { howLong: '3', amount: '9000', reporterPhone: '138 1234 5678', callBack: 'yes', form: randomUUID() };
  const { text } = await post('/report', { ...typed, ...more });
  return JSON.parse(text) as { readonly number: string; readonly queryCode: string; readonly sms: string | null };
};
const give = async (
  mutation: string,
  number: string,
  { who = 'OFFICE', more = '' }: { readonly who?: 'OFFICE' | 'TOWN'; readonly more?: string } = {},
) => {
  const key = `idempotencyKey: "${randomUUID()}"`;
  const text = `mutation { ${mutation}(input: { code: "HOTLINE:${number}", ${key} ${more} }) { code } }`;
  const { body } = await service.ask(who, text);
  expect(body.errors).toBeUndefined();
};
const assign = async (number: string): Promise<void> => {
  await give('clueScreen', number);
  await give('clueAssign', number, { more: 'townCode: "620522104"' });
};
const shown = async (number: string) => {
  const { body } = await service.ask('OFFICE', `{ clue(code: "HOTLINE:${number}") { sms { says { zh } state } } }`);
  return (body.data?.['clue'] as { readonly sms: readonly unknown[] } | null)?.sms;
};

it('F47: whoever left a number is told of each step by day, once, in words that say nothing of whom it is about', async () => {
  const { number } = await report();
  await assign(number);
  await turn(NIGHT);
  expect(sms.taken).toEqual([]);
  await Promise.all([turn(), turn()]);
  await turn();
  expect(sms.taken).toEqual([
    {
      id: expect.any(String),
      key: sms.taken[0]?.id,
      to: '13812345678',
      step: 'ASSIGNED',
      number,
      text: `您反映的事（编号${number}）已安排单位办理。凭查询码在网上看进度，也可在那里停收短信。`,
    },
  ]);
  expect(await shown(number)).toEqual([{ says: { zh: '已安排单位办理' }, state: 'SENT' }]);
});

it('nobody is told who left no number, nor who called an officer and was not asked', async () => {
  const { number, sms: wanted } = await report({ reporterPhone: undefined, callBack: undefined });
  await assign(number);
  await service.upload(
    'clues.csv',
    'channel,externalNo,receivedAt,reporterPhone\nHOTLINE,H-1,2026-03-09 10:00:00,13812345678',
  );
  await assign('H-1');
  await turn();
  expect([wanted, sms.taken]).toEqual([null, []]);
});

it('who stops it is told nothing more, not even what waits, until it is wanted again', async () => {
  const { number, queryCode, sms: wanted } = await report();
  await assign(number);
  const want = async (answer: string, headers = TAIL) => post(`/report/${queryCode}/sms`, { wanted: answer }, headers);
  expect((await want('no', { 'x-phone-tail': '0000' })).status).not.toBe(200);
  expect((await want('perhaps')).body.errors?.[0]?.extensions.code).toBe('CLUE_VALUE_INVALID');
  const stopped = await want('no');
  await turn();
  expect([wanted, JSON.parse(stopped.text), sms.taken]).toEqual([
    'WANTED',
    expect.objectContaining({ sms: 'STOPPED' }),
    [],
  ]);
  expect(await shown(number)).toEqual([{ says: { zh: '已安排单位办理' }, state: 'STOPPED' }]);
  await want('yes');
  for (const act of ['clueSign', 'clueCheck']) await give(act, number, { who: 'TOWN' });
  await give('clueHandOver', number, { who: 'TOWN', more: 'to: ARBITRATION, filingNo: "劳人仲案〔2026〕1号"' });
  await turn();
  expect(sms.taken).toMatchObject([{ number, step: 'HANDED_OVER' }]);
});

describe('a gateway', () => {
  it('that is away is tried again later, under the same id, and holds up nothing else', async () => {
    const { number } = await report();
    await assign(number);
    sms.answering.status = 503;
    await turn();
    expect(await shown(number)).toMatchObject([{ state: 'WAITING' }]);
    sms.answering.status = 200;
    await turn();
    expect(sms.taken).toEqual([]);
    await service.app.database.query("UPDATE sms SET next_try = now() WHERE state = 'WAITING'");
    await turn();
    expect(sms.taken).toMatchObject([{ number, step: 'ASSIGNED' }]);
  });

  it('that does not take a number is not asked again, and the office sees it', async () => {
    const { number } = await report();
    await assign(number);
    sms.answering.status = 422;
    await turn();
    expect(await shown(number)).toMatchObject([{ state: 'REFUSED' }]);
    await service.app.database.query('UPDATE sms SET next_try = now()');
    sms.answering.status = 200;
    await turn();
    expect(sms.taken).toEqual([]);
  });

  it('of a demonstration is a file, with numbers masked', async () => {
    const path = join(tmpdir(), `anxin-sms-${randomUUID()}.jsonl`);
    const { number } = await report();
    await assign(number);
    await turn(DAY, openMessenger({ SMS_URL: pathToFileURL(path) }));
    const line = readFileSync(path, 'utf8');
    rmSync(path);
    expect(JSON.parse(line)).toMatchObject({ number, to: '138****5678' });
    expect(line).not.toContain('1234');
  });

  it('that is named without its key is refused at the start', () => {
    expect(() => openMessenger({ SMS_URL: new URL(sms.url) })).toThrow('SMS_KEY is needed beside SMS_URL');
  });
});

it('F35: telephones are left alone in the hours that the area sets', async () => {
  const { number } = await report();
  await assign(number);
  const value = { from: '12:00', until: '14:00' };
  const own = loadParameters({ areaCode: '620522', quietHours: [{ from: '2026-01-01', value }] });
  const terms = new ParameterBook([own, nationalParameters]);
  const noon = Date.parse('2026-03-10T12:30:00+08:00');
  await turn(noon, service.app.messenger, terms);
  expect(sms.taken).toEqual([]);
  await turn(NIGHT, service.app.messenger, terms);
  expect(sms.taken).toMatchObject([{ number }]);
});
