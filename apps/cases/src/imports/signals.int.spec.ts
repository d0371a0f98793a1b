import { plainDate } from '@anxin/domain-kit';
import { codesOf, type FreshService, freshService, reportOf, type Who } from '@anxin/testing';
import { actOnIndicators } from '../commands/observe-warnings';
import { handlersOf } from '../events/in';
import { cases } from '../subgraph';
import { CONTRACTOR, enterprise, levels, project, telling } from '../warnings.fixture';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
let said: ReturnType<typeof telling>;
beforeEach(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
  said = telling(service.app.database, handlersOf(actOnIndicators(service.app)));
  await said.tell(enterprise(CONTRACTOR));
});
afterEach(() => service.close());

const HEADER = 'source,creditCode,period,indicator,value,reportedOn';
const row = (value: string, { source = 'TAX', period = '2026-01', word = 'MONTHS_OWED', day = '2026-02-11' } = {}) =>
  [source, CONTRACTOR, period, word, value, day].join(',');
const upload = async (...rows: string[]) =>
  reportOf(await service.upload('signals.csv', [HEADER, ...rows, ''].join('\n')));
const ask = async (query: string, who: Who = 'OFFICE') => (await service.ask(who, query)).body.data;
const standing = async () => {
  await service.app.evaluate();
  const data = await ask('{ warnings { nodes { id level stage abnormality enterprise { creditCode } } } }');
  return (data?.['warnings'] as { nodes: { id: string; level: string }[] }).nodes;
};
const levelsOf = async () => (await standing()).map(({ id, level }) => `${id.slice(0, 3)} ${level}`);
const restate = (value: string, more: object = {}, who: Who = 'OFFICE') => {
  const input = { source: 'TAX', creditCode: CONTRACTOR, period: '2026-01', indicator: 'MONTHS_OWED', value };
  return service.ask(
    who,
    `mutation ($input: SignalRestateInput!) { signalRestate(input: $input) { value restatedFor reportedOn } }`,
    { input: { ...input, reason: '税务局重新核定', idempotencyKey: `${value} ${who}`, ...more } },
  );
};

it('S3-17, S4-17: what a department tells of an enterprise warns of it, once however often it is sent', async () => {
  expect(await upload(row('2'), row('1', { source: 'SOCIAL_INSURANCE' }))).toMatchObject({ recorded: 2, refused: 0 });
  expect(await upload(row('2'))).toMatchObject({ recorded: 0, same: 1 });
  expect(await standing()).toEqual([
    {
      id: `W20:${CONTRACTOR}:1`,
      level: 'ORANGE',
      stage: 'RAISED',
      abnormality: 'BUSINESS',
      enterprise: { creditCode: CONTRACTOR },
    },
    expect.objectContaining({ id: `W22:${CONTRACTOR}:1`, level: 'BLUE' }),
  ]);
});

it('why it warns is told with the rule, its thresholds, and what the department told', async () => {
  await upload(row('2'), row('1', { source: 'SOCIAL_INSURANCE' }));
  await service.app.evaluate();
  const why = `{ rules { id } parameters { name } says(to: INSPECTOR) { zh } facts { totalCount nodes { kind day says { zh } } } }`;
  const found = (await ask(`{ warnings(filter: { codes: ["W20"] }) { nodes { why ${why} } } }`)) as unknown as {
    readonly warnings: { readonly nodes: readonly { readonly why: unknown }[] };
  };
  expect(found.warnings.nodes.map((warning) => warning.why)).toEqual([
    {
      rules: [{ id: 'W20' }],
      parameters: ['warnings.W20', 'calendar', 'springFestivalWindowDays'].map((name) => ({ name })),
      says: { zh: expect.stringMatching(/^欠税：橙色预警。欠税月数：2。/) as string },
      facts: {
        totalCount: 1,
        nodes: [
          { kind: 'SIGNAL', day: '2026-02-11', says: { zh: '税务部门 2026-02-11 报送 2026-01 的欠缴月数：2。' } },
        ],
      },
    },
  ]);
});

it('the next period says how things are now; nothing is cleared by time', async () => {
  await upload(row('3'));
  await service.app.moveClock(plainDate('2026-04-10'));
  expect(await levelsOf()).toEqual(['W20 RED']);
  await upload(row('0', { period: '2026-02', day: '2026-04-09' }));
  expect(await levelsOf()).toEqual([]);
});

