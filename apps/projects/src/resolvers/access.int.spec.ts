import { Receiver } from '@anxin/service-kit';
import { codesOf, type Who } from '@anxin/testing';
import { handlers } from '../events/in';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

const OWN = '2506-620522-05-05-100008';
const WATER = () =>
  service.app.rows<{ code: string }>(`SELECT code FROM project WHERE sector = 'WATER' ORDER BY 1`, []);

describe('one rule per field', () => {
  it.each<[Who, string, readonly string[]]>([
    ['OFFICE', `{ project(code: "${OWN}") { area { code } history { nodes { event } } } }`, []],
    ['HOUSING', `{ project(code: "${OWN}") { area { code } history { nodes { event } } } }`, []],
    ['CONTRACTOR', `{ project(code: "${OWN}") { code history { nodes { event } } } }`, ['FORBIDDEN']],
    [
      'CONTRACTOR',
      `{ project(code: "${OWN}") { area { children { code } projectFigures { projects } } } }`,
      ['FORBIDDEN', 'FORBIDDEN'],
    ],
    ['TOWN', `{ project(code: "${OWN}") { code wageAccount { movements { nodes { bankSerial } } } } }`, ['FORBIDDEN']],
    [
      'CONTRACTOR',
      `{ project(code: "${OWN}") { wageAccount { movements(first: 1) { nodes { origin } } } } }`,
      ['FORBIDDEN'],
    ],
    ['HOUSING', '{ imports { nodes { id } } }', ['FORBIDDEN']],
    ['CONTRACTOR', '{ area(code: "620522") { code } }', ['FORBIDDEN']],
    ['WORKER', '{ projects { totalCount } }', ['FORBIDDEN']],
    ['PUBLIC', '{ projects { totalCount } enterprises { nodes { name } } }', ['FORBIDDEN', 'FORBIDDEN']],
    ['PUBLIC', '{ businessDay }', []],
  ])('%s asks %s', async (who, query, codes) => {
    const answer = await service.ask(who, query);
    expect(codesOf(answer)).toEqual(codes);
    expect(answer.text).not.toContain('6205000000073072040');
  });

  it('and a project of another sector or town is none, as is one that nobody knows', async () => {
    for (const who of ['WATER', 'TOWN', 'CONTRACTOR'] as const) {
      for (const code of ['2506-620522-18-01-100066', '2506-620522-18-01-999999']) {
        expect((await service.ask(who, `{ project(code: "${code}") { code } }`)).body).toEqual({
          ...{ data: { project: null } },
        });
      }
    }
  });
});

describe('a scope of two', () => {
  const seen = async (who: Who): Promise<readonly string[]> => {
    const { body } = await service.ask(who, '{ projects(first: 100) { nodes { code } } }');
    return (body.data?.['projects'] as { nodes: { code: string }[] }).nodes.map(({ code }) => code);
  };
  it.each<[Who, string]>([
    ['BUREAU', `sector IN ('HOUSING', 'WATER')`],
    ['TOWNS', `area_code IN ('620522104', '620522105')`],
    [
      'CONTRACTORS',
      `'91620599QA4XFD1Y5A' IN (owner_credit_code, contractor_credit_code)
      OR '91620599M2QHJRWT94' IN (owner_credit_code, contractor_credit_code)`,
    ],
  ])('%s sees what belongs to either, and nothing else', async (who, condition) => {
    const rows = await service.app.rows<{ code: string }>(`SELECT code FROM project WHERE ${condition} ORDER BY 1`, []);
    expect(await seen(who)).toEqual(rows.map(({ code }) => code));
    for (const one of [{ BUREAU: 'HOUSING', TOWNS: 'TOWN', CONTRACTORS: 'CONTRACTOR' }[who as string] as Who])
      expect((await seen(one)).length).toBeLessThan(rows.length);
  });

  it('reads the feed of both sectors, and a command reaches into each', async () => {
    const feed = async (who: Who) => {
      const told: { sector: string }[] = [];
      for (let after = 0; ;) {
        const { text } = await service.get(`/feed?limit=500&after=${after}`, service.as(who));
        const page = JSON.parse(text) as { events: { sector: string }[]; next: number };
        told.push(...page.events);
        if (page.next === after) return told;
        after = page.next;
      }
    };
    const sectors = new Set((await feed('BUREAU')).map(({ sector }) => sector));
    expect(sectors).toEqual(new Set(['HOUSING', 'WATER']));
    expect(new Set((await feed('WATER')).map(({ sector }) => sector))).toEqual(new Set(['WATER']));
    const [water] = await WATER();
    for (const [at, code] of [OWN, water?.code].entries()) {
      const input = { projectCode: code, startedOn: '2026-03-01', idempotencyKey: `two-${at}` };
      const give = 'mutation ($input: WorksStartInput!) { worksStart(input: $input) { code } }';
      expect(codesOf(await service.ask('BUREAU', give, { input }))).not.toContain('PROJECT_UNKNOWN');
      if (at === 0) expect(codesOf(await service.ask('WATER', give, { input }))).toEqual(['PROJECT_UNKNOWN']);
    }
  });
});

