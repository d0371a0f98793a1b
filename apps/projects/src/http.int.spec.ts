import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { codesOf, eventually, reportOf, shapedFile, smallFile, type Who } from '@anxin/testing';
import { type Service, startService } from './service.fixture';

const LIMIT = 200_000;
let service: Service;
let enterprises: Buffer;
beforeAll(async () => {
  service = await startService({ IMPORT_LIMIT_BYTES: LIMIT });
  enterprises = await smallFile('enterprises.csv');
});
afterAll(() => service.close());

const imports = () => service.app.rows<{ kind: string }>('SELECT kind FROM import', []);
/** Sessions of uploads that have begun. */
const uploads = () => service.app.rows('SELECT 1 FROM import_session WHERE files > 0', []);
/** Files with a name that uploads left on the disk of the machine, but for those of `before`. */
const spools = async (before: readonly string[] = []): Promise<readonly string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith('anxin-import-') && !before.includes(name));

const closed = (named = {}) =>
  service.post('/imports-close', '{}', { ...service.as('OFFICE'), ...named, 'content-type': 'application/json' });

/** Begins an upload whose body is written by the spec; what becomes of the line is looked at elsewhere. */
const beginUpload = (headers: Readonly<Record<string, string | number>>) => {
  const sending = request(`${service.url}/imports/enterprises`, {
    method: 'POST',
    headers: { ...service.as('OFFICE'), 'content-type': 'text/csv', ...headers },
  });
  sending.on('error', () => undefined);
  return sending;
};

describe('an upload that is cut off in the middle', () => {
  const cutOff = async (part: Buffer, length: number | undefined): Promise<void> => {
    const before = await spools();
    // A file of a session is seen from its first byte.
    const named = { 'x-import-session': 'cut' };
    const sending = beginUpload(length === undefined ? named : { ...named, 'content-length': length });
    sending.write(part);
    await eventually(async () => expect(await uploads()).not.toEqual([]));
    // Beside this one another spec may be making a spool, whose name stands for a moment.
    await eventually(async () => expect(await spools(before)).toEqual([]));
    sending.destroy();
    await eventually(async () => expect(await uploads()).toEqual([]));
    await closed(named);
  };

  it.each([
    ['that said how long it is', (whole: Buffer) => whole.length],
    ['that comes in chunks of no said length', () => undefined],
  ])('%s leaves nothing behind, and can be sent again', async (_, length) => {
    const [rows, known] = [await imports(), await service.app.rows('SELECT 1 FROM enterprise', [])];
    await cutOff(enterprises.subarray(0, 1_500), length(enterprises));
    expect(await imports()).toEqual(rows);
    expect(await service.app.rows('SELECT 1 FROM enterprise', [])).toEqual(known);
    expect((await service.get('/healthz')).status).toBe(200);
    const answer = await service.upload('enterprises.csv', enterprises);
    expect(reportOf(answer)).toMatchObject({ status: 'FINISHED', rows: 46, refused: 0 });
  });
});

