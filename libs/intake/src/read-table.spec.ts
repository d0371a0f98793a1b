import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { readTable } from './read-table';
import { faultsIn, rowsOf, sourceOf, TODAY } from './source.fixture';
import type { Table } from './tables/table';
import { enterprises, roster, signals } from './tables/tables';

const HEADER = 'creditCode,name,areaCode,kind';
const ROW = '91350100M000100Y43,第一建筑,510100,OWNER';
const VALUES = { creditCode: '91350100M000100Y43', name: '第一建筑', areaCode: '510100', kind: 'OWNER' };

const open = (text: string | Uint8Array, table: Table = enterprises) =>
  readTable(table, sourceOf(`${table.name}.csv`, text), { today: TODAY });

const refusalOf = (text: string | Uint8Array): Promise<unknown> =>
  open(text).then(
    () => 'none',
    ({ code }: { code?: string }) => code,
  );

describe('a header', () => {
  it('may have its columns in any order', async () => {
    const rows = await rowsOf(await open('kind,areaCode,name,creditCode\nOWNER,510100,第一建筑,91350100M000100Y43'));
    expect(rows).toEqual([{ line: 2, values: VALUES, faults: [], notes: [], unknown: undefined }]);
  });

  it('may have blanks around its names, quotes, a BOM, CRLF and blank lines before it', async () => {
    const text = '\uFEFF\r\n"creditCode" ,name ,"areaCode",\tkind\r\n';
    const rows = await rowsOf(await open(`${text}${ROW}\r\n`));
    expect(rows.map(({ line, values }) => ({ line, values }))).toEqual([{ line: 3, values: VALUES }]);
  });

  it('alone is a file without rows', async () => {
    expect(await rowsOf(await open(HEADER))).toEqual([]);
    expect(await rowsOf(await open(`${HEADER}\n\n`))).toEqual([]);
  });

  it.each([
    ['a column missing', 'creditCode,name,areaCode\n91350100M000100Y43,第一建筑,510100'],
    ['several missing', 'name\n第一建筑'],
    ['a name in other letters', `${HEADER.replace('creditCode', 'creditcode')}\n${ROW}`],
    ['a known column twice', `${HEADER},name\n${ROW},第二建筑`],
    ['nothing in the file', ''],
    ['blank lines alone', '\n \r\n\t\n'],
    ['a quote that never closes', `"${HEADER}\n${ROW}`],
    ['a NUL in an unknown name', `${HEADER},re\u0000mark\n${ROW},x`],
    ['a line beyond the limit', `${HEADER},${'x'.repeat(65_536)}\n${ROW}`],
    ['UTF-16 without a mark', Buffer.from(`${HEADER}\n${ROW}`, 'utf16le')],
  ])('with %s refuses the file: HEADER', async (_, text) => {
    expect(await refusalOf(text)).toBe('HEADER');
  });

  it('that is refused names the columns', async () => {
    await expect(open('name,areaCode')).rejects.toMatchObject({
      says: {
        zh: expect.stringContaining('creditCode（统一社会信用代码）、kind（企业类型）'),
        en: expect.stringContaining('creditCode, kind'),
      },
    });
    await expect(open(`${HEADER},name,name`)).rejects.toMatchObject({
      says: { zh: expect.stringContaining('name'), en: expect.stringContaining('name') },
    });
  });

  it('may leave out columns that are not required: their values are absent', async () => {
    const header = 'projectCode,employerCreditCode,idCardNumber,workerName,wageType,wageRate,enteredOn';
    const [row] = await rowsOf(
      await open(`${header}\nP1,91350100M000100Y43,11010519491231002X,张三,DAY,300,2025-11-01`, roster),
    );
    expect(row?.faults).toEqual([]);
    expect(Object.keys(row?.values ?? {}).toSorted()).toEqual(Object.keys(roster.columns).toSorted());
    expect(row?.values).toMatchObject({ leftOn: undefined, teamName: undefined, wageRate: 30_000n });
  });
});

