import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { anxin, DATA, edit, removeSpoilt, SMALL, spoiltCounty } from './command.fixture';

jest.setTimeout(60_000);
afterAll(removeSpoilt);

const EXPECTED = join(SMALL, 'expected.json');

describe('answer', () => {
  it('prints totals, projects with arrears and warnings, Chinese first', () => {
    const { code, out, err } = anxin('answer', SMALL, '--on', '2026-01-20');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('【截至 2026-01-20】');
    expect(out).toMatch(/拖欠（元）\s+253,237\.96/);
    expect(out).toMatch(/2506-620522-05-01-100070\s+样例008号工程\s+6\s+82,978\.13\s+33/);
    expect(out).toMatch(/红色\s+2506-620522-04-05-100201\s+W11\s+专户异常支出/);
    expect(out).toContain('没有被拒的行。');
  });

  it('says the same in English by switch, for several days in turn', () => {
    const { out } = anxin('answer', SMALL, '--on', '2025-12-26', '--on', '2026-01-20', '--lang', 'en');
    expect(out.indexOf('【As of 2025-12-26】')).toBeLessThan(out.indexOf('【As of 2026-01-20】'));
    expect(out).toMatch(/Arrears \(yuan\)\s+61,056\.78/);
  });

  it('writes the answers in the layout they are compared in, and finds itself equal to them', () => {
    const folder = spoiltCounty(() => {});
    const file = join(folder, 'answers.json');
    expect(anxin('answer', SMALL, '--on', '2026-01-20', '--json', file).code).toBe(0);
    const written = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { totals: unknown }>;
    const expected = JSON.parse(readFileSync(EXPECTED, 'utf8')) as typeof written;
    expect(written['2026-01-20']?.totals).toEqual(expected['2026-01-20']?.totals);
    expect(anxin('answer', SMALL, '--on', '2026-01-20', '--expected', file)).toMatchObject({ code: 0 });
  });

  it('compares every day of the expected file when none is named, and ends with 0', () => {
    const { code, out } = anxin('answer', SMALL, '--expected', EXPECTED);
    expect(code).toBe(0);
    expect(out).toContain('与预期逐项一致：5 天，0 处差异。');
  });

  it('prints each difference and ends with 1', () => {
    const folder = spoiltCounty((copy) =>
      edit(copy, 'escrow-statement.csv', (text) => text.split('\n').slice(0, -2).join('\n')),
    );
    const { code, out } = anxin('answer', folder, '--on', '2026-03-01', '--expected', EXPECTED);
    expect(code).toBe(1);
    expect(out).toMatch(/差异 2026-03-01 balances 2506-\S+：应为 balanceFen=-?\d+，实为 balanceFen=-?\d+/);
    expect(out).toMatch(/与预期不一致：1 天，\d+ 处差异。/);
  });

  it('says which bank balance its movements do not add up to', () => {
    const folder = spoiltCounty((copy) =>
      edit(copy, 'escrow-statement.csv', (text) => text.replace(',人工费,51057.00\n', ',人工费,51057.01\n')),
    );
    const { out } = anxin('answer', folder, '--on', '2026-01-20');
    expect(out).toMatch(/银行余额与流水不符[\s\S]*51,057\.01\s+51,057\.00\s+escrow-statement\.csv:2/);
  });
});

