import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SERVICE_NAMES } from '@anxin/contracts';
import { Client } from 'pg';
import { type SpecStack, stackForSpecs } from '../services/stack.fixture';
import { anxin, edit, removeSpoilt, SMALL, spoiltCounty } from './command.fixture';

jest.setTimeout(120_000);

const LIMIT_BYTES = 200_000;
let stack: SpecStack;
beforeAll(async () => (stack = await stackForSpecs({ IMPORT_LIMIT_BYTES: String(LIMIT_BYTES) })));
afterAll(async () => {
  removeSpoilt();
  await stack.stop();
});

const imported = (...args: readonly string[]) => anxin('import', ...args, '--services', stack.file);

/** One file of the small county by itself. */
const alone = (name: string, content: string | Buffer = readFileSync(join(SMALL, name))): string => {
  const folder = join(stack.folder, 'alone');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** Files that a test has no need of. */
const leaveOut = (folder: string, prefix: string): void => {
  for (const name of readdirSync(folder)) if (name.startsWith(prefix)) rmSync(join(folder, name));
};

describe('import', () => {
  it('sends each file to its owner', () => {
    const { code, out } = imported(SMALL);
    expect(code).toBe(0);
    expect(out).toMatch(/enterprises\.csv +46 +46 +0 +0 /);
    expect(out).toMatch(/projects\.csv +40 +40 +0 +0 /);
    expect(out).toMatch(/escrow-statement\.csv +891 +891 +0 +0 /);
    expect(out).toMatch(/roster\.csv +262 +262 +0 +0 /);
    expect(out).toMatch(/attendance-2025-11\.csv +11491 +11453 +38 +0 /);
    expect(out).toMatch(/payroll-2025-11\.csv +244 +244 +0 +0 /);
    expect(out).toMatch(/bank-return-2025-11\.csv +235 +235 +0 +0 /);
    expect(out).toMatch(/signals\.csv +5 +5 +0 +0 /);
    expect(out).not.toContain('未发送');
  });

  it('changes nothing the second time, and takes a single file, plain or gzip', () => {
    const path = alone('escrow-statement.csv.gz', gzipSync(readFileSync(join(SMALL, 'escrow-statement.csv'))));
    expect(imported(path).out).toMatch(/escrow-statement\.csv\.gz +891 +0 +891 +0 /);
    expect(imported(join(SMALL, 'projects.csv'), '--lang', 'en').out).toMatch(/projects\.csv +40 +0 +40 +0 /);
  });

  it('lists what the services refused, on the screen and in a file, and still ends with 0', () => {
    const folder = spoiltCounty((copy) => {
      leaveOut(copy, 'attendance-');
      edit(copy, 'enterprises.csv', (text) => text.replace(/,OWNER$/m, ',KING'));
      // More than one page of refused rows.
      const bad = Array.from({ length: 130 }, (_, n) => `99999999,X${n},2026-01-20 10:00:00,IN,1.00,,,,\n`);
      appendFileSync(join(copy, 'escrow-statement.csv'), bad.join(''));
    });
    const report = join(stack.folder, 'refused.csv');
    const { code, out } = imported(folder, '--refusals', report);
    expect(code).toBe(0);
    expect(out).toContain('【被拒 131 行：CODE 1  UNKNOWN_ACCOUNT 130】');
    expect(out).toMatch(/enterprises\.csv +\d+ +kind +CODE +“KING”不在允许的代码之内。/);
    // The header, what was refused, and two notes.
    expect(readFileSync(report, 'utf8').trim().split('\r\n')).toHaveLength(1 + 131 + 2);
  });

  it('of a file that cannot be read says so, reads the others, and ends with 2', () => {
    const folder = spoiltCounty((copy) => {
      leaveOut(copy, 'attendance-');
      writeFileSync(join(copy, 'projects-2.csv'), 'a,b\n1,2\n');
    });
    const { code, out, err } = imported(folder);
    expect(code).toBe(2);
    expect(err).toMatch(/^FILE_UNUSABLE: .*projects-2\.csv$/m);
    expect(err.match(/^[A-Z_]+: /gm)).toHaveLength(1);
    expect(out).toMatch(/projects-2\.csv +1 .*HEADER/);
    expect(out).toMatch(/escrow-statement\.csv +891 +0 +891 +0 /);
  });
});

describe('a file in a bank’s own layout', () => {
  const SAMPLES = join(__dirname, '../../../../libs/intake/mappings/samples');

  it('is taken in by its mapping: what the county’s own file said already changes nothing', () => {
    const { code, out } = imported(join(SAMPLES, 'DFHP20260110.txt'), '--mapping', 'rural-bank-batch');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/DFHP20260110\.txt +8 +0 +8 +0 /) as string });
  });

  it.each([
    ['its first rows, numbers masked', 0, ['DFHP20260110.txt'], /结果代码 +0000 +0000 +1107[^]*共 8 行，被拒 0 行。/],
    ['what is refused of it', 1, ['ZHLS202512.txt', '--today', '2025-11-30'], /共 12 行，被拒 10 行。[^]*FUTURE/],
  ])('is tried before anything is sent: %s', (_, code, args, says) => {
    const [name = '', ...options] = args;
    const ended = anxin('mapping', 'try', join(SAMPLES, name), ...options);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: expect.stringMatching(says) as string });
    expect(ended.out).not.toMatch(/620599\d{12}|62\d{17}/);
  });

  it.each([
    ['MAPPING_UNKNOWN', [join(SMALL, 'roster.csv')]],
    ['MAPPING_INVALID', [join(SMALL, 'roster.csv'), '--with', join(SMALL, 'expected.json')]],
    ['FORMAT', [join(SAMPLES, 'ZHLS202512.txt'), '--with', 'gate-vendor-punches']],
  ])('is not tried, with %s in one line', (code, args) => {
    const ended = anxin('mapping', 'try', ...args);
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(code);
  });
});

