import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codesOf, eventually, type Who } from '@anxin/testing';
import { freshS3, S3_KEYS } from '@anxin/testing/s3';
import { another, pdf, report, type Service, start, SUBJECT } from './evidence.fixture';

let service: Service;
beforeAll(async () => {
  service = await start({ EVIDENCE_TYPES: 'application/pdf=1,video/mp4=50' });
  await report(service);
});
afterAll(() => service.close());

const PROOF = pdf('银行回单：张三 98600.00');

type Body = { readonly errors: unknown };
type Sent = { readonly id: string; readonly digest: string };
const send = (
  body: Buffer,
  {
    who = 'TOWN',
    subject = SUBJECT,
    headers = {},
    to = service,
  }: { who?: Who; subject?: string; headers?: object; to?: Service } = {},
) =>
  to.post(`/evidence?subject=${encodeURIComponent(subject)}`, body, {
    'content-type': 'application/pdf',
    'x-file-name': encodeURIComponent('张三 回单 13812345678.pdf'),
    ...to.as(who),
    ...headers,
  });
const sent = async (...given: Parameters<typeof send>): Promise<Sent> => {
  const { status, text } = await send(...given);
  expect([status, text]).toEqual([200, expect.any(String)]);
  return JSON.parse(text) as Sent;
};
const download = (id: string, who: Who = 'TOWN', at = service): Promise<Response> =>
  fetch(`${at.url}/evidence/${id}`, { headers: at.as(who) });
const folder = (at = service): string => at.app.config.FILES_FOLDER ?? '';
const keptFiles = (at = service): readonly string[] =>
  existsSync(folder(at))
    ? readdirSync(folder(at), { recursive: true, withFileTypes: true }).flatMap((entry) =>
        entry.isFile() ? [entry.name] : [],
      )
    : [];
const rows = (sql: string): Promise<Record<string, unknown>[]> => service.app.database.query(sql);
/** Files, rows and what is on its way: of what was refused nothing is left. */
const standing = async () => ({
  files: keptFiles().toSorted(),
  rows: await rows('SELECT id FROM evidence UNION ALL SELECT id FROM file_put ORDER BY id'),
});
const journalled = (id = ''): Promise<Record<string, unknown>[]> =>
  rows(`SELECT type, actor, area, payload FROM journal WHERE stream LIKE 'evidence:${id}%' ORDER BY version`);
let before: Awaited<ReturnType<typeof standing>>;
beforeEach(async () => void (before = await standing()));
const expectNothing = async (): Promise<void> => expect(await standing()).toEqual(before);

it('a file is kept with its hash, who, when, size and type, and read as it was sent', async () => {
  const { id } = await sent(PROOF);
  const digest = createHash('sha256').update(PROOF).digest('hex');
  const fields = 'id subject fileName type bytes digest keptBy keptOn keptAt download';
  const { body } = await service.ask(
    'TOWN',
    `{ clue(code: "VISIT:V-1") { evidence { totalCount nodes { ${fields} } } } }`,
  );
  const metadata = {
    id,
    subject: SUBJECT,
    fileName: '张三 回单 138****5678.pdf',
    type: 'application/pdf',
    bytes: PROOF.length,
    digest,
    keptBy: 'town-1',
    keptOn: '2026-03-10',
    keptAt: expect.stringMatching(/^\d{4}-.*Z$/) as unknown,
    download: `/evidence/${id}`,
  };
  expect(body.data).toEqual({ clue: { evidence: { totalCount: 1, nodes: [metadata] } } });
  const answer = await download(id, 'OFFICE');
  expect(Buffer.from(await answer.arrayBuffer()).equals(PROOF)).toBe(true);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E5%BC%A0/);
});

it('a download is on record, and the record names nobody but who had it', async () => {
  const { id } = await sent(another());
  await (await download(id, 'OFFICE')).arrayBuffer();
  expect((await journalled(id)).map(({ type, actor, area }) => [type, actor, area])).toEqual([
    ['EvidenceKept', 'town-1', '620522104'],
    ['EvidenceRead', 'office-1', '620522104'],
  ]);
  expect(JSON.stringify(await journalled(id))).not.toMatch(/张三|回单|138\*|5678\.pdf/);
});

