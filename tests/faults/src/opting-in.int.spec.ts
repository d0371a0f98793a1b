import { indicatorsChanged, rosterCardsRegistered } from '@anxin/contracts';
import { enterprises } from '@anxin/intake';
import { nationalParameters, ParameterBook } from '@anxin/law';
import {
  deadlineTables,
  defineSubgraph,
  evaluationTables,
  type ImportKind,
  migrationOf,
  on,
  standsTables,
} from '@anxin/service-kit';
import { asRole, freshService } from '@anxin/testing';

/** The least that a subgraph is: it answers one question, and has nothing but its journal. */
const LEAST = {
  name: 'little',
  port: 4999,
  subscribesTo: [],
  typeDefs: 'type Query { "问候 A greeting" greeting: String @allow(to: [PUBLIC]) }',
  resolvers: { Query: { greeting: () => '你好' } },
  migrations: [],
} as const;

const CreateEvaluation = migrationOf('CreateEvaluation1763700097000', (service) => [
  evaluationTables(service, 'false'),
  standsTables(service),
]);

const files: ImportKind<typeof enterprises> = {
  table: enterprises,
  record: (_tx, rows) => Promise.resolve({ recorded: rows.length, same: 0, refused: [], notes: [], entries: [] }),
};
const IMPORTS = { imports: () => [files as unknown as ImportKind] };
const HANDLERS = { subscribesTo: ['workers'], handlers: [on(rosterCardsRegistered, () => Promise.resolve())] };
const EVALUATION = {
  migrations: [CreateEvaluation],
  evaluation: () => ({
    contract: indicatorsChanged,
    subjects: `SELECT 'everything' AS subject`,
    streamOf: (code: string) => code,
    evaluate: () => Promise.resolve([]),
  }),
};
const CreateDeadlines = migrationOf('CreateDeadlines1763700098000', (service) => [deadlineTables(service, 'false')]);
const DEADLINES = {
  migrations: [CreateDeadlines],
  deadlines: () => ({
    law: new ParameterBook([nationalParameters]),
    missed: () => Promise.resolve([]),
    moved: () => Promise.resolve([]),
  }),
};
const COMMANDS = { commands: [] };
const STREAMS = { streams: true } as const;

const PARTS = {
  imports: { ...IMPORTS, table: 'import', route: '/imports/enterprises', gauge: undefined },
  handlers: { ...HANDLERS, table: 'set_aside', route: '/set-aside', gauge: 'anxin_inbox_set_aside_messages' },
  evaluation: { ...EVALUATION, table: 'due', route: undefined, gauge: 'anxin_evaluation_due_subjects' },
  deadlines: { ...DEADLINES, table: 'deadline', route: undefined, gauge: 'anxin_deadlines_open' },
  commands: { ...COMMANDS, table: 'idempotency', route: undefined, gauge: undefined },
  streams: { ...STREAMS, table: 'delivery', route: '/events/asyncapi.json', gauge: 'anxin_event_streams' },
} as const;
type Part = keyof typeof PARTS;

/** The least with these parts. */
const withParts = (parts: readonly Part[]) => {
  const named = parts.map((part) => {
    const { table: _table, route: _route, gauge: _gauge, ...more } = PARTS[part];
    return more;
  });
  const migrations = named.flatMap((part) => ('migrations' in part ? part.migrations : []));
  return Object.assign({}, LEAST, ...named, { migrations }) as Parameters<typeof defineSubgraph>[0];
};

const running = async (definition: Parameters<typeof defineSubgraph>[0]) => {
  const service = await freshService(defineSubgraph(definition));
  const tables = async (): Promise<readonly string[]> => {
    const named = `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`;
    const { rows } = await asRole(service.urls)('service', (client) => client.query<{ name: string }>(named));
    return rows.map(({ name }) => name);
  };
  return { ...service, tables };
};
type Running = Awaited<ReturnType<typeof running>>;

let service: Running;
afterEach(() => service.close());

const isReady = async (): Promise<void> => {
  expect(JSON.parse((await service.get('/readyz')).text)).toMatchObject({ ready: true, reasons: [] });
  expect((await service.ask('PUBLIC', '{ greeting }')).body).toEqual({ data: { greeting: '你好' } });
  expect((await service.get('/settlement', service.as('OFFICE'))).status).toBe(200);
  expect((await service.get('/metrics')).text).toContain('anxin_journal_sealed_position');
};

const has = async (part: Part): Promise<boolean> => {
  const { table, route, gauge } = PARTS[part];
  const found = table === undefined ? [] : [(await service.tables()).includes(table)];
  if (route !== undefined) {
    const { status } = await service.post(route, '', { 'content-type': 'text/csv' });
    found.push(status !== 404 || (await service.get(route, service.as('OFFICE'))).status !== 404);
  }
  if (gauge !== undefined) found.push((await service.get('/metrics')).text.includes(gauge));
  expect(new Set(found).size).toBe(1);
  return found[0] ?? false;
};

const ALL = Object.keys(PARTS) as Part[];

it('a service without imports, evaluation, commands and neighbours starts, is ready, and has none of what is for them', async () => {
  service = await running(LEAST);
  await isReady();
  for (const part of ALL) expect([part, await has(part)]).toEqual([part, false]);
});

it('a service of everything starts, is ready, and has what each part is for', async () => {
  service = await running(withParts(ALL));
  await isReady();
  for (const part of ALL) expect([part, await has(part)]).toEqual([part, true]);
});

it.each(ALL)('a service of everything but %s starts, is ready, and has what it is for no more', async (missing) => {
  service = await running(withParts(ALL.filter((part) => part !== missing)));
  await isReady();
  for (const part of ALL) expect([part, await has(part)]).toEqual([part, part !== missing]);
});

it('a town asks a service that has no areas of its own', async () => {
  service = await running(LEAST);
  expect((await service.ask('TOWN', '{ greeting }')).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
