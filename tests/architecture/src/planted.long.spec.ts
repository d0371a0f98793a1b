import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { plainDate } from '@anxin/domain-kit';
import type * as Intake from '@anxin/intake';
import type * as Testing from '@anxin/testing';
import { checkout } from './checkout.fixture';
import { ROOT } from './lint.fixture';
import { PLANTS } from './planted/index.fixture';
import { plant } from './planted/plant.fixture';
import { type Row, rowsOf } from './planted/row.fixture';

// Each step reads the whole repository, or starts a service.
jest.setTimeout(900_000);

const TODAY = plainDate('2026-03-10');

const rows = rowsOf(readFileSync(join(ROOT, 'README.md'), 'utf8'));
const rowOf = (what: string) => {
  const row = rows.get(what);
  if (!row) throw new Error(`README's table has no row: ${what}`);
  return row;
};

const copy = checkout();
const changedSince = (then: ReadonlyMap<string, string>): readonly string[] => {
  const now = copy.files();
  return [...now.keys()].filter((path) => then.get(path) !== now.get(path)).toSorted();
};

const touched = new Map(PLANTS.map((one) => [one.row, plant(copy.root, one)]));
const byHand = [...new Set([...touched.values()].flat())].toSorted();

/** What the rows say that prints the rest, each once; `<app>` is the one of the example. */
const lines = new Set(
  PLANTS.flatMap(({ row }) => {
    const [, app = ''] = /^apps\/(\w+)/m.exec(touched.get(row)?.join('\n') ?? '') ?? [];
    return rowOf(row).lines.map((line) => line.replace(/<\w+>(?=$| )/, app));
  }),
);

let printed: readonly string[];
beforeAll(() => {
  expect(copy.type(`npx prettier --log-level warn --write ${byHand.join(' ')}`)).toBe('');
  const then = copy.files();
  for (const line of lines) expect([line, copy.type(line)]).toEqual([line, '']);
  printed = changedSince(then);
});
afterAll(() => copy.remove());

it.each(PLANTS.map(({ row }) => row))('adding %s touches each place of its row in README, and no other', (row) => {
  const { places } = rowOf(row);
  // A spec stands beside what it is of, and goes with it.
  const files = (touched.get(row) ?? []).map((path) => path.replace('.spec.ts', '.ts'));
  expect(files.filter((file) => !places.some((place) => place.test(file)))).toEqual([]);
  expect(places.filter((place) => !files.some((file) => place.test(file)))).toEqual([]);
});

it.each(PLANTS.map(({ row }) => row))('the README in Chinese names the same places and lines for %s', (row) => {
  const named = ({ places, lines: typed }: Row): string =>
    [...places.map(String), ...typed].join(' ').replaceAll(/<[^>]+>/g, '<>');
  const chinese = rowsOf(readFileSync(join(ROOT, 'README.zh-CN.md'), 'utf8'));
  expect([...chinese.values()].map(named)).toContain(named(rowOf(row)));
});

it('the rest is printed by what the rows say, and by nobody’s hand', () => {
  expect(printed).toEqual([
    'apps/cases/README.md',
    'apps/cases/src/resolvers/schema.generated.ts',
    'apps/gateway/ACCESS.md',
    'apps/gateway/api.graphql',
    'apps/gateway/supergraph.graphql',
    'libs/client/operations.json',
    'libs/client/src/acts.generated.ts',
    'libs/client/src/enums.generated.ts',
    'libs/client/src/operations/index.generated.ts',
    'libs/client/src/operations/unassigned.generated.ts',
    'libs/client/src/types.generated.ts',
    'libs/contracts/EVENTS.md',
    'libs/contracts/asyncapi.json',
    'libs/law/RULES.md',
  ]);
});

it('all of it is typed as all other code', () => {
  expect(copy.type('npm run typecheck')).toBe('');
});

it('and linted', () => {
  expect(copy.type(`npx eslint ${byHand.filter((path) => /\.tsx?$/.test(path)).join(' ')}`)).toBe('');
});