describe('what a contractor has to do, and the board of its site', () => {
  it('is told to whoever sees the project, in words and by rule', async () => {
    const { body } = await service.ask('CONTRACTOR', `{ project(code: "${OWN}") { siteTasks { code rule isDone } } }`);
    const { siteTasks } = body.data?.['project'] as { siteTasks: readonly { code: string; rule: string }[] };
    expect(siteTasks.map(({ code, rule }) => [code, rule])).toEqual(
      expect.arrayContaining([
        ['WAGE_ACCOUNT', 'W12'],
        ['AGREEMENT', 'W16'],
      ]),
    );
  });

  it.each<[Who, number]>([
    ['CONTRACTOR', 200],
    ['WATER', 400],
    ['WORKER', 403],
    ['PUBLIC', 401],
  ])('is printed for %s: %d', async (who, status) => {
    const board = await service.get(`/rights-boards/${OWN}.pdf`, who === 'PUBLIC' ? {} : service.as(who));
    expect([board.status, board.text.startsWith('%PDF')]).toEqual([status, status === 200]);
  });
});

describe('a contractor', () => {
  const SUB = '91620599Y4NUGYKL0B';
  const name = async (creditCode: string) =>
    (await service.ask('CONTRACTOR', `{ enterprise(creditCode: "${creditCode}") { name } }`)).body.data?.['enterprise'];
  const employs = (projectCode: string, keySeq: number): Promise<readonly string[]> => {
    const entry = { person: 'p'.repeat(43), enteredOn: '2025-11-03', leftOn: null, contractSignedOn: null };
    const event = {
      ...{ publisher: 'workers', position: keySeq, key: projectCode, keySeq, sector: 'HOUSING', area: '620522104' },
      ...{ name: 'workers.workers-registered', version: 1, businessDay: '2026-03-01' },
      recordedAt: '2026-03-01T01:02:03.004Z',
      data: { projectCode, entries: [{ ...entry, employerCreditCode: SUB, withdrawn: false }] },
    };
    const message = { publisher: 'workers', origin: 'spec', key: projectCode, keySeq, text: JSON.stringify(event) };
    return new Receiver(service.app.database, handlers).take([message]);
  };

  it('sees the town of its own project, and what is above it', async () => {
    const { body } = await service.ask('CONTRACTOR', `{ project(code: "${OWN}") { area { name parent { name } } } }`);
    expect(body.data).toEqual({ project: { area: { name: '郭嘉镇', parent: { name: '秦安县' } } } });
  });

  it('sees the name of a firm that employs people on its project, and of no other: unknown and foreign look alike', async () => {
    expect([await name(SUB), await name('91620599AAAAAAAAAA')]).toEqual([null, null]);
    await employs('2506-620522-18-01-100066', 1);
    expect(await name(SUB)).toBeNull();
    expect(await employs(OWN, 1)).toEqual(['APPLIED']);
    expect(await name(SUB)).toEqual({ name: expect.stringMatching(/./) as string });
  });

  it('is told of such a firm once, however many people it registers', async () => {
    expect(await employs(OWN, 2)).toEqual(['APPLIED']);
    const learnt = await service.app.rows(
      `SELECT payload::jsonb->'employers' AS employers FROM journal WHERE type = 'EmployersLearnt' AND stream LIKE $1`,
      [`%${OWN}`],
    );
    expect(learnt).toEqual([{ employers: [SUB] }]);
  });
});

