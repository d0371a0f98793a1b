import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '@anxin/testing';
import type { RunningServer } from '@anxin/service-kit';
import { composeSupergraph } from './compose';
import type { Config } from './config';
import { startGateway } from './container';
import { ask, codesOf, type Federation, SOURCES, testFederation } from './gateway.fixture';
import { answer, type Asked, type Neighbour, neighbour } from './neighbours.fixture';

let federation: Federation;
beforeAll(async () => {
  federation = await testFederation();
});
afterAll(() => federation.clean());

const closes: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0).reverse()) await close();
});

const CASES = { data: { cases: [{ id: 'c1' }] } };
const ADVANCED = { data: { advance: 1 } };
const good = (asked: Asked): void => answer(asked, asked.query.startsWith('mutation') ? ADVANCED : CASES);
/** In this time a probe has ended. */
const PROBE_MS = 1_100;
const cut = ({ request }: Asked): void => void request.socket.destroy();

const other = async (answers: (asked: Asked) => void): Promise<Neighbour> => {
  const one = await neighbour(answers);
  closes.push(one.close);
  return one;
};
/** A gateway whose `cases` are at these addresses. */
const gatewayTo = async (urls: readonly string[], over: Partial<Config> = {}): Promise<RunningServer> => {
  const subgraphs = new Map([...federation.config.subgraphs, ['cases', urls] as const]);
  const gateway = await startGateway(
    { ...federation.config, questionMs: 400, ...over, subgraphs },
    SUPERGRAPH,
    federation.log,
  );
  closes.push(gateway.stop);
  return gateway;
};
const SUPERGRAPH = composeSupergraph(
  SOURCES.map(({ name, sdl }) => ({
    name,
    sdl:
      name === 'cases'
        ? `${sdl}\ntype Mutation { advance: Int @allow(to: [PUBLIC]) clockSet: Int @allow(to: [PUBLIC]) }`
        : sdl,
  })),
);

const timed = async <Answer>(work: Promise<Answer>): Promise<[Answer, number]> => {
  const began = performance.now();
  return [await work, performance.now() - began];
};
const readiness = async (gateway: RunningServer) => {
  const response = await fetch(`${gateway.url}/readyz`);
  return {
    status: response.status,
    ...((await response.json()) as { reasons: string[]; subgraphs: Record<string, object> }),
  };
};

it('a stop tells whoever waits longer for a command than it can that its outcome is unknown', async () => {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const silent = await other(() => arrive());
  const gateway = await gatewayTo([silent.url]);
  const asked = ask(gateway, 'mutation { advance }');
  await arrived;
  const [{ body }] = await Promise.all([asked, gateway.stop()]);
  const details = { subgraph: 'cases', outcome: 'UNKNOWN' };
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_TIMEOUT', details });
}, 15_000);

describe('a subgraph that hangs', () => {
  it('costs its part the time of a question, is told as such, and then costs no time until it answers again', async () => {
    const hung = await other(good);
    const gateway = await gatewayTo([hung.url], { questionMs: 2_000 });
    hung.hang(true);
    const first = await Promise.all([1, 2, 3].map(() => timed(ask(gateway, '{ projects { id } cases { id } }'))));
    for (const [{ body }, ms] of first) {
      expect(body.data).toEqual({ projects: [{ id: 'p1' }], cases: null });
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'SUBGRAPH_TIMEOUT', details: { subgraph: 'cases' } });
      expect(ms).toBeGreaterThan(1_900);
    }
    await sleep(PROBE_MS);
    const [spared, ms] = await timed(ask(gateway, '{ cases { id } }'));
    expect(codesOf(spared)).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(ms).toBeLessThan(1_500);
    hung.hang(false);
    await eventually(async () => expect(codesOf(await ask(gateway, '{ cases { id } }'))).toEqual([]));
  });

  it('only for some questions costs those alone, however many run out of time at once', async () => {
    const locked = await other((asked) => asked.query.includes('others') && answer(asked, { data: { others: [] } }));
    locked.setProbeMs(300);
    const gateway = await gatewayTo([locked.url]);
    const hung = Promise.all(Array.from({ length: 20 }, () => ask(gateway, '{ cases { id } }')));
    const until = performance.now() + 1_500;
    const others: unknown[] = [];
    while (performance.now() < until) others.push(...codesOf(await ask(gateway, '{ others: cases { id } }')));
    expect(others).toEqual([]);
    expect(new Set((await hung).flatMap(codesOf))).toEqual(new Set(['SUBGRAPH_TIMEOUT']));
    expect(locked.probes()).toBeGreaterThan(0);
  });

  it('keeps a command no longer than its kind may take, and says that its outcome is not known', async () => {
    const slow = await other((asked) => void setTimeout(() => good(asked), 600));
    const gateway = await gatewayTo([slow.url], { questionMs: 100 });
    expect((await ask(gateway, 'mutation { advance }')).body).toEqual(ADVANCED);
    const cutOff = await gatewayTo([(await other(cut)).url]);
    const { body } = await ask(cutOff, 'mutation { advance }', { 'accept-language': 'en' });
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringContaining('same idempotency key'),
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', details: { subgraph: 'cases', outcome: 'UNKNOWN' } },
    });
  });

  it('is let go when the asker goes', async () => {
    const gone: string[] = [];
    const hung = await other(({ request }) => void request.socket.once('close', () => gone.push('closed')));
    const gateway = await gatewayTo([hung.url], { questionMs: 60_000 });
    const leaving = new AbortController();
    const asked = fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ cases { id } }' }),
      signal: leaving.signal,
    });
    await eventually(() => expect(hung.asked).toHaveLength(1));
    leaving.abort();
    await expect(asked).rejects.toThrow('aborted');
    await eventually(() => expect(gone).toEqual(['closed']));
  });
});