it('every spec without a server passes in the packages that it touches, and in those that list them', () => {
  const touchedPackages = new Set(byHand.map((path) => `${path.split('/', 2).join('/')}/`));
  const gateway = ['supergraph', 'conventions', 'released'].map((name) => `apps/gateway/src/${name}.spec`);
  const all = [...touchedPackages, ...gateway, 'infra/schema/', 'infra/docs/'];
  const answer = join(copy.root, 'unit.json');
  const unit = ['--selectProjects', 'unit', '--json', `--outputFile=${answer}`];
  copy.run('', [require.resolve('jest/bin/jest'), ...all, ...unit]);
  type Result = { readonly name: string; readonly status: string; readonly message: string };
  const { testResults, numPassedTests } = JSON.parse(readFileSync(answer, 'utf8')) as {
    readonly testResults: readonly Result[];
    readonly numPassedTests: number;
  };
  expect(testResults.filter(({ status }) => status !== 'passed').map(({ message }) => message)).toEqual([]);
  expect(numPassedTests).toBeGreaterThan(1_000);
});

it('a column is read from a file, under the name that offices give it, and stands in the template', async () => {
  const { readTable, roster, templateOf } = copy.load<typeof Intake>('libs/intake/src');
  const header = '项目代码,用人单位信用代码,身份证号,姓名,计薪方式,工资标准,进场日期,安全教育日期';
  const row = '2506-620522-05-05-100008,91620599QA4XFD1Y5A,11010519491231002X,张三,日薪,300.00,2025-11-01,2025-11-02';
  const bytes = Buffer.from(`${header}\n${row}\n`);
  const source = { name: 'roster.csv', bytes: bytes.length, open: () => Readable.from([bytes]) };
  const { batches, unknownColumns } = await readTable(roster, source, { today: TODAY });
  const read: unknown[] = [];
  for await (const batch of batches) read.push(...batch.rows);
  expect([unknownColumns, read]).toEqual([
    [],
    [
      expect.objectContaining({
        faults: [],
        values: expect.objectContaining({ instructedOn: '2025-11-02' }) as unknown,
      }),
    ],
  ]);
  const [sheet, explained] = templateOf(roster);
  const cellsOf = async (of: Intake.WrittenSheet | undefined): Promise<string> => {
    const cells: unknown[] = [];
    for await (const row of of?.rows ?? []) cells.push(...row);
    return JSON.stringify(cells);
  };
  expect(await cellsOf(sheet)).toContain('安全教育日期');
  expect(await cellsOf(explained)).toContain('进场安全教育日期');
});

