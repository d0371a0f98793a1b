import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Mapping, mappingJson, SHIPPED_MAPPINGS, shippedMapping } from '@anxin/intake';
import { tinyWith } from '../county/county.fixture';
import { inFolder } from '../county/tell.fixture';
import { mappingsIn } from './mappings';
import { filesAt, filesOf, watched, findParameters, readJson, readParameters } from './folder';

const codeOf = async (attempt: () => unknown): Promise<unknown> => {
  try {
    await attempt();
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('the files of a folder', () => {
  it('come in the order of the tables, those of a table in the order of their names', async () => {
    const files = tinyWith({ 'attendance-2025-12.csv': 'x', 'attendance-2025-11.csv.gz': 'x', 'expected.json': '{}' });
    await inFolder(files, (folder) => {
      const { files: found, ignored } = filesOf(folder);
      expect(found.map(({ name, table }) => `${name} ${table.name}`)).toEqual([
        'enterprises.csv enterprises',
        'projects.csv projects',
        'roster.csv roster',
        'attendance-2025-11.csv.gz attendance',
        'attendance-2025-12.csv attendance',
        'attendance.csv attendance',
        'payroll.csv payroll',
        'bank-return.csv bank-return',
        'escrow-statement.csv escrow-statement',
        'signals.csv signals',
        'clues.csv clues',
      ]);
      expect(ignored).toEqual([]);
    });
  });

  it('that are of no table are named as ignored', async () => {
    await inFolder({ 'projects.csv': 'x', 'weather.csv': 'x', 'rosters.csv.gz': 'x', 'notes.txt': 'x' }, (folder) => {
      expect(filesOf(folder).ignored).toEqual(['notes.txt', 'rosters.csv.gz', 'weather.csv']);
    });
  });

  it('in a layout of their own are those that a mapping is for, of a mapping beside them too', async () => {
    const batch = shippedMapping('rural-bank-batch');
    const files = { 'projects.csv': 'x', 'DFHP1.txt': 'x', 'ZHLS1.txt': 'x' };
    await inFolder(files, (folder) => {
      mkdirSync(join(folder, 'mappings'));
      const [bank] = SHIPPED_MAPPINGS.filter(({ table }) => table === 'escrow-statement').map(mappingJson);
      writeFileSync(join(folder, 'mappings', 'bank.json'), bank ?? '');
      const mappings = [...(batch ? [batch] : []), ...mappingsIn(folder)];
      const named = filesOf(folder, mappings).files.map(({ name, table, mapping }) => [
        name,
        table.name,
        mapping?.name,
      ]);
      expect(named).toEqual([
        ['projects.csv', 'projects', undefined],
        ['DFHP1.txt', 'bank-return', 'rural-bank-batch'],
        ['ZHLS1.txt', 'escrow-statement', 'city-bank-statement'],
      ]);
      // One file and one mapping: whatever the file is called.
      expect(filesAt(join(folder, 'ZHLS1.txt'), mappings.slice(0, 1)).files[0]?.mapping?.name).toBe('rural-bank-batch');
      writeFileSync(join(folder, 'mappings', 'bank.json'), '{"name": 1}');
      expect(() => mappingsIn(folder)).toThrow(expect.objectContaining({ code: 'MAPPING_INVALID' }) as Error);
    });
  });

  it('named by the mapping’s own table are in our layout: a workbook that was sent back is read as it is', async () => {
    const mapping = { ...(shippedMapping('rural-bank-batch') as Mapping), files: '*' };
    await inFolder({ 'bank-return-DFHP1_P1.xlsx': 'x', 'DFHP1.txt': 'x' }, (folder) => {
      const read = filesOf(folder, [mapping]).files.map(({ name, mapping: by }) => [name, by?.name]);
      expect(read).toEqual([
        ['DFHP1.txt', 'rural-bank-batch'],
        ['bank-return-DFHP1_P1.xlsx', undefined],
      ]);
    });
  });

  it('are one that is named alone, with the mappings that stand beside it, too', async () => {
    await inFolder({ 'DFHP1.txt': 'x', 'projects.csv': 'x' }, (folder) => {
      mkdirSync(join(folder, 'mappings'));
      const batch = shippedMapping('rural-bank-batch') as Mapping;
      writeFileSync(join(folder, 'mappings', 'batch.json'), mappingJson(batch));
      const alone = (name: string) => filesAt(join(folder, name), [], mappingsIn(join(folder, name))).files[0];
      expect(alone('DFHP1.txt')).toMatchObject({ table: { name: 'bank-return' }, mapping: { name: batch.name } });
      // One beside it reads only what it is for.
      expect(alone('projects.csv')).toMatchObject({ table: { name: 'projects' } });
      expect(alone('projects.csv')).not.toHaveProperty('mapping');
      expect(mappingsIn(join(folder, 'nowhere'))).toEqual([]);
    });
  });

  it('tell how many bytes they have and, as they are read, how many have come', async () => {
    await inFolder({ 'projects.csv': '薪'.repeat(200_000) }, async (folder) => {
      const counted: number[] = [];
      const [file] = filesOf(folder).files.map((found) => watched(found, (bytes) => counted.push(bytes)));
      let read = 0;
      for (let times = 0; times < 2; times += 1) for await (const chunk of file?.open() ?? []) read += chunk.byteLength;
      expect(file?.bytes).toBe(600_000);
      expect([read, counted.reduce((sum, bytes) => sum + bytes, 0)]).toEqual([1_200_000, 1_200_000]);
      expect(counted.length).toBeGreaterThan(2);
    });
  });

  it.each([
    ['is not there', (folder: string) => filesOf(join(folder, 'elsewhere'))],
    ['is a file', (folder: string) => filesOf(join(folder, 'weather.csv'))],
    ['has none of the tables', (folder: string) => filesOf(folder)],
  ])('cannot be told when the folder %s', async (_, attempt) => {
    await inFolder({ 'weather.csv': 'x' }, async (folder) => {
      expect(await codeOf(() => attempt(folder))).toBe('FILE_UNUSABLE');
    });
  });

  it('that turn out to be unreadable say so when they are read', async () => {
    await inFolder({}, async (folder) => {
      mkdirSync(join(folder, 'roster.csv'));
      const [file] = filesOf(folder).files;
      const read = async () => {
        for await (const _ of file?.open() ?? []);
      };
      expect(await codeOf(read)).toBe('FILE_UNUSABLE');
    });
  });
});

describe('a JSON file', () => {
  it('may be gzipped and may begin with a BOM', async () => {
    await inFolder({ 'a.json': '\uFEFF{"a":1}', 'a.json.gz': gzipSync('{"a":1}') }, (folder) => {
      expect([readJson(join(folder, 'a.json')), readJson(join(folder, 'a.json.gz'))]).toEqual([{ a: 1 }, { a: 1 }]);
    });
  });

  it.each(['missing.json', 'broken.json', 'broken.json.gz'])('that cannot be used says so: %s', async (name) => {
    await inFolder({ 'broken.json': '{', 'broken.json.gz': 'x' }, async (folder) => {
      expect(await codeOf(() => readJson(join(folder, name)))).toBe('FILE_UNUSABLE');
    });
  });
});

describe('the parameters', () => {
  it('are those of the folder, else of the nearest above it', async () => {
    await inFolder({ 'parameters.json': '{}' }, (folder) => {
      mkdirSync(join(folder, 'county', 'small'), { recursive: true });
      expect(findParameters(join(folder, 'county', 'small'))).toBe(join(folder, 'parameters.json'));
      writeFileSync(join(folder, 'county', 'small', 'parameters.json'), '{}');
      expect(findParameters(join(folder, 'county', 'small'))).toBe(join(folder, 'county', 'small', 'parameters.json'));
    });
  });
});

describe('the parameters of a county', () => {
  const days = { springFestival: [], holidays: [], workingWeekendDays: [], basis: '通知' };
  const year = (year: number) => ({ from: `${year}-01-01`, through: `${year}-12-31`, ...days });
  const file = (calendar: object, areaCode = '620522') => JSON.stringify({ areaCode, calendar });

  it('have the years that files beside them add to the calendar', async () => {
    const files = {
      'parameters.json': file(year(2026)),
      'calendar-2028.json': file(year(2028)),
      'calendar-2027.json': file(year(2027), '000000'),
    };
    await inFolder(files, (folder) => {
      const read = readParameters(join(folder, 'parameters.json'));
      expect(read.map(({ calendar }) => calendar?.from)).toEqual(['2026-01-01', '2027-01-01', '2028-01-01']);
    });
  });

  it('are refused where a year is there twice', async () => {
    const files = { 'parameters.json': file(year(2026)), 'calendar-2026.json': file(year(2026)) };
    const code = await inFolder(files, (folder) => codeOf(() => readParameters(join(folder, 'parameters.json'))));
    expect(code).toBe('PARAMETERS_INVALID');
  });
});
