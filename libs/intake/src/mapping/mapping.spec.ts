import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { readTable } from '../read-table';
import { faultsIn, inPieces, rowsOf, sourceOf } from '../source.fixture';
import { bankReturn } from '../tables/tables';
import type { Table } from '../tables/table';
import { workbookOf } from '../workbook.fixture';
import { isMappedBy, loadMapping, type Mapping, mappingJson } from './mapping';
import { SHIPPED_MAPPINGS, shippedMapping } from './shipped';

const ROOT = join(__dirname, '..', '..', '..', '..');
const SAMPLES = join(__dirname, '..', '..', 'mappings', 'samples');
const today = plainDate('2026-03-31');

const read = async (table: Table, mapping: Mapping | undefined, name: string, ...chunks: (string | Uint8Array)[]) => {
  const reading = await readTable(table, sourceOf(name, ...chunks), { today, mapping });
  return { rows: await rowsOf(reading), unknownColumns: reading.unknownColumns, passed: reading.passed };
};

const sampleOf = (mapping: Mapping): { name: string; bytes: Buffer } => {
  const name = readdirSync(SAMPLES).find((one) => isMappedBy(mapping, one.normalize('NFC'))) ?? '';
  return { name, bytes: readFileSync(join(SAMPLES, name)) };
};

const shipped = (name: string): Mapping => {
  const mapping = shippedMapping(name);
  if (!mapping) throw new Error(name);
  return mapping;
};

describe.each(SHIPPED_MAPPINGS.map((mapping) => [mapping.name, mapping] as const))('%s', (_, mapping) => {
  it('reads its sample as the county’s own files tell the same rows', async () => {
    const { name, bytes } = sampleOf(mapping);
    const { rows, unknownColumns } = await read(mapping.of, mapping, name, bytes);
    const data = join(ROOT, 'tests', 'data', 'small');
    const known = new Set<string>();
    const asText = (values: unknown): string =>
      JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    for (const file of readdirSync(data).filter((one) => one.startsWith(mapping.of.name))) {
      const own = await read(mapping.of, undefined, file, readFileSync(join(data, file)));
      for (const { values } of own.rows) known.add(asText(Object.entries(values as object).toSorted()));
    }
    expect(rows.length).toBeGreaterThan(5);
    expect(faultsIn(rows)).toEqual(rows.map(() => []));
    expect(unknownColumns).toEqual([]);
    for (const { values } of rows) expect(known).toContain(asText(Object.entries(values as object).toSorted()));
  });

  it('reads the same however the bytes come', async () => {
    const { name, bytes } = sampleOf(mapping);
    const whole = await read(mapping.of, mapping, name, bytes);
    for (const size of [1, 7, 160])
      expect((await read(mapping.of, mapping, name, ...inPieces(bytes, size))).rows).toEqual(whole.rows);
  });
});

describe('control totals', () => {
  const bank = shipped('city-bank-statement');
  const sample = sampleOf(bank).bytes.toString();
  it.each([
    ['an amount that was changed', sample.replace('|4914.00|', '|4914.01|'), '300,623.55', '300,623.56'],
    ['a line that is missing', sample.replace(/^02.*\n/m, ''), '12', '11'],
    ['an amount that cannot be read', sample.replace('|4914.00|', '|4914,|'), '300,623.55', '—'],
    ['a file that was cut off before them', sample.replace(/^99.*\n/m, ''), '没有找到合计记录（99）', '12 行'],
  ])('refuse the file whole for %s, saying both', async (_, content, stated, reckoned) => {
    const refused = read(bank.of, bank, 'ZHLS1.txt', content);
    await expect(refused).rejects.toMatchObject({ code: 'CONTROL_TOTAL' });
    await expect(refused).rejects.toMatchObject({ says: { zh: expect.stringContaining(stated) as string } });
    await expect(refused).rejects.toMatchObject({ says: { zh: expect.stringContaining(reckoned) as string } });
  });
});