describe('an upload is refused before anything of it is kept', () => {
  const none = async (work: () => Promise<void>): Promise<void> => {
    const [rows, left] = [await imports(), await spools()];
    await work();
    expect(await imports()).toEqual(rows);
    await eventually(async () => expect(await spools(left)).toEqual([]));
  };

  it('when it is larger than the limit: 413 with its code', () =>
    none(async () => {
      const answer = await service.upload('enterprises.csv', Buffer.alloc(LIMIT + 1, 'x'));
      expect([answer.status, ...codesOf(answer)]).toEqual([413, 'BODY_TOO_LARGE']);
    }));

  it('when it has no end: 413, and who goes on sending is cut off', () =>
    none(async () => {
      const sending = beginUpload({});
      const seen: (number | undefined)[] = [];
      let isOpen = true;
      sending.on('response', ({ statusCode }) => seen.push(statusCode));
      sending.on('close', () => (isOpen = false));
      await eventually(
        () => {
          if (isOpen) sending.write(Buffer.alloc(16_384, 'x'));
          expect(isOpen).toBe(false);
        },
        { withinMs: 20_000 },
      );
      expect(seen).toEqual([413]);
    }));

  it.each([
    ['the limit itself', LIMIT, 200],
    ['one byte more', LIMIT + 1, 413],
  ])('counts to the byte: %s', async (_, bytes, status) => {
    const padded = Buffer.concat([enterprises, Buffer.alloc(bytes - enterprises.length, '\n')]);
    expect((await service.upload('enterprises.csv', padded)).status).toBe(status);
  });

  it.each([
    ['a token of nobody', 'Bearer a.b.c', 401, 'UNAUTHENTICATED'],
    ['no token', undefined, 401, 'UNAUTHENTICATED'],
    ['another scheme', 'Basic b2ZmaWNlOm9mZmljZQ==', 401, 'UNAUTHENTICATED'],
  ])('with %s', (_, authorization, status, code) =>
    none(async () => {
      const headers = { 'content-type': 'text/csv', ...(authorization ? { authorization } : {}) };
      const answer = await service.post('/imports/enterprises', enterprises, headers);
      expect([answer.status, ...codesOf(answer)]).toEqual([status, code]);
    }),
  );

  it.each<Who>(['HOUSING', 'TOWN', 'CONTRACTOR', 'WORKER'])('from the role of %s', (who) =>
    none(async () => {
      const answer = await service.upload('enterprises.csv', enterprises, service.as(who));
      expect([answer.status, ...codesOf(answer)]).toEqual([403, 'FORBIDDEN']);
      const json = { 'content-type': 'application/json' };
      const close = await service.post('/imports-close', '{}', { ...service.as(who), ...json });
      expect([close.status, ...codesOf(close)]).toEqual([403, 'FORBIDDEN']);
    }),
  );

  it.each(['application/json', 'multipart/form-data; boundary=x', 'text/html', 'nonsense'])('sent as %s', (type) =>
    none(async () => {
      const answer = await service.upload('enterprises.csv', enterprises, { 'content-type': type });
      expect([answer.status, ...codesOf(answer)]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    }),
  );

  it.each(['roster', 'nothing', '__proto__', 'constructor'])('of a table that is not ours: %s', (kind) =>
    none(async () => {
      const answer = await service.upload(`${kind}.csv`, enterprises);
      expect([answer.status, ...codesOf(answer)]).toEqual([400, 'IMPORT_KIND_UNKNOWN']);
      expect(answer.body.errors?.[0]?.message).toContain('escrow-statement');
    }),
  );

  it.each(['%', '%E4%BD', 'a%00b.csv'])('under a file name that is none: %s', (name) =>
    none(async () => {
      const answer = await service.upload('enterprises.csv', enterprises, { 'x-file-name': name });
      expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BAD_REQUEST']);
    }),
  );

  it('when it has no body', () =>
    none(async () => {
      const answer = await service.post('/imports/enterprises', '', service.as('OFFICE'));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }));
});

describe('a file that cannot be read', () => {
  it('is answered with its refusal, and asked for later says the same', async () => {
    const answer = await service.upload('enterprises.csv', 'creditCode,name\n1,2');
    expect(answer.status).toBe(422);
    const { id, ...report } = reportOf(answer);
    expect(report).toMatchObject({ status: 'REFUSED', rows: 0, refused: 1, faults: { HEADER: 1 } });
    const later = await service.ask(
      'OFFICE',
      'query ($id: ID!) { import(id: $id) { status fileName refusals { nodes { line faults { code column says { zh en } } } } } }',
      { id },
    );
    expect(later.body.data).toEqual({
      import: {
        status: 'REFUSED',
        fileName: 'enterprises.csv',
        refusals: {
          nodes: [
            {
              line: 1,
              faults: [
                {
                  code: 'HEADER',
                  column: 'areaCode kind',
                  says: {
                    zh: '前 20 行中没有表头。最接近的一行缺少列：areaCode（区划代码）、kind（企业类型）。',
                    en: 'No header in the first 20 rows. In the row nearest to one columns are missing: areaCode, kind.',
                  },
                },
              ],
            },
          ],
        },
      },
    });
  });

  it.each([
    ['broken gzip', 'enterprises.csv.gz', 'not gzip', 'GZIP'],
    ['an empty file', 'enterprises.csv', '\n', 'HEADER'],
  ])('since it is %s, is no error of ours', async (_, name, content, code) => {
    const report = reportOf(await service.upload(name, content));
    const [refusal] = await service.app.rows('SELECT faults FROM import_refusal WHERE import_id = $1', [report.id]);
    expect(refusal).toMatchObject({ faults: [{ code }] });
  });
});

describe('a file that goes in', () => {
  it('may be gzip under any of its content types, and keeps the end of a name that is too long', async () => {
    for (const type of [
      'application/gzip',
      'application/x-gzip',
      'application/octet-stream',
      'text/csv; charset=utf-8',
    ]) {
      const answer = await service.upload(`enterprises.${'x'.repeat(300)}.csv.gz`, gzipSync(enterprises), {
        'content-type': type,
      });
      expect(reportOf(answer)).toMatchObject({ status: 'FINISHED', rows: 46, refused: 0 });
    }
  });

  it('may be a workbook: sheet by sheet, and its list names sheet and line of every row', async () => {
    const answer = await service.upload('escrow-statement.xlsx', await shapedFile('escrow-statement.xlsx'));
    const { refused, faults, list } = reportOf(answer);
    expect(faults).toMatchObject({ UNKNOWN_ACCOUNT: expect.any(Number) as number, ROW_WIDTH: 1 });
    const { text } = await service.get(list, service.as('OFFICE'));
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(refused);
    const says = { zh: expect.any(String) as string };
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ sheet: '明细', faults: [{ code: 'UNKNOWN_ACCOUNT', says }] });
    expect((await service.get(list, service.as('TOWN'))).status).toBe(403);
    expect((await service.get('/imports/none/list', service.as('OFFICE'))).status).toBe(400);
  });

  it.each(['application/gzip', 'application/x-gzip'])('needs no name to be read as %s', async (type) => {
    const headers = { ...service.as('OFFICE'), 'content-type': type };
    const sent = { method: 'POST', headers, body: gzipSync(enterprises) };
    const answer = await fetch(`${service.url}/imports/enterprises`, sent);
    expect(((await answer.json()) as { status: string }).status).toBe('FINISHED');
  });

  it('tells its progress in lines, the report as the last of them', async () => {
    const [header = '', row = ''] = enterprises.toString().split('\n');
    const many = [header, ...Array.from({ length: 2_100 }, () => row)].join('\n');
    const answer = await service.upload('enterprises.csv', many, { accept: 'application/x-ndjson' });
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, { rows: number; status: string }>);
    expect(lines.map((line) => Object.keys(line).join())).toEqual(['progress', 'progress', 'progress', 'import']);
    expect(lines.map((line) => (line['progress'] ?? line['import'])?.rows)).toEqual([1_000, 2_000, 2_100, 2_100]);
    expect(lines.at(-1)?.['import']?.status).toBe('FINISHED');
  });

  it('goes in whole though the sender has left before the report', async () => {
    const [header = '', row = ''] = enterprises.toString().split('\n');
    const many = [header, ...Array.from({ length: 1_500 }, () => row)].join('\n');
    const sending = beginUpload({ accept: 'application/x-ndjson', 'x-file-name': 'left.csv' });
    sending.end(many);
    const [response] = (await once(sending, 'response')) as [NodeJS.ReadableStream];
    await once(response, 'data');
    sending.destroy();
    await eventually(async () =>
      expect(await service.app.rows(`SELECT status, rows FROM import WHERE file_name = 'left.csv'`, [])).toEqual([
        { status: 'FINISHED', rows: 1_500 },
      ]),
    );
  });

  it('in a session is evaluated when the session closes, and alone at once', async () => {
    const published = async () =>
      (await service.app.rows(`SELECT 1 FROM journal WHERE type = 'projects.indicators-changed'`, [])).length;
    await service.upload('projects.csv', await smallFile('projects.csv'), { 'x-import-session': 'open' });
    expect(await published()).toBe(0);
    expect((await closed()).body).toEqual({ closed: true });
    expect(await published()).toBeGreaterThan(0);
    await service.upload('escrow-statement.csv', await smallFile('escrow-statement.csv'));
    expect((await service.get('/settlement', service.as('OFFICE'))).body).toMatchObject({ due: 0 });
  });
});
