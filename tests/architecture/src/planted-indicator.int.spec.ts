import { dirname, join, relative } from 'node:path';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkout } from './checkout.fixture';

// Each step is a process that reads the whole law.
jest.setTimeout(300_000);

const WARNINGS = 'libs/law/src/warnings';
const CLI = ['--import', 'tsx', 'apps/cli/src/main.ts'];

const copy = checkout();
const SMALL = join(copy.root, 'tests/data/small');
const before = copy.files();
const pathOf = (name: string): string => [...before.keys()].find((path) => path.endsWith(`/${name}`)) ?? '';
const list = pathOf('warnings/indicators.ts');
const model = pathOf('w15-no-rights-board.ts');
const planted = join(dirname(model), 'w99-no-board.ts');

beforeAll(() => {
  const source = readFileSync(join(copy.root, model), 'utf8');
  writeFileSync(join(copy.root, planted), source.replace("id: 'W15'", "id: 'W99'").replace('noRightsBoard', 'noBoard'));
  const listed = readFileSync(join(copy.root, list), 'utf8')
    .replace(
      'import { noAgreement }',
      `import { noBoard } from './${relative(WARNINGS, planted).replace(/\.ts$/, '')}';\n$&`,
    )
    .replace('  W16: noAgreement,', '$&\n  W99: noBoard,');
  writeFileSync(join(copy.root, list), listed);
});
afterAll(() => copy.remove());

it('a new indicator is one file and its line in the list', () => {
  const after = copy.files();
  const changed = [...after.keys()].filter((path) => before.get(path) !== after.get(path));
  expect(changed.toSorted()).toEqual([list, planted].toSorted());
});

it('is typed as all other code', () => {
  expect(copy.run('', ['node_modules/typescript/bin/tsc', '-p', 'libs/law'])).toMatchObject({ status: 0, stdout: '' });
});

it('is then a rule that can be asked, an answer over a county’s files, and has its reasons', () => {
  expect(copy.run('', [...CLI, 'law', 'list'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/W99\s+未设立维权信息告示牌/) as unknown,
  });
  const answered = copy.run('', [
    ...CLI,
    'answer',
    SMALL,
    '--on',
    '2026-01-20',
    '--json',
    join(copy.root, 'answer.json'),
  ]);
  expect(answered).toMatchObject({ status: 0, stderr: '' });
  type Warning = { readonly projectCode: string; readonly indicator: string; readonly level: string };
  const days = JSON.parse(readFileSync(join(copy.root, 'answer.json'), 'utf8')) as Record<
    string,
    { readonly warnings: readonly Warning[] }
  >;
  const warnings = days['2026-01-20']?.warnings ?? [];
  const levelsOf = (code: string) =>
    warnings.filter(({ indicator }) => indicator === code).map(({ projectCode, level }) => `${projectCode} ${level}`);
  expect(levelsOf('W99')).toEqual(levelsOf('W15'));
  expect(levelsOf('W99')).not.toEqual([]);
  const [project = ''] = levelsOf('W99')[0]?.split(' ') ?? [];
  const why = copy.run('', [...CLI, 'answer', SMALL, '--on', '2026-01-20', '--why', project, 'W99']);
  expect(why).toMatchObject({ status: 0, stderr: '' });
  expect(why.stdout).toContain('告示牌');
});