describe('rows of a layout', () => {
  const bank = shipped('rural-bank-batch');
  const { bytes } = sampleOf(bank);
  const text = new TextDecoder('gb18030').decode(bytes);
  const without: Mapping = loadMapping(
    { ...ownJson('rural-bank-batch'), encoding: 'utf-8', unit: 'characters', totals: undefined, rowLength: undefined },
    'x',
  );

  it('are refused by code where the mapping has no such code, and none is guessed', async () => {
    const [row] = (await read(bankReturn, without, 'x.txt', line({ code: '42' }))).rows;
    expect(row?.faults).toEqual([
      {
        code: 'CODE',
        column: 'resultCode',
        shown: '42',
        says: { zh: expect.stringContaining('codes') as string, en: expect.any(String) as string },
      },
    ]);
  });

  it('are refused where their columns have shifted, by their line, and the others are read', async () => {
    const mapping = { ...bank, totals: undefined } as Mapping;
    const broken = Buffer.concat([bytes.subarray(0, 60), Buffer.from('x'), bytes.subarray(60)]);
    const { rows } = await read(bankReturn, mapping, 'x.txt', broken);
    expect(faultsIn(rows).map(([first]) => first)).toEqual(['ROW_WIDTH', ...rows.slice(1).map(() => undefined)]);
    expect(rows[0]?.line).toBe(2);
    expect(rows[0]?.faults[0]?.says?.zh).toContain('行长应为 159，实为 160');
  });

  it('are refused where a line is of no kind', async () => {
    const { rows } = await read(
      bankReturn,
      { ...bank, totals: undefined } as Mapping,
      'x.txt',
      Buffer.concat([bytes, Buffer.from('X9\n')]),
    );
    expect(rows.at(-1)?.faults[0]?.says?.en).toBe('The line begins with none of D, H, T.');
  });

  it('are cut by bytes, where Chinese takes two', async () => {
    const { rows } = await read(bankReturn, bank, 'x.txt', bytes);
    expect(rows.map(({ values }) => (values as { payeeName: string }).payeeName).slice(0, 2)).toEqual([
      '吴龙厚',
      '冯胜丽',
    ]);
    expect(text).toContain('吴龙厚');
  });

  it.each([
    ['750000', '7500.00'],
    ['5', '0.05'],
    ['0000000000000', '0.00'],
    ['75.5', '75.50'],
  ])('have the point of an amount put in: %s is %s', async (amount, yuan) => {
    const [row] = (await read(bankReturn, without, 'x.txt', line({ amount: amount.padStart(13) }))).rows;
    expect([row?.faults, String((row?.values as { amount: bigint }).amount)]).toEqual([
      [],
      yuan.replace('.', '').replace(/^0+(?=\d)/, ''),
    ]);
  });
});

/** A shipped mapping as its file has it. */
function ownJson(name: string): object {
  return JSON.parse(readFileSync(join(SAMPLES, '..', `${name}.json`), 'utf8')) as object;
}

/** A batch of one line, in characters. */
function line({ code = '00', amount = '0000000750000' }: { readonly code?: string; readonly amount?: string }): string {
  const head = `H${'B1'.padEnd(15)}${'6205000100071639893'.padEnd(20)}20260110`;
  const who = `${'张三'.padEnd(30)}${'6222020000000000018'.padEnd(20)}11010519491231002X202512`;
  return `${head}\nD000001${who}${amount}${code}${''.padEnd(37)}${'S1'.padEnd(20)}101500\n`;
}