it('an enterprise that is not known is refused by name, and may be sent again; tomorrow has not been told', async () => {
  const stranger = row('2').replace(CONTRACTOR, '916205996GFBP00R7B');
  expect(await upload(stranger)).toMatchObject({ recorded: 0, refused: 1 });
  const refusals = await ask('{ casesImports { nodes { refusals { nodes { faults { code column } } } } } }');
  expect(JSON.stringify(refusals)).toContain('UNKNOWN_ENTERPRISE');
  await said.tell(enterprise('916205996GFBP00R7B'));
  expect(await upload(stranger)).toMatchObject({ recorded: 1 });
  expect(await upload(row('1', { day: '2026-03-11', period: '2026-03' }))).toMatchObject({ refused: 1 });
});

it('another value contradicts in a file; a person restates it, and what was told before is kept', async () => {
  await upload(row('3'));
  expect(await upload(row('1'))).toMatchObject({ recorded: 0, refused: 1 });
  expect(await levelsOf()).toEqual(['W20 RED']);
  expect(codesOf(await restate('1', { period: '2025-12' }))).toEqual(['SIGNAL_UNKNOWN']);
  expect(codesOf(await restate('many'))).toEqual(['SIGNAL_VALUE_INVALID']);
  expect(codesOf(await restate('2', { reason: ' ' }))).toEqual(['SIGNAL_REASON_MISSING']);
  for (const who of ['TOWN', 'HOUSING', 'WORKER'] as const)
    expect(codesOf(await restate('0', {}, who))).toEqual(['FORBIDDEN']);
  expect((await restate('1')).body.data?.['signalRestate']).toEqual({
    value: '1',
    restatedFor: '税务局重新核定',
    reportedOn: '2026-03-10',
  });
  expect(await levelsOf()).toEqual(['W20 YELLOW']);
  const versions = await service.app.database.query<{ value: string }[]>('SELECT value FROM signal ORDER BY version');
  expect(versions.map(({ value }) => value)).toEqual(['3', '1']);
  const feeds = (await ask('{ signalFeeds { source restated lastRestatedAt restatedFor { reason rows } } }'))?.[
    'signalFeeds'
  ] as { source: string; restated: number }[];
  expect(feeds.filter(({ restated }) => restated > 0)).toEqual([
    {
      ...{ source: 'TAX', restated: 1, lastRestatedAt: expect.stringMatching(/Z$/) as string },
      restatedFor: [{ reason: '税务局重新核定', rows: 1 }],
    },
  ]);
});

it('S3-17: feeds say who told last and when, who is late, and who never told', async () => {
  await upload(row('2'), row('1', { source: 'CUSTOMS', day: '2026-01-02' }));
  const feeds = (await ask('{ signalFeeds { source expected lastPeriod lastReportedOn enterprises late } }'))?.[
    'signalFeeds'
  ] as { source: string; expected: boolean }[];
  expect(feeds.filter(({ expected }) => expected)).toHaveLength(16);
  expect(feeds.filter(({ source }) => ['TAX', 'COURT', 'CUSTOMS'].includes(source))).toEqual([
    { source: 'TAX', expected: true, lastPeriod: '2026-01', lastReportedOn: '2026-02-11', enterprises: 1, late: false },
    { source: 'COURT', expected: true, lastPeriod: null, lastReportedOn: null, enterprises: 0, late: true },
    {
      source: 'CUSTOMS',
      expected: false,
      lastPeriod: '2026-01',
      lastReportedOn: '2026-01-02',
      enterprises: 1,
      late: true,
    },
  ]);
});

it('a dispute of an enterprise warns while wages are due on its project (W26), and counts in the composite level', async () => {
  await said.tell(project());
  await upload(row('1', { source: 'COURT', word: 'DISPUTES' }), row('2', { period: '2026-02' }));
  expect(await levelsOf()).toEqual(['W20 ORANGE']);
  await said.tell(levels('workers', '2026-03-10', { W02: 'ORANGE' }));
  expect(await levelsOf()).toEqual(expect.arrayContaining(['W02 ORANGE', 'W20 ORANGE', 'W26 YELLOW']));
  const { body } = await service.entities(
    'HOUSING',
    'Project',
    [{ code: levels('workers', '2026-03-10', {}).key }],
    '{ warningLevel }',
  );
  expect(body.data?.['_entities']).toEqual([{ warningLevel: 'RED' }]);
  await said.tell(levels('workers', '2026-03-11', { W02: null }));
  expect(await levelsOf()).toEqual(['W20 ORANGE']);
});