it('neither database nor files hold a name or a word of it in clear, and no file is read in the place of another', async () => {
  const [one, two] = [await sent(pdf('证据一')), await sent(pdf('证据二十'))];
  const dumped = JSON.stringify(await rows('SELECT * FROM evidence'));
  const pathOf = (id: string): string => join(folder(), id.slice(-2), id);
  const stored = readFileSync(pathOf(one.id));
  for (const secret of ['张三', '回单', '证据']) {
    expect(dumped).not.toContain(Buffer.from(secret).toString('hex'));
    expect(stored.includes(secret)).toBe(false);
  }
  expect(stored.includes('%PDF')).toBe(false);
  writeFileSync(pathOf(one.id), Buffer.concat([stored.subarray(0, -1), Buffer.of(stored.at(-1)! ^ 1)]));
  const codeOf = async (id: string): Promise<unknown> => (JSON.parse(await (await download(id)).text()) as Body).errors;
  expect(await codeOf(one.id)).toMatchObject([{ extensions: { code: 'FILE_DAMAGED' } }]);
  writeFileSync(pathOf(one.id), readFileSync(pathOf(two.id)).subarray(0, stored.length));
  expect(await codeOf(one.id)).toMatchObject([{ extensions: { code: 'FILE_DAMAGED' } }]);
  writeFileSync(pathOf(one.id), stored.subarray(1));
  expect(await codeOf(one.id)).toMatchObject([{ extensions: { code: 'FILE_MISSING' } }]);
});

describe('whoever does not see the subject', () => {
  it('neither sends evidence of it nor finds, counts or reads any, and leaves no record', async () => {
    const { id } = await sent(another(), { who: 'OFFICE' });
    const told = await journalled();
    expect(codesOf(await send(another(), { who: 'WATER' }))).toEqual(['EVIDENCE_SUBJECT_UNKNOWN']);
    const { body } = await service.ask('WATER', `{ evidence(id: "${id}") { id } }`);
    expect(body.data).toEqual({ evidence: null });
    const answer = await download(id, 'WATER');
    expect(JSON.parse(await answer.text())).toMatchObject({ errors: [{ extensions: { code: 'EVIDENCE_UNKNOWN' } }] });
    expect(await journalled()).toEqual(told);
  });

  // A contractor sends evidence of its own warnings, and reads none back.
  it.each<[Who, number, string, number]>([
    ['CONTRACTOR', 400, 'EVIDENCE_SUBJECT_UNKNOWN', 403],
    ['WORKER', 403, 'FORBIDDEN', 403],
    ['PUBLIC', 401, 'UNAUTHENTICATED', 401],
  ])('%s sends nothing (%i %s) and reads nothing (%i)', async (who, status, code, readStatus) => {
    const { id } = await sent(another());
    const refused = await send(another(), { who });
    expect([refused.status, codesOf(refused)]).toEqual([status, [code]]);
    expect((await download(id, who)).status).toBe(readStatus);
  });

  it('hides it from the database itself: the role that reads for a caller finds no row', async () => {
    await sent(another());
    const read = (role: string, scope: string) =>
      service.app.api.database.transaction(async (tx) => {
        await tx.query(`SELECT set_config('anxin.role', $1, true), set_config('anxin.scope', $2, true)`, [role, scope]);
        return tx.query<unknown[]>('SELECT id FROM evidence');
      });
    expect((await read('TOWN', '{620522104}')).length).toBeGreaterThan(0);
    expect(await read('TOWN', '{620522105}')).toEqual([]);
    expect(await read('', '{}')).toEqual([]);
  });
});

describe('refused, and nothing of it is kept:', () => {
  it.each<[string, Buffer, number, string]>([
    ['an empty file', Buffer.alloc(0), 400, 'FILE_EMPTY'],
    ['a page that calls itself PDF', Buffer.from('<html><script>alert(1)</script>'), 415, 'FILE_TYPE_NOT_ALLOWED'],
    [
      'a program that calls itself PDF',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
      415,
      'FILE_TYPE_NOT_ALLOWED',
    ],
    ['a PDF beyond its limit', pdf(Buffer.alloc(1024 * 1024)), 413, 'FILE_TOO_LARGE'],
  ])('%s', async (_, body, status, code) => {
    const refused = await send(body);
    expect([refused.status, codesOf(refused)]).toEqual([status, [code]]);
    await expectNothing();
  });

  it.each(['clue:VISIT:none', 'clue', 'worker:1', ''])('a file about "%s"', async (subject) => {
    expect(codesOf(await send(another(), { subject }))).toEqual(['EVIDENCE_SUBJECT_UNKNOWN']);
    await expectNothing();
  });

  it('a file that breaks off', async () => {
    const { hostname, port } = new URL(service.url);
    const headers = { ...service.as('TOWN'), 'content-type': 'application/pdf', 'content-length': 1_000_000 };
    const path = `/evidence?subject=${encodeURIComponent(SUBJECT)}`;
    await new Promise<void>((resolve) => {
      const sending = httpRequest({ hostname, port, path, method: 'POST', headers });
      sending.on('error', () => resolve());
      sending.write(pdf(Buffer.alloc(100_000)), () => setTimeout(() => sending.destroy(new Error('gone')), 200));
    });
    await expectNothing();
  });

  it('a file that the disk has no room for: DISK_FULL', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'none', disk]).status !== 0)
      return console.warn("no disk of one's own on this machine: not tried");
    const small = await start({ FILES_FOLDER: disk });
    try {
      await report(small);
      const refused = await send(pdf(randomBytes(400_000)), { to: small });
      expect([refused.status, codesOf(refused)]).toEqual([507, ['DISK_FULL']]);
      expect(keptFiles(small)).toEqual([]);
      await sent(PROOF, { to: small });
    } finally {
      await small.close();
      spawnSync('umount', [disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });
});

