import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { anxin, anxinFromSource, DATA, removeSpoilt, SMALL, spoiltCounty } from './command.fixture';

jest.setTimeout(180_000);
afterAll(removeSpoilt);

const EXPECTED = join(SMALL, 'expected.json');
const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('anxin-verify-'));

describe('verify', () => {
  it('under other parameters finds differences, prints each, ends with 1 and leaves nothing behind', () => {
    const before = left();
    const folder = spoiltCounty((copy) => {
      const parameters = JSON.parse(readFileSync(join(DATA, 'parameters.json'), 'utf8')) as Record<string, unknown>;
      const other = { ...parameters, depositRate: [{ from: '2021-11-01', value: '0.021' }] };
      writeFileSync(join(copy, 'parameters.json'), JSON.stringify(other));
    });
    const answers = join(folder, 'answers.json');
    const { code, out } = anxinFromSource(
      'verify',
      folder,
      '--expected',
      EXPECTED,
      '--on',
      '2026-01-20',
      '--json',
      answers,
    );
    expect(out).toMatch(/差异 2026-01-20 deposits \S+：应为 requiredFen=\d+，实为 requiredFen=\d+/);
    expect(out).not.toMatch(/差异 \S+ (balances|lines|totals)/);
    expect(code).toBe(1);
    const [day] = Object.values(JSON.parse(readFileSync(answers, 'utf8')) as Record<string, Record<string, unknown>>);
    expect(Object.keys(day ?? {})).toEqual([
      'on',
      'lines',
      'balances',
      'deposits',
      'totals',
      'warnings',
      'undetermined',
    ]);
    expect(left()).toEqual(before);
  });

  it('lives through the days of a folder, and finds what stands in cases to be what is expected, or not', () => {
    const folder = spoiltCounty(() => undefined);
    const all = JSON.parse(gunzipSync(readFileSync(join(SMALL, 'expected-daily.json.gz'))).toString()) as Record<
      string,
      { warnings: unknown[] }
    >;
    const [first, second] = [all['2026-01-19'], all['2026-01-21']];
    const expected = join(folder, 'two-days.json');
    // One that stands is not expected on the second day.
    const days = { '2026-01-19': first, '2026-01-21': { warnings: second?.warnings.slice(1) } };
    writeFileSync(expected, JSON.stringify(days));
    const { code, out } = anxinFromSource('verify', folder, '--live', '--expected', expected);
    expect(out).toMatch(/与预期不一致：2 天，1 处差异。/);
    expect(out).toMatch(/差异 2026-01-21 warnings \S+ W\d\d：应为 （无）/);
    expect(code).toBe(1);
  });

  it('without anything expected prints the answer of the last day in the data', () => {
    const { code, out } = anxinFromSource('verify', SMALL, '--lang', 'en', '--only', 'balances,W16');
    expect(code).toBe(0);
    expect(out).toMatch(/【As of 2026-\d\d-\d\d】/);
    expect(out).toMatch(/2506-620522-04-05-100201 +-?[\d,]+\.\d\d/);
  });
});

describe('what ends a verification before anything starts', () => {
  it.each<[string, string, string[]]>([
    ['FILE_UNUSABLE', 'a folder that is not there', ['/nowhere/at/all']],
    ['SCOPE_INVALID', 'a name that is none', [SMALL, '--only', 'W99']],
    ['SCOPE_INVALID', 'no name at all', [SMALL, '--only', '']],
    ['SCOPE_INVALID', 'nothing between commas', [SMALL, '--only', ',']],
    ['SCOPE_INVALID', 'nothing to leave out', [SMALL, '--without', '']],
    ['SCOPE_INVALID', 'nothing left to compare', [SMALL, '--only', 'W03', '--without', 'W03']],
    ['DAY_INVALID', 'a day that does not exist', [SMALL, '--on', '2026-02-30']],
    ['EXPECTED_INVALID', 'a day that is not expected', [SMALL, '--on', '2026-01-21', '--expected', EXPECTED]],
    ['PARAMETERS_INVALID', 'a file without parameters', [SMALL, '--parameters', EXPECTED]],
  ])('%s: %s, in one line, with 2', (code, _, args) => {
    const ended = anxin('verify', ...args);
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(code);
  });
});