describe('a connection that closes under a request', () => {
  it.each([
    ['a question is sent once more', '{ cases { id } }', 2, []],
    ['a command never', 'mutation { advance }', 1, ['SUBGRAPH_UNAVAILABLE']],
  ])('%s', async (_what, query, times, codes) => {
    let seen = 0;
    const one = await other((asked) => (++seen === 1 ? cut(asked) : good(asked)));
    const gateway = await gatewayTo([one.url]);
    expect(codesOf(await ask(gateway, query))).toEqual(codes);
    expect(one.asked).toHaveLength(times);
  });

  it('a question is not sent a third time', async () => {
    const one = await other(cut);
    const gateway = await gatewayTo([one.url]);
    expect(codesOf(await ask(gateway, '{ cases { id } }'))).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(one.asked).toHaveLength(2);
  });
});

describe('several addresses of a subgraph', () => {
  const NOBODY = 'http://127.0.0.1:1/graphql';

  it.each(['{ cases { id } }', 'mutation { advance }'])(
    'where nobody listens at one, another is asked: %s',
    async (query) => {
      const one = await other(good);
      const gateway = await gatewayTo([NOBODY, one.url, NOBODY]);
      for (let times = 0; times < 6; times++) expect(codesOf(await ask(gateway, query))).toEqual([]);
      expect(one.asked).toHaveLength(6);
    },
  );

  it.each(['{ cases { id } }', 'mutation { advance }'])(
    'where one is stopping, another is asked: %s',
    async (query) => {
      const [leaving, one] = [await other(good), await other(good)];
      leaving.stopping();
      const gateway = await gatewayTo([leaving.url, one.url]);
      for (let times = 0; times < 6; times++) expect(codesOf(await ask(gateway, query))).toEqual([]);
      expect(one.asked).toHaveLength(6);
    },
  );

  it('all are asked in turn while they answer', async () => {
    const all = [await other(good), await other(good)];
    const gateway = await gatewayTo(all.map(({ url }) => url));
    for (let times = 0; times < 10; times++) await ask(gateway, '{ cases { id } }');
    for (const { asked } of all) expect(asked.length).toBeGreaterThanOrEqual(3);
  });

  it('one that hangs is left alone after a few questions', async () => {
    const [hung, one] = [await other(good), await other(good)];
    hung.hang(true);
    const gateway = await gatewayTo([hung.url, one.url]);
    await Promise.all(Array.from({ length: 8 }, () => ask(gateway, '{ cases { id } }')));
    await sleep(PROBE_MS);
    for (let times = 0; times < 10; times++) {
      const [asked, ms] = await timed(ask(gateway, '{ cases { id } }'));
      expect([...codesOf(asked), ms < 300]).toEqual([true]);
    }
  });
});

describe('/readyz of the gateway', () => {
  it('names the state of each subgraph, and is ready without them', async () => {
    const gateway = await gatewayTo(['http://127.0.0.1:1/graphql', (await other(good)).url]);
    expect(await readiness(gateway)).toMatchObject({
      status: 200,
      subgraphs: { projects: { state: 'ready', answering: '1/1' }, cases: { state: 'ready', answering: '1/2' } },
    });
    const alone = await gatewayTo(['http://127.0.0.1:1/graphql']);
    const { status, subgraphs } = await readiness(alone);
    expect([status, subgraphs['cases']]).toEqual([200, { state: 'no answer', answering: '0/1' }]);
    expect(JSON.stringify(subgraphs)).not.toContain('127.0.0.1');
  });

  it('names clocks that are apart; a caller is told by a code of its own, and metrics count it', async () => {
    const one = await other((asked) =>
      answer(asked, { errors: [{ message: '', extensions: { code: 'CLOCKS_APART' } }] }, 403),
    );
    one.setClockAhead(-300_000);
    const gateway = await gatewayTo([one.url]);
    expect(codesOf(await ask(gateway, '{ cases { id } }'))).toEqual(['CLOCKS_APART']);
    const { status, subgraphs } = await readiness(gateway);
    expect([status, subgraphs['cases']]).toEqual([
      200,
      { state: 'clocks apart', answering: '1/1', clockAheadSeconds: expect.any(Number) },
    ]);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    expect(metrics).toContain('anxin_gateway_missing_parts_total{subgraph="cases",code="CLOCKS_APART"} 1');
    expect(metrics).toMatch(/anxin_gateway_clock_ahead_seconds{subgraph="cases"} (299|300|301)/);
    expect(metrics).toContain('anxin_gateway_subgraph_ready{subgraph="cases"} 0');
  });

  it('is not ready when its clock is apart from every subgraph that answers', async () => {
    const one = await other(good);
    one.setClockAhead(-300_000);
    const gateway = await startGateway(
      {
        ...federation.config,
        subgraphs: new Map([
          ['projects', [one.url]],
          ['cases', [one.url]],
        ]),
      },
      SUPERGRAPH,
      federation.log,
    );
    closes.push(gateway.stop);
    const { status, reasons } = await readiness(gateway);
    expect([status, reasons[0]]).toEqual([503, expect.stringContaining('CLOCKS_APART')]);
  });
});
