import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { plainDate } from '@anxin/domain-kit';
import { codesOf, eventually, faultProxy, smallFile } from '@anxin/testing';
import { Client } from 'pg';
import { type Service, startService } from './service.fixture';
import { projects } from './subgraph';
import { freshProjects } from './world.fixture';

const services: Service[] = [];
const started = async (...args: Parameters<typeof startService>): Promise<Service> => {
  const service = await startService(...args);
  services.push(service);
  return service;
};
afterEach(async () => {
  for (const service of services.splice(0)) await service.close();
});

const readyOf = async (service: Service) => {
  const { status, text } = await service.get('/readyz');
  return { status, ...(JSON.parse(text) as { ready: boolean; reasons: string[] }) };
};
/** Counts what the queries of the `api` role come to, by wrapping each connection that is taken. */
const countStatements = ({
  app: {
    api: { database: api },
  },
}: Service) => {
  let statements = 0;
  const create = api.createQueryRunner.bind(api);
  api.createQueryRunner = (...args: Parameters<typeof create>) => {
    const runner = create(...args);
    const query = runner.query.bind(runner);
    runner.query = ((...given: Parameters<typeof query>) => {
      statements += 1;
      return query(...given);
    }) as typeof runner.query;
    return runner;
  };
  return () => statements;
};

describe('a page of forty projects', () => {
  it('takes as many statements as one of one, whatever is asked of each', async () => {
    const service = await started();
    await service.uploadSmall();
    const statements = countStatements(service);
    const ask = async (first: number): Promise<number> => {
      const before = statements();
      const answer = await service.ask(
        'OFFICE',
        `{ projects(first: ${first}) {
          totalCount
          nodes {
            code owner { name } contractor { name } area { name }
            deposit { requiredFen balanceFen early: balanceFen(on: "2025-12-01") }
            wageAccount { balanceFen early: balanceFen(on: "2025-12-01") }
            indicators { code figures { zh } } then: indicators(on: "2025-12-01") { code }
          }
        } }`,
      );
      expect(codesOf(answer)).toEqual([]);
      expect((answer.body.data?.['projects'] as { nodes: unknown[] }).nodes).toHaveLength(first);
      return statements() - before;
    };
    const [one, forty] = [await ask(1), await ask(40)];
    expect(forty).toBe(one);
    expect(forty).toBeLessThan(25);
  });
});