describe('in a running service', () => {
  let service: Testing.FreshService;
  beforeAll(async () => {
    const { freshService } = copy.load<typeof Testing>('libs/testing/src');
    type Cases = { readonly cases: Parameters<typeof freshService>[0] };
    service = await freshService(copy.load<Cases>('apps/cases/src/subgraph').cases, TODAY, { OFFICE_WORD: '秦治欠办' });
    const header = 'channel,externalNo,receivedAt,reporterName,employerName,areaCode';
    const row = 'VISIT,V-1,2026-03-09 10:00:00,张三,甘肃样例建筑有限公司,620522104';
    expect((await service.upload('clues.csv', `${header}\n${row}\n`)).status).toBe(200);
  });
  afterAll(() => service.close());

  let keys = 0;
  const give = async (who: 'OFFICE' | 'TOWN', mutation: string, type: string, input: object, fields = 'stage') => {
    const text = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
    const { body } = await service.ask(who, text, { input: { idempotencyKey: `k${++keys}`, ...input } });
    return body.errors ? body.errors.map(({ extensions }) => extensions.code) : body.data?.[mutation];
  };
  const code = 'VISIT:V-1';
  const assign = () => give('OFFICE', 'clueAssign', 'ClueAssignInput', { code, townCode: '620522104' });
  const recall = (who: 'OFFICE' | 'TOWN' = 'OFFICE') =>
    give(who, 'clueRecall', 'ClueReasonInput', { code, reason: '交办有误' });
  const clocks = async () => {
    const { body } = await service.ask('OFFICE', `{ clue(code: "${code}") { deadlines { duty rule dueOn status } } }`);
    return (body.data?.['clue'] as { readonly deadlines: readonly { readonly duty: string }[] }).deadlines;
  };

  it('a command is open to whom its table names, at the stage that it names, and changes the state', async () => {
    await give('OFFICE', 'clueScreen', 'ClueInput', { code });
    expect(await recall()).toEqual(['CLUE_STAGE']);
    expect(await assign()).toEqual({ stage: 'ASSIGNED' });
    expect(await recall('TOWN')).toEqual(['FORBIDDEN']);
    expect(await recall()).toEqual({ stage: 'SCREENED' });
  });

  it('an event is told to whoever follows the service', async () => {
    const { eventually } = copy.load<typeof Testing>('libs/testing/src');
    // What was done is sealed a moment later.
    await eventually(async () => {
      const { text } = await service.get('/feed?after=0&limit=500', service.as('OFFICE'));
      const { events } = JSON.parse(text) as { readonly events: readonly { readonly name: string }[] };
      expect(events.filter(({ name }) => name === 'cases.clue-recalled')).toEqual([
        expect.objectContaining({ version: 1, data: { clueCode: code, areaCode: '620522104', on: TODAY } }),
      ]);
    });
  });

  it('a deadline runs from the event that starts it to the one that ends it, by its own rule', async () => {
    const anew = { duty: 'REASSIGN', rule: 'CLU-10', dueOn: '2026-03-12' };
    expect(await clocks()).toContainEqual({ ...anew, status: 'RUNNING' });
    await assign();
    expect(await clocks()).toContainEqual({ ...anew, status: 'MET' });
  });

  it('a document is numbered under its word, and printed', async () => {
    const input = { subject: `clue:${code}`, kind: 'RECALL', addressee: '五营镇人民政府', reason: '交办有误' };
    const issued = await give('OFFICE', 'documentIssue', 'DocumentIssueInput', input, 'number versions { download }');
    expect(issued).toMatchObject({ number: '秦治欠办收〔2026〕1号' });
    const [{ download = '' } = {}] = (issued as { readonly versions: readonly { readonly download: string }[] })
      .versions;
    const pdf = await fetch(`${service.url}${download}`, { headers: service.as('OFFICE') });
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-');
  });
});

it('an event is taken in by a service that hears it', async () => {
  type Orders = {
    readonly hear: (contract: object, data: object, on: string) => Promise<void>;
    readonly database: { readonly query: (sql: string) => Promise<readonly object[]> };
    readonly close: () => Promise<void>;
  };
  type Fixture = { readonly ordersOf: (today: string) => Promise<Orders> };
  const { hear, database, close } = await copy.load<Fixture>('apps/enforcement/src/order.fixture').ordersOf(TODAY);
  await hear({ name: 'cases.clue-recalled', version: 1 }, { clueCode: 'VISIT:V-1', on: TODAY }, TODAY);
  expect(await database.query(`SELECT stream FROM journal WHERE type = 'ClueRecallLearnt'`)).toEqual([
    { stream: 'clue:VISIT:V-1' },
  ]);
  await close();
});

const { describeInBrowser } = copy.load<{ readonly describeInBrowser: typeof describe }>(
  'tests/browser/src/chromium.fixture',
);

describeInBrowser('a screen', () => {
  it('is in the menu of those whose it is, and says what it says in both languages', async () => {
    type Place = { readonly waitFor: () => Promise<void>; readonly click: () => Promise<void> };
    type Page = {
      readonly getByRole: (role: string, options: { readonly name: string; readonly level?: number }) => Place;
    };
    type Screens = {
      readonly comes: (account: string, path: string) => Promise<{ readonly page: Page; readonly faults: string[] }>;
      readonly close: () => Promise<void>;
    };
    type Fixture = { readonly startScreens: () => Promise<Screens> };
    const screens = await copy.load<Fixture>('tests/browser/src/screens.fixture').startScreens();
    const { page, faults } = await screens.comes('office-1', '/');
    await page.getByRole('link', { name: '待交办线索' }).click();
    await page.getByRole('heading', { level: 1, name: '待交办线索' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'To be assigned' }).waitFor();
    await page.getByRole('link', { name: 'To be assigned' }).waitFor();
    expect(faults).toEqual([]);
    await screens.close();
  });
});