describe('a repeat', () => {
  it('of the same file is the same evidence, kept once', async () => {
    const proof = another();
    const [one, two] = [await sent(proof), await sent(proof)];
    expect(two.id).toBe(one.id);
    expect(keptFiles().filter((name) => !before.files.includes(name))).toEqual([one.id]);
    expect(await journalled(one.id)).toHaveLength(1);
  });

  it('under a key of the caller’s own holds one file, and refuses another', async () => {
    const headers = { 'idempotency-key': 'k-1' };
    const { id } = await sent(PROOF, { headers });
    expect((await sent(PROOF, { headers })).id).toBe(id);
    expect(codesOf(await send(pdf('another'), { headers }))).toEqual(['IDEMPOTENCY_CONFLICT']);
    expect((await sent(PROOF, { headers: { 'idempotency-key': 'k-2' } })).id).not.toBe(id);
    expect(keptFiles()).toHaveLength(before.files.length + 2);
  });
});

it('a start sweeps what a process that was killed had put, and leaves what is kept or on its way', async () => {
  const { id } = await sent(another());
  const path = join(folder(), id.slice(-2));
  for (const [name, process] of [
    [`dead-${id.slice(-2)}`, 'anxin killed'],
    [`alive-${id.slice(-2)}`, (await rows('SHOW application_name'))[0]?.['application_name']],
  ] as const) {
    writeFileSync(join(path, name), 'half');
    await service.app.database.query('INSERT INTO file_put VALUES ($1, $2)', [name, process]);
  }
  appendFileSync(join(path, `dead-${id.slice(-2)}.part`), 'half');
  await service.app.closeInterrupted();
  const fresh = keptFiles().filter((name) => !before.files.includes(name));
  expect(fresh.toSorted()).toEqual([`alive-${id.slice(-2)}`, id].toSorted());
});

it('a large file is sent in pieces of whatever size and read as it was', async () => {
  const front = Buffer.from('00000020667479706d703432000000006d70343269736f6d0000000000000000', 'hex');
  const film = Buffer.concat([front, randomBytes(20_000_003)]);
  const { id, digest } = await sent(film);
  expect(digest).toBe(createHash('sha256').update(film).digest('hex'));
  expect(Buffer.from(await (await download(id)).arrayBuffer()).equals(film)).toBe(true);
});

it('on a server that speaks S3 the same holds, and its bucket has a cipher alone', async () => {
  const s3 = await freshS3('evidence');
  const keys = { FILES_S3_CREDENTIALS: `${S3_KEYS.accessKeyId}:${S3_KEYS.secretAccessKey}`, FILES_FOLDER: undefined };
  const away = await start({ ...keys, FILES_S3_URL: `${s3.endpoint}/evidence` });
  await report(away);
  const { id } = await sent(PROOF, { to: away });
  expect(Buffer.from(await (await download(id, 'TOWN', away)).arrayBuffer()).equals(PROOF)).toBe(true);
  const stored = readdirSync(s3.directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const content = stored.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
  expect(content.some((bytes) => bytes.length > PROOF.length)).toBe(true);
  expect(content.some((bytes) => bytes.includes('%PDF'))).toBe(false);
  await s3.stop();
  await eventually(async () => expect(codesOf(await send(pdf('x'), { to: away }))).toEqual(['FILE_STORE_UNAVAILABLE']));
  await away.close();
  s3.remove();
});