describe('the doors of the gateway', () => {
  const entities = `{ _entities(representations: [{ __typename: "Project", code: "${OWN}" }]) { ... on Project { name } } }`;
  const body = JSON.stringify({ query: entities });

  it('are shut to every role', async () => {
    for (const who of ['OFFICE', 'HOUSING', 'CONTRACTOR', 'PUBLIC'] as const) {
      expect(codesOf(await service.ask(who, entities))).toEqual(['FORBIDDEN']);
      expect(codesOf(await service.ask(who, '{ _service { sdl } }'))).toEqual(['FORBIDDEN']);
    }
  });

  it('open to a signed call, in the scope of whoever asks through it', async () => {
    const sent = (who: Who) =>
      service.post('/graphql', body, {
        'content-type': 'application/json',
        ...service.signed('POST', '/graphql', body, who),
      });
    expect((await sent('OFFICE')).body).toEqual({ data: { _entities: [{ name: '样例001号工程' }] } });
    expect((await sent('WATER')).body).toEqual({ data: { _entities: [null] } });
  });

  it.each([
    ['a body that was changed', '/graphql', `${body} `],
    ['another path', '/graphql?x=1', body],
  ])('are shut to a signature of %s', async (_, path, signedBody) => {
    const headers = {
      'content-type': 'application/json',
      ...service.signed('POST', path, signedBody, 'OFFICE'),
    };
    const answer = await service.post('/graphql', body, headers);
    expect([answer.status, ...codesOf(answer)]).toEqual([403, 'CALL_REFUSED']);
  });

  it('are shut to a call whose token was put in the place of another', async () => {
    const headers = {
      'content-type': 'application/json',
      ...service.signed('POST', '/graphql', body, 'PUBLIC'),
      ...service.as('OFFICE'),
    };
    const answer = await service.post('/graphql', body, headers);
    expect([answer.status, ...codesOf(answer)]).toEqual([403, 'CALL_REFUSED']);
  });
});

describe('the feed', () => {
  type Feed = {
    events: { key: string; sector: string | null; position: number; keySeq: number; name: string }[];
    next: number;
  };
  const feed = async (headers: Record<string, string>, path = '/feed?limit=500'): Promise<Feed> => {
    const all: Feed['events'] = [];
    for (let after = 0; ;) {
      const page = JSON.parse((await service.get(`${path}&after=${after}`, headers)).text) as Feed;
      all.push(...page.events);
      if (page.events.length === 0) return { events: all, next: page.next };
      after = page.next;
    }
  };

  it('shows a department its own sector, every event once and in order, whatever the page', async () => {
    const water = (await WATER()).map(({ code }) => code);
    const { events } = await feed(service.as('WATER'));
    expect(new Set(events.map(({ sector }) => sector))).toEqual(new Set(['WATER']));
    expect([...new Set(events.map(({ key }) => key))].toSorted()).toEqual(water);
    expect((await feed(service.as('WATER'), '/feed?limit=3')).events).toEqual(events);
    for (const code of water) {
      const sequence = events.filter(({ key }) => key === code).map(({ keySeq }) => keySeq);
      expect(sequence).toEqual(sequence.map((_, index) => index + 1));
    }
  });

  it('shows the office and a signed service all', async () => {
    const { events } = await feed(service.as('OFFICE'));
    expect(new Set(events.map(({ sector }) => sector)).size).toBe(4);
    const path = '/feed?limit=1&after=0';
    const signed = JSON.parse((await service.get(path, service.signed('GET', path))).text) as Feed;
    expect(signed.events).toEqual(events.slice(0, 1));
  });

  it.each<[Who, number, string]>([
    ['TOWN', 403, 'FORBIDDEN'],
    ['CONTRACTOR', 403, 'FORBIDDEN'],
    ['WORKER', 403, 'FORBIDDEN'],
    ['PUBLIC', 401, 'UNAUTHENTICATED'],
  ])('is not for %s', async (who, status, code) => {
    const answer = await service.get('/feed', service.as(who));
    expect([answer.status, ...codesOf(answer)]).toEqual([status, code]);
  });

  it.each(['after=-1', 'after=x', 'limit=0', 'limit=501', 'limit=1.5', 'after=1&after=2', 'after=1e30'])(
    'refuses %s',
    async (query) => {
      const answer = await service.get(`/feed?${query}`, service.as('OFFICE'));
      expect([answer.status, ...codesOf(answer)]).toEqual([400, 'BAD_CURSOR']);
    },
  );

  it.each<[Who, number]>([
    ['OFFICE', 200],
    ['HOUSING', 403],
    ['TOWN', 403],
    ['CONTRACTOR', 403],
    ['PUBLIC', 401],
  ])('and the settlement answers %s with %s', async (who, status) => {
    expect((await service.get('/settlement', service.as(who))).status).toBe(status);
  });
});
