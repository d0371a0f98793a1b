import { type Envelope, wageIndicatorsChanged } from '@anxin/contracts';
import { Receiver } from '@anxin/service-kit';
import { handlers } from '../events/in';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
  await service.app.evaluate();
});
afterAll(() => service.close());

type Standing = { code: string; indicator: string; level: string; raisedLevel: string | null };
const rankOf = (warning: Pick<Standing, 'level' | 'raisedLevel'>) =>
  ['RED', 'ORANGE', 'YELLOW', 'BLUE'].indexOf(warning.raisedLevel ?? warning.level);

/** What each project says of itself today. */
const standing = async (): Promise<Standing[]> => {
  const { body } = await service.ask(
    'OFFICE',
    '{ projects(first: 100) { nodes { code indicators { code level raisedLevel } } pageInfo { hasNextPage } } }',
  );
  const { projects } = body.data as {
    projects: {
      nodes: { code: string; indicators: { code: string; level: string | null; raisedLevel: string | null }[] }[];
      pageInfo: { hasNextPage: boolean };
    };
  };
  expect(projects.pageInfo.hasNextPage).toBe(false);
  return projects.nodes.flatMap(({ code, indicators }) =>
    indicators.flatMap(({ code: indicator, level, raisedLevel }) =>
      level === null ? [] : [{ code, indicator, level, raisedLevel }],
    ),
  );
};

describe('a list of projects', () => {
  const codes = async (args: string) => {
    const { body } = await service.ask('OFFICE', `{ projects(${args}) { nodes { code } totalCount } }`);
    return (body.data as { projects: { nodes: { code: string }[]; totalCount: number } }).projects;
  };

  it('may begin with the worst warning, and be narrowed to a level or a code', async () => {
    const warnings = await standing();
    const byLevel = await codes('first: 100, sort: LEVEL');
    const all = await codes('first: 100');
    expect(byLevel.totalCount).toBe(all.totalCount);
    expect(byLevel.nodes.map(({ code }) => code).toSorted()).toEqual(all.nodes.map(({ code }) => code));
    const worst = (code: string) => Math.min(9, ...warnings.filter((one) => one.code === code).map(rankOf));
    const ranks = byLevel.nodes.map(({ code }) => worst(code));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const [first] = warnings;
    const narrowed = await codes(`first: 100, filter: { codes: ["${first?.indicator}"] }`);
    expect(narrowed.nodes.map(({ code }) => code)).toEqual(
      [...new Set(warnings.filter((one) => one.indicator === first?.indicator).map(({ code }) => code))].toSorted(),
    );
    expect(narrowed.totalCount).toBe(narrowed.nodes.length);
  });

  it('knows the levels about wages as workers tells them, and lets them go', async () => {
    const code = (await standing())[0]?.code ?? '';
    const tell = (keySeq: number, level: string | null) => {
      const change = { indicator: 'W01', level, raisedLevel: level, before: null, facts: {} };
      const event: Envelope = {
        publisher: 'workers',
        epoch: 1,
        position: keySeq,
        name: wageIndicatorsChanged.name,
        version: 1,
        key: code,
        keySeq,
        sector: 'HOUSING',
        area: '620522104',
        businessDay: '2026-03-01',
        recordedAt: '2026-03-01T01:02:03.004Z',
        data: { projectCode: code, on: '2026-03-01', changes: [change] },
      };
      return { publisher: 'workers', origin: `workers/0/${keySeq}`, text: JSON.stringify(event), key: code, keySeq };
    };
    const receiver = new Receiver(service.app.database, handlers);
    expect(await receiver.take([tell(1, 'ORANGE')])).toEqual(['APPLIED']);
    expect((await codes('first: 100, filter: { codes: ["W01"] }')).nodes).toEqual([{ code }]);
    await receiver.take([tell(2, null)]);
    expect((await codes('first: 100, filter: { codes: ["W01"] }')).totalCount).toBe(0);
  });

  it('tells the balances of the last days of each account alone, which end in what is in it today', async () => {
    const query =
      '{ projects(first: 50) { nodes { wageAccount { balanceFen balances(days: 400) { on balanceFen } } } } }';
    type Account = { balanceFen: string; balances: { on: string; balanceFen: string }[] } | null;
    const { body } = await service.ask('OFFICE', query);
    const { nodes } = (body.data as { projects: { nodes: { wageAccount: Account }[] } }).projects;
    const moved = nodes.flatMap(({ wageAccount }) => (wageAccount?.balances.length ? [wageAccount] : []));
    expect(moved.length).toBeGreaterThan(1);
    expect(moved.map(({ balances }) => balances.at(-1)?.balanceFen)).toEqual(moved.map(({ balanceFen }) => balanceFen));
    for (const { balances } of moved)
      expect(balances.map(({ on }) => on)).toEqual([...new Set(balances.map(({ on }) => on))].toSorted());
  });

  it('of none is empty, and says that there are some', async () => {
    const { body } = await service.ask(
      'OFFICE',
      '{ projects(first: 0) { nodes { code } edges { cursor } totalCount pageInfo { hasNextPage startCursor endCursor } } }',
    );
    expect(body.data).toEqual({
      projects: {
        nodes: [],
        edges: [],
        totalCount: (await codes('first: 1')).totalCount,
        pageInfo: { hasNextPage: true, startCursor: null, endCursor: null },
      },
    });
  });
});
