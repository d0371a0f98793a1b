import { plainDate } from '@anxin/domain-kit';
import { codesOf, type FreshService, freshService, type Who } from '@anxin/testing';
import { actOnIndicators } from './commands/observe-warnings';
import { handlersOf } from './events/in';
import { cases } from './subgraph';
import { levels, OWNER, PROJECT, project, telling } from './warnings.fixture';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
let said: ReturnType<typeof telling>;
beforeEach(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
  said = telling(service.app.database, handlersOf(actOnIndicators(service.app)));
  await said.tell(
    project(),
    levels('workers', '2026-03-09', { W02: 'ORANGE', W06: 'ORANGE' }),
    levels('projects', '2026-03-09', { W15: 'BLUE' }),
  );
});
afterEach(() => service.close());

const ask = async (who: Who, query: string) => (await service.ask(who, query)).body.data;
const codes = async (args = '', who: Who = 'OFFICE') => {
  const data = await ask(who, `{ warnings(first: 50${args}) { nodes { code } } }`);
  return (data?.['warnings'] as { nodes: { code: string }[] }).nodes.map(({ code }) => code);
};

it('who sees a warning goes by sector, area and enterprise', async () => {
  for (const who of ['OFFICE', 'HOUSING', 'TOWN', 'CONTRACTOR'] as const)
    expect([who, await codes('', who)]).toEqual([who, ['W02', 'W06', 'W15']]);
  expect(await codes('', 'WATER')).toEqual([]);
  expect(codesOf(await service.ask('WORKER', '{ warnings { totalCount } }'))).toEqual(['FORBIDDEN']);
});

it('the list is narrowed by level, code, stage, sector, area and enterprise, and paged in each order', async () => {
  const by = (filter: string) => codes(`, filter: { ${filter} }`);
  expect(await by('levels: [BLUE]')).toEqual(['W15']);
  expect(await by('codes: ["W06"]')).toEqual(['W06']);
  expect(await by('stages: [CLEARED]')).toEqual([]);
  expect(await by('sector: WATER')).toEqual([]);
  expect(await by('area: "620522"')).toEqual(['W02', 'W06', 'W15']);
  expect(await by('area: "110101"')).toEqual([]);
  expect(await by(`enterprise: "${OWNER}"`)).toEqual(['W02', 'W06', 'W15']);
  expect(await by('since: "2026-03-09"')).toEqual(['W02', 'W06', 'W15']);
  expect(await by('since: "2026-03-10"')).toEqual([]);
  expect(await by(`search: "${PROJECT.slice(-6)}"`)).toEqual(['W02', 'W06', 'W15']);
  expect(await by('search: "%"')).toEqual([]);
  await said.tell(levels('projects', '2026-03-10', { W03: 'BLUE' }));
  expect(await codes(', sort: NEWEST')).toEqual(['W03', 'W02', 'W06', 'W15']);
  for (const sort of ['LEVEL', 'NEWEST', 'OLDEST', 'PROJECT']) {
    const whole = await codes(`, sort: ${sort}`);
    const seen: string[] = [];
    for (let after = ''; seen.length < whole.length;) {
      const data = await ask(
        'OFFICE',
        `{ warnings(sort: ${sort}, first: 1${after && `, after: "${after}"`}) { edges { cursor node { code } } } }`,
      );
      const [edge] = (data?.['warnings'] as { edges: { cursor: string; node: { code: string } }[] }).edges;
      seen.push(edge?.node.code ?? 'none');
      after = edge?.cursor ?? '';
    }
    expect(seen).toEqual(whole);
  }
});

it('what stands is counted in each area around its project by level, the worst first', async () => {
  const areas = [{ code: '620522104' }, { code: '620522' }, { code: '620522106' }];
  const { body } = await service.entities('OFFICE', 'Area', areas, '{ standingWarnings { level count } }');
  const here = [
    { level: 'ORANGE', count: 2 },
    { level: 'BLUE', count: 1 },
  ];
  expect(body.data?.['_entities']).toEqual([here, here, []].map((standingWarnings) => ({ standingWarnings })));
});

it('a project shows all of its warnings, with the composite level: two orange ones of one family are orange', async () => {
  const shown = async () =>
    (await service.entities('OFFICE', 'Project', [{ code: PROJECT }], '{ warningLevel warnings { totalCount } }')).body
      .data?.['_entities'];
  expect(await shown()).toEqual([{ warningLevel: 'ORANGE', warnings: { totalCount: 3 } }]);
  await said.tell(levels('projects', '2026-03-10', { W03: 'ORANGE' }));
  expect(await shown()).toEqual([{ warningLevel: 'RED', warnings: { totalCount: 4 } }]);
});

it('a warning moves with its project to another sector and area', async () => {
  await said.tell(project({ sector: 'WATER', area: '620522106' }), levels('workers', '2026-03-10', { W02: 'RED' }));
  expect([await codes('', 'WATER'), await codes('', 'HOUSING'), await codes('', 'TOWN')]).toEqual([
    ['W02', 'W06', 'W15'],
    [],
    [],
  ]);
  const places = await service.app.database.query<object[]>(
    `SELECT type, sector, area FROM journal WHERE stream = 'warning:W02:${PROJECT}:1' ORDER BY version`,
  );
  expect(places).toEqual([
    { type: 'cases.warning-raised', sector: 'HOUSING', area: '620522104' },
    { type: 'cases.warning-level-changed', sector: 'WATER', area: '620522106' },
  ]);
});
