import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import type { WorkerStatement } from '@anxin/contracts';
import { anxin } from './command.fixture';

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'anxin-statement-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const STATEMENT: WorkerStatement = {
  kind: 'anxin.worker-statement@1',
  worker: { id: 'token', name: '邓*', idCardNumber: '620***********22' },
  payMonth: '2025-11',
  on: '2025-12-26',
  issuedAt: '2025-12-26T08:00:00.000Z',
  lines: [
    {
      ...{ projectCode: '2506-1', projectName: '样例工程', attendanceDays: 27, incompleteDays: 0, basis: 'ATTENDANCE' },
      ...{ payableFen: '885600', paidFen: '867900', dueOn: '2025-12-19', arrearsFen: '17700', daysLate: 7, steps: [] },
    },
  ],
};

const office = generateKeyPair('ES256', { extractable: true });
const stranger = generateKeyPair('ES256', { extractable: true });
const signed = async (says: unknown = STATEMENT): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(says)))
    .setProtectedHeader({ alg: 'ES256' })
    .sign((await office).privateKey);
const keyOf = async (pair: typeof office): Promise<string> => JSON.stringify(await exportJWK((await pair).publicKey));
/** The text with one letter of a part of the signed file changed. */
const tampered = (jws: string, part: number): string =>
  jws
    .split('.')
    .map((text, at) => (at === part ? `${text.slice(0, 9)}${text[9] === 'A' ? 'B' : 'A'}${text.slice(10)}` : text))
    .join('.');

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The last letter changed only in bits that say nothing: 64 bytes of a signature leave four of them. */
const relettered = (jws: string): string =>
  `${jws.slice(0, -1)}${LETTERS[LETTERS.indexOf(jws.at(-1) ?? '') ^ 1] ?? ''}`;

describe('check-statement', () => {
  it('proves a statement by the key, prints it in yuan, and ends with 0', async () => {
    const { code, out, err } = anxin(
      'check-statement',
      file('good.jws', `${await signed()}\n`),
      ...['--key', file('key.json', await keyOf(office)), '--lang', 'en'],
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const said of ['The signature holds.', '样例工程 2506-1', '8,856.00', '177.00', '2025-12-19'])
      expect(out).toContain(said);
  });

  it('finds the published key beside the statement', async () => {
    file('beside/statement-key.public.json', await keyOf(office));
    expect(anxin('check-statement', file('beside/in/it.jws', await signed()))).toMatchObject({ code: 0, err: '' });
  });

  it('finds the key of the system whose home the environment names', async () => {
    file('home/data/statement-key.json.public.json', await keyOf(office));
    process.env['ANXIN_HOME'] = join(folder, 'home');
    const ended = anxin('check-statement', file('elsewhere/it.jws', await signed()));
    delete process.env['ANXIN_HOME'];
    expect(ended).toMatchObject({ code: 0, err: '' });
  });

  it.each<[string, () => Promise<string>]>([
    ['a changed header', async () => tampered(await signed(), 0)],
    ['a changed word', async () => tampered(await signed(), 1)],
    ['a changed signature', async () => tampered(await signed(), 2)],
    ['no signature', async () => (await signed()).replace(/[^.]*$/, '')],
    ['something signed that is no statement', () => signed({ kind: 'something else' })],
    ['no signed file at all', () => Promise.resolve('a statement')],
    ['nothing', () => Promise.resolve('')],
  ])('says that %s does not hold, prints none of it, and ends with 1', async (_, content) => {
    const { code, out } = anxin(
      'check-statement',
      file('bad.jws', await content()),
      '--key',
      file('key.json', await keyOf(office)),
    );
    expect(code).toBe(1);
    expect(out).toContain('签名不符');
    expect(out).not.toContain('邓');
  });

  it.each<[string, (good: string) => string]>([
    ['with a last letter that decodes to the same', relettered],
    ['with padding', (good) => `${good}==`],
    ['with a blank within', (good) => `${good.slice(0, -4)} ${good.slice(-4)}`],
  ])('says that a signature written otherwise, %s, does not hold', async (_, otherwise) => {
    const good = await signed();
    const other = otherwise(good);
    const bytesOf = (jws: string) => Buffer.from(jws.split('.')[2] ?? '', 'base64url');
    expect(other).not.toBe(good);
    expect(bytesOf(other)).toEqual(bytesOf(good));
    const key = file('key.json', await keyOf(office));
    const { code, out } = anxin('check-statement', file('other.jws', other), '--key', key);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('签名不符') });
  });

  it('says that another key did not sign it, and ends with 1', async () => {
    const { code, out } = anxin(
      'check-statement',
      file('good.jws', await signed()),
      '--key',
      file('other.json', await keyOf(stranger)),
    );
    expect(code).toBe(1);
    expect(out).toContain('other.json');
  });

  it.each<[string, RegExp, (good: string) => readonly string[]]>([
    ['a key that is not there', /^FILE_|^KEY_/, (good) => [good, '--key', join(folder, 'none.json')]],
    ['a key that is none', /^KEY_INVALID/, (good) => [good, '--key', file('no-key.json', '{"kty":"oct"}')]],
    [
      'a statement that is not there',
      /^FILE_UNUSABLE/,
      () => [join(folder, 'none.jws'), '--key', join(folder, 'key.json')],
    ],
  ])('ends with 2 for %s, in one line', async (_, said, args) => {
    file('key.json', await keyOf(office));
    const { code, out, err } = anxin('check-statement', ...args(file('good.jws', await signed())));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(said);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