describe('an unknown column', () => {
  it('is reported and kept', async () => {
    const reading = await open(`remark,${HEADER},网址\n 好 ,${ROW},\n,${ROW},http://x`);
    expect(reading.unknownColumns).toEqual(['remark', '网址']);
    expect((await rowsOf(reading)).map(({ values, unknown }) => ({ values, unknown }))).toEqual([
      { values: VALUES, unknown: { remark: '好', 网址: '' } },
      { values: VALUES, unknown: { remark: '', 网址: 'http://x' } },
    ]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('may be called %s', async (name) => {
    const reading = await open(`${HEADER},${name}\n${ROW},x`);
    expect(reading.unknownColumns).toEqual([name]);
    const [row] = await rowsOf(reading);
    expect(row?.faults).toEqual([]);
    expect(Object.entries(row?.unknown ?? {})).toEqual([[name, 'x']]);
  });

  it('keeps to the limit of a field', async () => {
    const reading = await open(`${HEADER},remark\n${ROW},${'z'.repeat(1_000)}\n${ROW},${'z'.repeat(1_001)}`);
    expect(faultsIn(await rowsOf(reading))).toEqual([[], ['TOO_LONG remark']]);
  });

  it('may stand twice in the header without a fault', async () => {
    const reading = await open(`${HEADER},remark,remark\n${ROW},a,b`);
    expect(faultsIn(await rowsOf(reading))).toEqual([[]]);
  });
});

describe('a file', () => {
  it('tells where a column stands in it', async () => {
    const reading = await open(`x,${HEADER}\n,${ROW}`);
    for await (const { position } of reading.batches)
      expect(['creditCode', 'kind', 'elsewhere'].map(position)).toEqual([1, 4, -1]);
  });

  it('in GB18030, gzipped and in small chunks gives the same rows', async () => {
    // 第一建筑 in GB18030
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}\n91350100M000100Y43,`),
      Buffer.from('b5dad2bbbda8d6fe', 'hex'),
      Buffer.from(',510100,OWNER\r\n'),
    ]);
    const zipped = gzipSync(bytes);
    const pieces = Array.from({ length: zipped.length }, (_, index) => zipped.subarray(index, index + 1));
    const reading = await readTable(enterprises, sourceOf('enterprises.csv.gz', ...pieces), { today: TODAY });
    expect((await rowsOf(reading)).map(({ values }) => values)).toEqual([VALUES]);
  });

  it('in GB18030 has its lines measured in bytes of GB18030', async () => {
    // 2 bytes a character: 32,744 of them and 48 others are 65,536.
    const lineOf = (count: number) =>
      Buffer.concat([Buffer.alloc(count * 2, Buffer.from('b5da', 'hex')), Buffer.from(`,${'x'.repeat(48)}\n`)]);
    const bytes = (count: number) =>
      Buffer.concat([Buffer.from(`${HEADER}\n`), lineOf(count), Buffer.from(`${ROW}\n`)]);
    expect(faultsIn(await rowsOf(await open(bytes(32_743))))).toEqual([
      ['TOO_LONG creditCode', 'REQUIRED areaCode', 'REQUIRED kind'],
      [],
    ]);
    expect(faultsIn(await rowsOf(await open(bytes(32_744))))).toEqual([['TOO_LONG'], []]);
  });

  it.each([
    ['broken in its last bytes', (bytes: Buffer) => gzipSync(bytes).subarray(0, -1), 'GZIP'],
    ['not gzip in spite of its name', (bytes: Buffer) => bytes, 'GZIP'],
    [
      'of no encoding in its last byte',
      (bytes: Buffer) => gzipSync(Buffer.concat([bytes, Buffer.of(0xff)])),
      'ENCODING',
    ],
  ])('%s is refused before any row is given', async (_, made, code) => {
    const bytes = made(Buffer.from(`${HEADER}\n${`${ROW}\n`.repeat(50_000)}`));
    await expect(readTable(enterprises, sourceOf('enterprises.csv.gz', bytes), { today: TODAY })).rejects.toMatchObject(
      {
        name: 'FileRefused',
        code,
      },
    );
  });

  it('that is refused for its header is closed', async () => {
    const opened: Readable[] = [];
    const source = {
      name: 'enterprises.csv',
      bytes: 9,
      open: () => {
        const stream = Readable.from(['name\n', 'x\n', 'y\n'].map((line) => Buffer.from(line)));
        opened.push(stream);
        return stream;
      },
    };
    await expect(readTable(enterprises, source, { today: TODAY })).rejects.toMatchObject({ code: 'HEADER' });
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.every(({ destroyed }) => destroyed)).toBe(true);
  });

  it('passes the error of its source on', async () => {
    const broken = Object.assign(new Error('read'), { code: 'EIO' });
    const source = {
      name: 'enterprises.csv',
      bytes: 1,
      open: () => {
        const stream = new Readable({ read: () => stream.destroy(broken) });
        return stream;
      },
    };
    await expect(readTable(enterprises, source, { today: TODAY })).rejects.toBe(broken);
  });

  it('lists its rows in order with their lines, a million cells or one', async () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, index) => `TAX,91350100M000100Y43,2025-11,KWH${index},${index},2026-01-01`,
    );
    const text = `source,creditCode,period,indicator,value,reportedOn\n${lines.join('\n')}`;
    const rows = await rowsOf(await readTable(signals, sourceOf('signals.csv', text), { today: TODAY }));
    expect(rows).toHaveLength(30_000);
    expect(rows.every(({ line, values }, index) => line === index + 2 && values.indicator === `KWH${index}`)).toBe(
      true,
    );
    expect(rows.every(({ values }, index) => values.value === `${index}`)).toBe(true);
  });
});