describe('rows that are sent back', () => {
  it('stand in a folder a contractor, and are sent again as they are', () => {
    const file = alone(
      'escrow-statement-back.csv',
      readFileSync(join(SMALL, 'escrow-statement.csv'), 'utf8')
        .split('\n')
        .slice(0, 4)
        .map((line, at) => (at === 2 ? line.replace(',IN,', ',SIDEWAYS,') : line))
        .join('\n'),
    );
    const back = join(stack.folder, 'back');
    const { out } = imported(file, '--send-back', back);
    expect(out).toContain('退回改正的工作簿 1 份');
    const [contractor = ''] = readdirSync(back);
    expect(contractor).toMatch(/^[0-9A-Z]{18}$/);
    const [name = ''] = readdirSync(join(back, contractor));
    expect(imported(join(back, contractor, name)).out).toMatch(/escrow-statement-back_\S+ +1 +0 +0 +1 /);
  });
});

describe('a template', () => {
  const PROJECT = '2506-620522-05-01-100070';
  const templated = (...args: readonly string[]) =>
    anxin('template', 'payroll', '--project', PROJECT, '--services', stack.file, ...args);

  it('has the people of a project by the registers, for an officer who says why', () => {
    const out = join(stack.folder, `payroll-2026-01_${PROJECT}.xlsx`);
    const ended = templated('--month', '2026-01', '--reason', '补报工资表', '--out', out);
    expect(ended).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/预填 [1-9]\d* 人/) as string });
    const count = Number(/预填 (\d+) 人/.exec(ended.out)?.[1]);
    // Sent before its amounts are in, each of its rows is refused for them alone.
    expect(imported(out).out).toMatch(new RegExp(`被拒 ${count} 行：REQUIRED ${count}】[^]*netAmount +REQUIRED`));
    // What is there already is not written over.
    expect(templated('--reason', 'x', '--out', out)).toMatchObject({ code: 2, out: '' });
  });

  it.each([
    ['OPTION_INVALID', '完整身份证号须说明理由', ['--month', '2026-01']],
    ['NOBODY_THERE', '', ['--month', '2020-01', '--reason', 'r']],
    ['PROJECT_UNKNOWN', '', ['--project', 'nowhere', '--reason', 'r']],
    ['MONTH_INVALID', '', ['--month', '2026-13']],
  ])('is none, with %s', (code, says, args) => {
    const ended = templated(...args, '--out', join(stack.folder, 'none.xlsx'));
    expect({ code: ended.code, err: ended.err }).toEqual({ code: 2, err: expect.stringContaining(code) as string });
    expect(ended.err).toContain(says);
  });
});

