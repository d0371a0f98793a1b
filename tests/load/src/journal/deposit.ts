import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fen, type PlainDate, plainDate } from '@anxin/domain-kit';
import type { ServiceDatabase } from '@anxin/local/postgres';
import { enterprisesImport, projectAggregate, ProjectEntity, projects, projectsImport } from '@anxin/projects';
import { Vault } from '@anxin/identity';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { type Aggregate, type Cause, openDatabase, runCommand, runImport, type Spooled } from '@anxin/service-kit';
import { spooled } from '@anxin/testing';
import { Client } from 'pg';
import { DATA } from '../stack';

const TODAY: PlainDate = plainDate('2026-03-10');
const CAUSE: Cause = { actor: 'bench', businessDay: TODAY };
const TOP_UP = { type: 'TopUpDeposit', amountFen: fen(100n), on: TODAY, today: TODAY } as const;

export const { migrations } = projects;

const countyFile = async (kind: string): Promise<Spooled> => {
  const name = `${kind}.csv.gz`;
  return spooled(name, await readFile(join(DATA, 'county', name)));
};

const secret = (): Buffer => randomBytes(32);

/** A change of state alone: what the command does, without what tells of it. */
const bareChange =
  <State, Command extends { readonly type: string }, Event>({
    initial,
    load,
    decide,
    evolve,
    save,
  }: Aggregate<State, Command, Event>) =>
  (database: Awaited<ReturnType<typeof openDatabase>>, id: string, command: Command): Promise<void> =>
    database.transaction(async (tx) => {
      const before = (await load(tx, [id], [{ id, command }])).get(id) ?? initial;
      const events = decide(before, command);
      const after = events.reduce(evolve, before);
      await save(tx, [{ id, before, after, steps: [{ command, events, after }] }], CAUSE);
    });

/** From now on the database lets state change that no journal tells of. */
const withoutGuards = async (migratorUrl: string): Promise<void> => {
  const client = new Client({ connectionString: migratorUrl });
  await client.connect();
  const { rows } = await client.query<{ drop: string }>(
    `SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) AS drop
     FROM pg_trigger WHERE tgname LIKE '%\\_journalled' AND tgrelid <> 'inserted'::regclass`,
  );
  for (const { drop } of rows) await client.query(drop);
  await client.end();
};

/** A county's projects with a deposit, and how it is topped up: as the service does it, and the change of state alone. */
export const countyDeposits = async (urls: ServiceDatabase, { writers }: { readonly writers: number }) => {
  const vault = new Vault({ person: secret(), card: secret(), atRest: secret() });
  const aggregate = projectAggregate(vault, new ParameterBook([nationalParameters]));
  const database = await openDatabase({ url: urls.serviceUrl, poolSize: writers, entities: [ProjectEntity] });
  await runImport({ database, kind: enterprisesImport, file: await countyFile('enterprises'), cause: CAUSE, vault });
  await runImport({
    database,
    kind: projectsImport(aggregate),
    file: await countyFile('projects'),
    cause: CAUSE,
    vault,
  });
  const lodged = await database.query<{ code: string }[]>(
    'SELECT code FROM project WHERE deposit_lodged_on IS NOT NULL ORDER BY code',
  );
  const command = runCommand(database, aggregate);
  const change = bareChange(aggregate);
  return {
    codes: lodged.map(({ code }) => code),
    command: (code: string) => command(code, TOP_UP, CAUSE),
    bare: (code: string) => change(database, code, TOP_UP),
    withoutGuards: () => withoutGuards(urls.migratorUrl),
    close: () => database.destroy(),
  };
};