describe('readiness', () => {
  it('says that the database is away, comes back with it, and the process lives all the while', async () => {
    const home = await freshProjects();
    const database = new URL(home.config.DATABASE_URL);
    const proxy = await faultProxy(`127.0.0.1:${database.port}`);
    const through = (address: string): string =>
      Object.assign(new URL(address), { port: String(proxy.port) }).toString();
    const { config } = home;
    const service = await projects.start({
      ...config,
      DATABASE_URL: through(config.DATABASE_URL),
      API_DATABASE_URL: through(config.API_DATABASE_URL),
    });
    const ready = async () => {
      const response = await fetch(`${service.url}/readyz`);
      return { status: response.status, body: await response.json() };
    };
    await eventually(async () => expect((await ready()).status).toBe(200));
    proxy.cut();
    await eventually(async () =>
      expect(await ready()).toEqual({
        status: 503,
        body: { ready: false, reasons: ['the database does not answer'], pid: process.pid },
      }),
    );
    expect((await fetch(`${service.url}/healthz`)).status).toBe(200);
    const asked = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await home.issuer.mint({ id: 'o', role: 'OFFICE' })}`,
      },
      body: JSON.stringify({ query: '{ projects { totalCount } }' }),
    });
    const text = await asked.text();
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/ECONN|127\.0\.0\.1|postgres/);
    proxy.heal();
    await eventually(async () => expect((await ready()).status).toBe(200), { withinMs: 20_000 });
    for (const { stop } of service.stops) await stop();
    await proxy.close();
    await home.remove();
  });

  it('says that nothing is sealed once that has lasted, and is ready again when it is', async () => {
    const service = await started();
    await service.stops.find(({ name }) => name === 'sealer')?.stop();
    await service.upload('enterprises.csv', await smallFile('enterprises.csv'));
    // What was written a moment ago is no reason yet.
    expect(await readyOf(service)).toMatchObject({ status: 200, ready: true });
    const owner = new Client({ connectionString: service.urls.migratorUrl });
    await owner.connect();
    await owner.query(`ALTER TABLE journal DISABLE TRIGGER USER; UPDATE journal SET recorded_at = now() - interval '1 hour';
      ALTER TABLE journal ENABLE TRIGGER USER`);
    const { status, reasons } = await readyOf(service);
    expect([status, reasons]).toEqual([503, [expect.stringMatching(/^unsealed for 3[56]\d\d s$/)]]);
    await owner.end();
  });

  it.each(['PERSON_KEY', 'CARD_KEY', 'AT_REST_KEY'] as const)(
    'says that %s is not the key of its database',
    async (name) => {
      const service = await started();
      expect(await readyOf(service)).toMatchObject({ status: 200 });
      const other = randomBytes(32);
      const { app } = service;
      const wrong = await projects.start({ ...app.config, [name]: name === 'AT_REST_KEY' ? [other] : other });
      try {
        const answer = await fetch(`${wrong.url}/readyz`);
        const reasons = [`${name} is not the key of this database`];
        expect([answer.status, await answer.json()]).toMatchObject([503, { ready: false, reasons }]);
      } finally {
        for (const { stop } of wrong.stops) await stop();
      }
    },
  );

  it('is not ready before its database has every migration of this build, and told when it has more', async () => {
    const service = await started();
    const [last = ''] = projects.migrations.map(({ name }) => name).toReversed();
    const later = 'AddLater9999999999999';
    const owner = new Client({ connectionString: service.urls.migratorUrl });
    await owner.connect();
    await owner.query('UPDATE migrations SET name = $1 WHERE name = $2', [later, last]);
    expect(await readyOf(service)).toMatchObject({
      status: 503,
      reasons: [`the database is behind this build by ${last}: run migrate`],
      warnings: expect.arrayContaining([`the database is ahead of this build: ${later}`]) as string[],
    });
    await owner.query('INSERT INTO migrations (timestamp, name) VALUES (1, $1)', [last]);
    expect(await readyOf(service)).toMatchObject({
      status: 200,
      ready: true,
      warnings: expect.arrayContaining([expect.stringContaining(later)]) as string[],
    });
    await owner.end();
  });

  it('says that too much is set aside', async () => {
    const service = await started();
    await service.app.rows(
      `INSERT INTO set_aside (publisher, key, key_seq, reason, detail, message)
       SELECT 'workers', 'key', n, 'EARLY', '', '{}' FROM generate_series(1, 101) n`,
      [],
    );
    expect(await readyOf(service)).toMatchObject({ status: 503, ready: false, reasons: ['101 messages set aside'] });
  });
});

/** Those to the database but for the one that asks; what PostgreSQL itself runs there, such as autovacuum, is none. */
const CONNECTIONS = `SELECT usename FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`;

describe('the end', () => {
  it('of a service that was stopped, or could not start, leaves nothing that hears signals in its process', async () => {
    const listeners = () => ['SIGTERM', 'SIGINT'].map((signal) => process.listenerCount(signal));
    const before = listeners();
    const service = await started();
    expect(listeners()).toEqual(before.map((count) => count + 1));
    const { config } = service.app;
    await expect(projects.start({ ...config, PORT: Number(new URL(service.url).port) })).rejects.toThrow('EADDRINUSE');
    expect(listeners()).toEqual(before.map((count) => count + 1));
    await service.stop();
    expect(listeners()).toEqual(before);
  });

  it('lets an upload that has begun end, takes nothing new, and leaves no connection', async () => {
    const service = await started();
    const [header = '', row = ''] = (await smallFile('enterprises.csv')).toString().split('\n');
    const many = [header, ...Array.from({ length: 20_000 }, () => row)].join('\n');
    const uploading = service.upload('enterprises.csv', many);
    await eventually(async () => expect(await service.app.rows('SELECT 1 FROM import', [])).toHaveLength(1));
    const stopping = service.stop();
    expect(JSON.parse((await uploading).text)).toMatchObject({ status: 'FINISHED', rows: 20_000 });
    await stopping;
    await expect(fetch(`${service.url}/healthz`)).rejects.toThrow();
    const owner = new Client({ connectionString: service.urls.migratorUrl });
    await owner.connect();
    const left = await owner.query(CONNECTIONS);
    await owner.end();
    expect(left.rows).toEqual([]);
  });

  it('of a service that never began, since its port is taken, leaves nothing that runs', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const home = await freshProjects(plainDate('2026-03-10'));
    await expect(projects.start({ ...home.config, PORT: port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const owner = new Client({ connectionString: home.urls.migratorUrl });
    await owner.connect();
    await eventually(async () => {
      const left = await owner.query(CONNECTIONS);
      expect(left.rows).toEqual([]);
    });
    await owner.end();
    taken.close();
    await home.remove();
  });
});
