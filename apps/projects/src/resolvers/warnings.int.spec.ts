import { type Envelope, wageIndicatorsChanged } from '@anxin/contracts';
import { Receiver } from '@anxin/service-kit';
import { codesOf, type Who } from '@anxin/testing';
import { handlers } from '../events/in';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
  await service.app.evaluate();
});
afterAll(() => service.close());

type Warning = { project: { code: string }; code: string; level: string; raisedLevel: string | null; since: string };
type Listed = {
  nodes: Warning[];
  edges: { cursor: string; node: Warning }[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
};

const SHOWN = 'project { code } code level raisedLevel since';
const list = async (args = '', who: Who = 'OFFICE'): Promise<Listed> => {
  const { body } = await service.ask(
    who,
    `{ warnings(first: 100${args}) { nodes { ${SHOWN} } edges { cursor node { ${SHOWN} } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  );
  return (body.data as { warnings: Listed }).warnings;
};
const keyOf = ({ project, code }: Warning) => `${project.code} ${code}`;
const rankOf = (warning: Pick<Warning, 'level' | 'raisedLevel'>) =>
  ['RED', 'ORANGE', 'YELLOW', 'BLUE'].indexOf(warning.raisedLevel ?? warning.level);

/** What each project says of itself today. */
const exact = async () => {
  const found = new Map<string, Pick<Warning, 'level' | 'raisedLevel'>>();
  for (let after: string | null = null; ;) {
    const { body } = await service.ask(
      'OFFICE',
      'query ($after: String) { projects(first: 100, after: $after) { nodes { code indicators { code level raisedLevel } } pageInfo { hasNextPage endCursor } } }',
      { after },
    );
    const { projects } = body.data as {
      projects: {
        nodes: { code: string; indicators: { code: string; level: string | null; raisedLevel: string | null }[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    for (const { code, indicators } of projects.nodes)
      for (const { code: indicator, level, raisedLevel } of indicators)
        if (level !== null) found.set(`${code} ${indicator}`, { level, raisedLevel });
    if (!projects.pageInfo.hasNextPage) return found;
    after = projects.pageInfo.endCursor;
  }
};

describe('the warnings across projects', () => {
  it('are those that each project says of itself today', async () => {
    const known = await exact();
    const { nodes, totalCount } = await list();
    expect(known.size).toBeGreaterThan(3);
    expect(totalCount).toBe(known.size);
    expect(new Map(nodes.map((one) => [keyOf(one), { level: one.level, raisedLevel: one.raisedLevel }]))).toEqual(
      known,
    );
  });

  it('come with the worst first, of one level the oldest', async () => {
    const { nodes } = await list();
    const places = nodes.map((one) => `${rankOf(one)} ${one.since} ${keyOf(one)}`);
    expect(places).toEqual(places.toSorted());
  });

  it.each(['LEVEL', 'OLDEST', 'PROJECT'])('are each on one page, page after page, by %s', async (sort) => {
    const whole = await list(`, sort: ${sort}`);
    const seen: string[] = [];
    for (let after = ''; ;) {
      const { body } = await service.ask(
        'OFFICE',
        `{ warnings(sort: ${sort}, first: 2${after && `, after: "${after}"`}) { edges { cursor node { ${SHOWN} } } pageInfo { hasNextPage hasPreviousPage } } }`,
      );
      const { warnings } = body.data as { warnings: Listed };
      expect(warnings.pageInfo.hasPreviousPage).toBe(after !== '');
      seen.push(...warnings.edges.map(({ node }) => keyOf(node)));
      if (!warnings.pageInfo.hasNextPage) break;
      after = warnings.edges.at(-1)?.cursor ?? '';
    }
    expect(seen).toEqual(whole.nodes.map(keyOf));
  });

  it('are narrowed by level, code and area', async () => {
    const whole = await list();
    const [first] = whole.nodes;
    if (!first) throw new Error('There are none.');
    const level = first.raisedLevel ?? first.level;
    const byLevel = await list(`, filter: { levels: [${level}] }`);
    expect(byLevel.nodes).toEqual(whole.nodes.filter((one) => (one.raisedLevel ?? one.level) === level));
    expect(byLevel.totalCount).toBe(byLevel.nodes.length);
    const byCode = await list(`, filter: { codes: ["${first.code}"] }`);
    expect(byCode.nodes).toEqual(whole.nodes.filter(({ code }) => code === first.code));
    expect((await list(', filter: { area: "110101" }')).totalCount).toBe(0);
  });

  it('are in scope: a contractor sees those of its own projects', async () => {
    const { body } = await service.ask('CONTRACTOR', '{ projects(first: 100) { nodes { code } } }');
    const own = (body.data as { projects: { nodes: { code: string }[] } }).projects.nodes.map(({ code }) => code);
    const { nodes } = await list('', 'CONTRACTOR');
    expect(nodes.map(keyOf)).toEqual(
      (await list()).nodes.filter(({ project }) => own.includes(project.code)).map(keyOf),
    );
    expect(codesOf(await service.ask('WORKER', '{ warnings { totalCount } }'))).toEqual(['FORBIDDEN']);
  });

  it('hold those about wages as workers tells them, and let them go', async () => {
    const [subject] = [...(await exact()).keys()].map((key) => key.split(' ')[0]);
    const code = subject ?? '';
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
    expect((await list(', filter: { codes: ["W01"] }')).nodes).toEqual([
      { project: { code }, code: 'W01', level: 'ORANGE', raisedLevel: 'ORANGE', since: '2026-03-01' },
    ]);
    await receiver.take([tell(2, null)]);
    expect((await list(', filter: { codes: ["W01"] }')).totalCount).toBe(0);
  });
});

describe('a list of projects', () => {
  const codes = async (args: string) => {
    const { body } = await service.ask('OFFICE', `{ projects(${args}) { nodes { code } totalCount } }`);
    return (body.data as { projects: { nodes: { code: string }[]; totalCount: number } }).projects;
  };

  it('may begin with the worst warning, and be narrowed to a level or a code', async () => {
    const { nodes: warnings } = await list();
    const byLevel = await codes('first: 100, sort: LEVEL');
    const all = await codes('first: 100');
    expect(byLevel.totalCount).toBe(all.totalCount);
    expect(byLevel.nodes.map(({ code }) => code).toSorted()).toEqual(all.nodes.map(({ code }) => code));
    const worst = (code: string) => Math.min(9, ...warnings.filter(({ project }) => project.code === code).map(rankOf));
    const ranks = byLevel.nodes.map(({ code }) => worst(code));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const [first] = warnings;
    const narrowed = await codes(`first: 100, filter: { codes: ["${first?.code}"] }`);
    expect(narrowed.nodes.map(({ code }) => code)).toEqual(
      [...new Set(warnings.filter(({ code }) => code === first?.code).map(({ project }) => project.code))].toSorted(),
    );
    expect(narrowed.totalCount).toBe(narrowed.nodes.length);
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
