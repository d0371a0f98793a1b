import { buffer, text } from 'node:stream/consumers';
import { codesOf, reportOf, smallFile } from '@anxin/testing';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const MOVED = '6205000000073072040';
const file = [
  'accountNo,bankSerial,postedAt,direction,amount,counterpartyName,counterpartyAccount,purpose',
  `${MOVED},BACK-1,2026-02-01 10:00:00,IN,100.00,,,`,
  `${MOVED},BACK-2,2026-02-01 10:00:00,SIDEWAYS,200.00,=HYPERLINK("x"),0006222021,`,
  '99999999,BACK-3,2026-02-01 10:00:00,IN,300.00,,,',
].join('\n');

const workbookOf = (id: string, body: string | Buffer, asked = '', headers = service.as('OFFICE')) =>
  fetch(`${service.url}/imports/${id}/workbook${asked}`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/csv' },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());

/** The workbook with something else in its sheets, as a clerk who corrects it. */
const corrected = async (workbook: Buffer, change: (xml: string) => string): Promise<Buffer> => {
  const [from, to] = [await fromBufferPromise(workbook, { lazyEntries: true }), new ZipFile()];
  for await (const entry of from.eachEntry()) {
    const part = await text(await from.openReadStreamPromise(entry));
    to.addBuffer(Buffer.from(entry.fileName.includes('/sheet') ? change(part) : part), entry.fileName);
  }
  to.end();
  return buffer(to.outputStream);
};
const upload = async (body: string | Buffer, name: string) =>
  reportOf(await service.upload(name, Buffer.from(body), { 'content-type': 'application/octet-stream' }));

describe('rows that were refused', () => {
  it('come as a workbook, are corrected in it and sent again: they alone change anything, once', async () => {
    const first = await upload(file, 'escrow-statement.csv');
    expect(first).toMatchObject({ recorded: 1, refused: 2 });
    const answer = await workbookOf(first.id, file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet');
    const workbook = await bytesOf(answer);

    expect(await upload(workbook, 'escrow-statement.xlsx')).toMatchObject({
      recorded: 0,
      refused: 2,
      unknownColumns: [],
    });
    const right = await corrected(workbook, (xml) => xml.replace('>SIDEWAYS<', '>IN<'));
    expect(await upload(right, 'escrow-statement.xlsx')).toMatchObject({ recorded: 1, same: 0, refused: 1 });
    expect(await upload(right, 'escrow-statement.xlsx')).toMatchObject({ recorded: 0, same: 1, refused: 1 });
    const [kept] = await service.app.rows<{ n: string }>(
      `SELECT count(*)::int AS n FROM movement WHERE bank_serial LIKE 'BACK-%'`,
      [],
    );
    expect(kept?.n).toBe(2);
  });

  it('are left out where they go to another contractor or project', async () => {
    const { id } = await upload(file, 'escrow-statement.csv');
    const json = { ...service.as('OFFICE'), 'content-type': 'application/json' };
    const named = [
      { by: 'account', value: MOVED },
      { by: 'account', value: '99999999' },
    ];
    const told = await service.post('/imports-destinations', JSON.stringify(named), json);
    const [found, ...others] = (told.body as unknown as { destinations: { to: Record<string, string> }[] })
      .destinations;
    expect(others).toEqual([]);
    const parts = async (asked: string): Promise<readonly string[]> => {
      const book = await fromBufferPromise(await bytesOf(await workbookOf(id, file, asked)), { lazyEntries: true });
      const sheets: string[] = [];
      for await (const { fileName } of book.eachEntry()) if (fileName.includes('/sheet')) sheets.push(fileName);
      return sheets;
    };
    expect(await parts('')).toHaveLength(2);
    expect(await parts('?project=')).toHaveLength(1);
    expect(await parts(`?contractor=${found?.to['contractor']}&project=${found?.to['project']}`)).toHaveLength(1);
    const nobody = await workbookOf(id, file, '?contractor=another');
    expect({ status: nobody.status, codes: codesOf({ body: await nobody.json() } as never) }).toEqual({
      status: 400,
      codes: ['NOTHING_TO_SEND_BACK'],
    });
  });

  it.each([
    ['IMPORT_FILE_DIFFERS', 'of another file', 'OFFICE', (id: string) => [id, `${file}\n`] as const],
    ['IMPORT_UNKNOWN', 'of no import', 'OFFICE', () => ['1-2-3', file] as const],
    ['FORBIDDEN', 'for a contractor', 'CONTRACTOR', (id: string) => [id, file] as const],
  ] as const)('are not sent back: %s, %s', async (code, _, who, asked) => {
    const { id } = await upload(file, 'escrow-statement.csv');
    const [of, body] = asked(id);
    const answer = await workbookOf(of, body, '', service.as(who));
    expect(codesOf({ body: await answer.json() } as never)).toEqual([code]);
  });

  it('are none of a file that was refused whole, whose report says why', async () => {
    const header = (await smallFile('escrow-statement.csv')).toString().replace('amount', 'sum');
    const { id } = await upload(header, 'escrow-statement.csv');
    const answer = await workbookOf(id, header);
    expect(codesOf({ body: await answer.json() } as never)).toEqual(['IMPORT_REFUSED_WHOLE']);
  });
});