describe('a workbook with two header rows', () => {
  const gate = shipped('gate-vendor-punches');
  const top = ['工地', '', '人员', '', '通行', '', '', '', '设备号'];
  const below = ['编号', '名称', '姓名', '证件号', '日期', '时间', '方向', '方式', ''];
  const punch = ['P1', 'x', '张三', '11010519491231002X', '2025-12-01', '06:30:00', '进门', '人脸', 'G1'];
  const book = (...rows: string[][]): Buffer => workbookOf({ sheets: [{ rows }] });

  it('is read by what stands above and below, its sums left out', async () => {
    const { rows, passed } = await read(
      gate.of,
      gate,
      'x.xlsx',
      book(['标题'], top, below, punch, ['合计', '', '', '1'], ['签字']),
    );
    expect(rows.map(({ line: at, values }) => [at, values])).toEqual([
      [
        4,
        expect.objectContaining({
          projectCode: 'P1',
          date: '2025-12-01 06:30:00',
          direction: '01',
          attendType: '001',
          deviceCode: 'G1',
        }),
      ],
    ]);
    expect(passed.sums).toBe(1);
  });

  it('has rows where its own cells say so: no constant makes one of a blank or a footer, no code a fault of a sum', async () => {
    const json = ownJson('gate-vendor-punches') as { columns: object };
    const columns = { ...json.columns, projectCode: { value: 'P1' } };
    const { rows, passed } = await read(
      gate.of,
      loadMapping({ ...json, columns }, 'x'),
      'x.xlsx',
      book(
        top,
        below,
        punch,
        ['', '', ' ', '', '', '', ''],
        ['制表人：张三', '', '', '', '', '', '', '审核：'],
        ['小计', '', '', '', '', '', '—'],
        punch.with(3, '').with(6, '—'),
        ['合计', '', '1', '', '', '', '—'],
      ),
    );
    expect(faultsIn(rows)).toEqual([[], ['CODE direction', 'REQUIRED idCardNumber']]);
    expect(passed).toEqual({ empty: 1, remarks: 1, sums: 2 });
  });

  it('that has not its headings is refused, naming those that are missing', async () => {
    const refused = read(gate.of, gate, 'x.xlsx', book(top, below.with(6, '进出'), punch));
    await expect(refused).rejects.toMatchObject({
      code: 'HEADER',
      says: { zh: expect.stringContaining('缺少：通行/方向') as string },
    });
  });

  it.each([
    ['a text for a mapping of workbooks', gate, 'x.txt', 'a,b'],
    ['a workbook for a mapping of texts', shipped('rural-bank-batch'), 'x.xlsx', book(top)],
  ])('and no other container: %s', async (_, mapping, name, content) => {
    await expect(read(mapping.of, mapping, name, content)).rejects.toMatchObject({ code: 'FORMAT' });
  });

  it('and no other encoding than the one that is named', async () => {
    const mapping = loadMapping({ ...ownJson('rural-bank-batch'), encoding: 'utf-8' }, 'x');
    const { bytes } = sampleOf(mapping);
    await expect(read(mapping.of, mapping, 'x.txt', bytes)).rejects.toMatchObject({ code: 'ENCODING' });
  });
});

describe('a mapping that cannot be used', () => {
  const good = ownJson('city-bank-statement') as { columns: object; totals: object };
  it.each([
    ['of no kind', { ...good, kind: 'pdf' }, 'kind'],
    ['of no table', { ...good, table: 'wages' }, 'table'],
    ['with a word it does not know', { ...good, seperator: '|' }, 'seperator'],
    ['with a separator of two characters', { ...good, separator: '||' }, 'separator'],
    [
      'with a column that the table has not',
      { ...good, columns: { ...good.columns, colour: { place: 1 } } },
      'columns.colour',
    ],
    ['without a column that is required', { ...good, columns: { accountNo: { of: 'head', place: 2 } } }, 'bankSerial'],
    [
      'with a place before the first',
      { ...good, columns: { ...good.columns, purpose: { place: 0 } } },
      'columns.purpose',
    ],
    ['with totals in a record it cannot tell', { ...good, records: { head: '01', row: '02' } }, 'records.tail'],
    ['with a column of a head it cannot tell', { ...good, records: { row: '02', tail: '99' } }, 'records.head'],
    [
      'with a sum of what is no amount',
      { ...good, totals: { in: 'tail', sums: { purpose: { place: 3 } } } },
      'totals.sums.purpose',
    ],
    ['with totals that check nothing', { ...good, totals: { in: 'tail' } }, 'totals'],
    ['that is no object', null, 'x.json'],
  ])('is refused when it is loaded: %s', (_, json, says) => {
    expect(() => loadMapping(json, 'x.json')).toThrow(
      expect.objectContaining({ code: 'MAPPING_INVALID', message: expect.stringContaining(says) as string }) as Error,
    );
  });

  it('is loaded again from its own JSON', () => {
    for (const mapping of SHIPPED_MAPPINGS)
      expect(loadMapping(JSON.parse(mappingJson(mapping)), 'x.json')).toEqual(mapping);
  });

  it('names a field beyond the row', () => {
    const fixed = ownJson('rural-bank-batch') as { columns: object };
    const columns = { ...fixed.columns, reason: { from: 150, length: 20 } };
    expect(() => loadMapping({ ...fixed, columns }, 'x.json')).toThrow(/columns\.reason.*rowLength/);
  });
});