describe('bad rows', () => {
  it('are listed by file, line, column, code and sentence, also in a file for a spreadsheet, and the rest counts', () => {
    const folder = spoiltCounty((copy) =>
      edit(copy, 'payroll-2025-11.csv', (text) =>
        text.replace(/^(.*,2025-11,)\d{18},26,/m, '$1620599199211148459,3 1,'),
      ),
    );
    const report = join(folder, 'refused.csv');
    const { code, out } = anxin('answer', folder, '--on', '2026-01-20', '--refusals', report);
    expect(code).toBe(0);
    expect(out).toContain('【被拒 1 行：ID_NUMBER 1】');
    expect(out).not.toContain('620599199211148459');
    const written = readFileSync(report);
    expect(written.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(written.toString('utf8').split('\r\n')[1]).toMatch(
      /^payroll-2025-11\.csv,2,idCardNumber,ID_NUMBER,.*620\*+59/,
    );
  });

  it('from a later day than the business day are refused as FUTURE', () => {
    const { out } = anxin('answer', SMALL, '--on', '2026-01-20', '--today', '2026-01-31');
    expect(out).toMatch(/被拒 \d+ 行：FUTURE \d+】/);
  });

  it('cannot run as a formula in the report', () => {
    const folder = spoiltCounty((copy) => edit(copy, 'enterprises.csv', (text) => `${text}=1+1,名称,620522,=OWNER\n`));
    const report = join(folder, 'refused.csv');
    anxin('answer', folder, '--on', '2026-01-20', '--refusals', report);
    const cells = readFileSync(report, 'utf8').split(/[\r\n,]+/);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const gz = readFileSync(join(DATA, 'county', 'clues.csv.gz'));
  it.each<[string, string, (folder: string) => void]>([
    ['HEADER', 'empty', (f) => writeFileSync(join(f, 'clues.csv'), '')],
    ['HEADER', 'a wrong header', (f) => writeFileSync(join(f, 'clues.csv'), 'a,b\n1,2\n')],
    [
      'ENCODING',
      'binary rubbish',
      (f) => writeFileSync(join(f, 'clues.csv'), Buffer.from([0x89, 0xff, 0x00, 0xfe, 0x0a])),
    ],
    ['GZIP', 'a gzip cut off', (f) => writeFileSync(join(f, 'clues-2.csv.gz'), gz.subarray(0, 300))],
    ['GZIP', 'no gzip though named so', (f) => writeFileSync(join(f, 'clues-2.csv.gz'), gunzipSync(gz))],
  ])('is refused as %s when it is %s, and the others are read', (code, _, spoil) => {
    const ended = anxin('answer', spoiltCounty(spoil), '--on', '2026-01-20');
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain(`被拒 1 行：${code} 1`);
    expect(ended.out).toMatch(/在册工人\s+258/);
  });

  it('is refused with the columns that its header lacks', () => {
    const folder = spoiltCounty((copy) => edit(copy, 'clues.csv', (text) => text.replace('channel,', 'kanal,')));
    const report = join(folder, 'refused.csv');
    anxin('answer', folder, '--on', '2026-01-20', '--refusals', report, '--lang', 'en');
    expect(readFileSync(report, 'utf8')).toContain(
      'clues.csv,1,channel,HEADER,No header in the first 20 rows. In the row nearest to one columns are missing: channel.',
    );
  });

  it('refuses a line without bound by itself, in bounded memory', () => {
    const folder = spoiltCounty((copy) =>
      edit(copy, 'attendance-2025-11.csv', (text) => text.replace('\n', `\n${'9'.repeat(10_000_000)}\n`)),
    );
    const { code, out } = anxin('answer', folder, '--expected', EXPECTED);
    expect(code).toBe(0);
    expect(out).toContain('TOO_LONG 1');
  });
});

describe('a mistake of the caller', () => {
  const noTables = () => {
    const folder = spoiltCounty(() => {});
    for (const name of ['projects', 'roster', 'clues', 'signals', 'enterprises', 'escrow-statement'])
      rmSync(join(folder, `${name}.csv`));
    for (const month of ['2025-11', '2025-12', '2026-01']) {
      for (const name of ['attendance', 'payroll', 'bank-return']) rmSync(join(folder, `${name}-${month}.csv`));
    }
    return folder;
  };
  const folderNamedAsFile = () => spoiltCounty((folder) => mkdirSync(join(folder, 'payroll-2026-02.csv')));
  const parameters = (text: string) => {
    const folder = spoiltCounty((copy) => writeFileSync(join(copy, 'parameters.json'), text));
    return ['answer', folder, '--on', '2026-01-20'];
  };

  it.each<[string, string, () => string[]]>([
    ['FILE_UNUSABLE', 'a folder that is not there', () => ['answer', '/nowhere/at/all', '--on', '2026-01-20']],
    ['FILE_UNUSABLE', 'a folder without tables', () => ['answer', noTables(), '--on', '2026-01-20']],
    ['FILE_UNUSABLE', 'a file that cannot be read', () => ['answer', folderNamedAsFile(), '--on', '2026-01-20']],
    ['FILE_UNUSABLE', 'parameters that are no JSON', () => parameters('{')],
    [
      'PARAMETERS_INVALID',
      'parameters with an unknown key',
      () => parameters('{"areaCode":"620522","minimumWage":[]}'),
    ],
    ['DAY_INVALID', 'a day that does not exist', () => ['answer', SMALL, '--on', '2026-02-30']],
    ['EXPECTED_INVALID', 'a day not expected', () => ['answer', SMALL, '--on', '2026-01-21', '--expected', EXPECTED]],
    ['FILE_UNUSABLE', 'a report that cannot be written', () => ['answer', SMALL, '--refusals', '/nowhere/at/all.csv']],
    [
      'FILE_UNUSABLE',
      'an answer that cannot be written',
      () => ['answer', SMALL, '--on', '2026-01-20', '--json', '/nowhere/at/all.json'],
    ],
    ['WHY_UNCLEAR', 'a question nobody can answer', () => ['answer', SMALL, '--why', 'P', 'W99']],
    ['PROJECT_UNKNOWN', 'a project nobody knows', () => ['answer', SMALL, '--on', '2026-01-20', '--why', 'P', 'W06']],
    ['', 'an option that does not exist', () => ['answer', SMALL, '--onn', '2026-01-20']],
  ])('%s: %s ends with 2 and one line', (code, _, args) => {
    const ended = anxin(...args());
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(code);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  it('misses one of the files without failing: the rest is answered', () => {
    const folder = spoiltCounty((copy) => rmSync(join(copy, 'clues.csv')));
    const { code, out } = anxin('answer', folder, '--on', '2026-01-20', '--expected', EXPECTED);
    expect(code).toBe(0);
    expect(out).toContain('0 处差异');
  });
});