describe('what ends an import', () => {
  const large = () =>
    alone('escrow-statement.csv', readFileSync(join(SMALL, 'escrow-statement.csv'), 'utf8').repeat(60));
  const one = () => [join(SMALL, 'projects.csv'), '--services', stack.file];
  const elsewhere = (url: string, token = 'a.b.c') => [
    join(SMALL, 'projects.csv'),
    ...['--url', `projects=${url}`],
    ...['--token', token],
  ];

  it.each<[string, string, () => string[]]>([
    ['UNAUTHENTICATED', 'a wrong token', () => [...one(), '--token', 'a.b.c']],
    ['FORBIDDEN', 'the token of a town', () => [...one(), '--token', stack.tokens['TOWN'] ?? '']],
    ['BODY_TOO_LARGE', 'a file beyond the limit', () => [large(), '--services', stack.file]],
    ['SERVICE_DOWN', 'a service that is not there', () => elsewhere('http://127.0.0.1:9')],
    [
      'NOT_FOUND',
      'a server that takes no files',
      () => elsewhere(`${stack.gateway}/elsewhere`, stack.tokens['OFFICE']),
    ],
    ['FILE_UNUSABLE', 'a path that is not there', () => ['/nowhere/at/all', '--services', stack.file]],
    ['FILE_UNUSABLE', 'a file of no table', () => [join(SMALL, 'expected.json'), '--services', stack.file]],
    [
      'STACK_INVALID',
      'a file that says nothing of services',
      () => [SMALL, '--services', join(SMALL, 'expected.json')],
    ],
    ['URL_INVALID', 'an address without its service', () => [SMALL, '--url', 'http://127.0.0.1:4001']],
  ])('%s: %s, in one line, with 2', (code, _, args) => {
    const ended = anxin('import', ...args());
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(code);
  });
});

describe('the journal of what was imported', () => {
  it('is whole, in the database and in its export, whoever may read it', () => {
    const path = join(stack.folder, 'journal.jsonl.gz');
    const database = stack.databases['projects'] ?? '';
    expect(anxin('verify-journal', '--database', database, '--export', path)).toMatchObject({ code: 0, err: '' });
    expect(anxin('verify-journal', '--export', path)).toMatchObject({ code: 0, err: '' });
    expect(anxin('verify-journal', '--database', database, '--export', path)).toMatchObject({ code: 2 });
  });
});

describe('what the services told', () => {
  it('adds up, and is audited by the feeds alone', () => {
    const { code, out } = anxin('audit', '--services', stack.file, '--lang', 'en');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('add up') as string });
    expect(Number(/(\d+) events of projects/.exec(out)?.[1])).toBeGreaterThan(100);
  });

  it('is not for everybody to audit', () => {
    const { code, err } = anxin('audit', '--services', stack.file, '--token', stack.tokens['WORKER'] ?? '');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('FORBIDDEN') as string });
  });
});

describe('what services set aside', () => {
  const replay = () => anxin('replay', '--services', stack.file, '--lang', 'en');
  const change = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: stack.databases['projects'] });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };

  it('is tried again, and what is left is listed with its reason', async () => {
    expect(replay()).toMatchObject({
      code: 0,
      out: SERVICE_NAMES.map((service) => `${service}: 0 events went in, 0 are still set aside.\n`).join(''),
    });
    await change(`INSERT INTO set_aside (publisher, key, key_seq, reason, detail, message, set_aside_at)
      -- Later than now: nobody looks for what may be missing before it yet.
      VALUES ('workers', 'project:P1', 7, 'UNREADABLE', 'no JSON', '{', now() + interval '1 hour')`);
    const { code, out } = replay();
    expect(code).toBe(1);
    expect(out).toMatch(
      /projects: 0 events went in, 1 are still set aside\.[^]*workers +project:P1 +7 +UNREADABLE +no JSON/,
    );
    await change(`DELETE FROM set_aside WHERE key = 'project:P1'`);
  });

  it.each([
    ['a contractor', 'CONTRACTOR', 'FORBIDDEN'],
    ['nobody known', 'a.b.c', 'UNAUTHENTICATED'],
  ])('is not for %s', (_, token, code) => {
    const ended = anxin('replay', '--services', stack.file, '--token', stack.tokens[token] ?? token);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(code);
  });
});
